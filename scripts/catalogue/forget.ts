// Forgets what files said before they are read again.
import type Database from "libsql";
import type { ContentRows } from "./content-rows.ts";

const tables = ["file", "draft", "loser", "reference", "picture_use", "alias_claim"];

/** Everything that hangs on the files alone: not their articles, whose lists and names change with them. */
export function forgetFiles(
  db: Database.Database,
  rows: ContentRows,
  paths: Iterable<string>,
): void {
  const statements = tables.map((table) => db.prepare(`DELETE FROM ${table} WHERE path = ?`));
  for (const path of paths) {
    for (const statement of statements) statement.run(path);
    rows.problems.forgetFile(path);
  }
}

/** Files that show one of the pictures, whether it was there or not. */
export function usersOfPictures(db: Database.Database, pictures: readonly string[]): string[] {
  const users = db.prepare(
    "SELECT DISTINCT path FROM picture_use WHERE picture IN (SELECT value FROM json_each(?))",
  );
  return (users.all(JSON.stringify(pictures)) as { path: string }[]).map(({ path }) => path);
}
