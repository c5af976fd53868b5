// Which files link to a file: as the catalogue has it, and of those that are left out as their texts do.
import { join } from "node:path";
import type Database from "libsql";
import { isMarkdown } from "../reading/folder.ts";
import { linkedFiles } from "./relink.ts";
import { readUtf8 } from "./text-file.ts";

export class ReferringFiles {
  readonly #db: Database.Database;
  readonly #content: string;
  #leftOut: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(db: Database.Database, content: string) {
    this.#db = db;
    this.#content = content;
  }

  /** Paths within the content folder, as they were when the catalogue was made. */
  of(path: string): string[] {
    const sql = "SELECT DISTINCT path FROM reference WHERE target = ? ORDER BY path";
    const rows = this.#db.prepare(sql).all(path) as { path: string }[];
    this.#leftOut ??= this.#readLeftOut();
    return [...new Set([...rows.map((row) => row.path), ...(this.#leftOut.get(path) ?? [])])];
  }

  /** An article that is left out comes back when it is mended, and its links are to lead somewhere then. */
  #readLeftOut(): ReadonlyMap<string, ReadonlySet<string>> {
    const sql = `SELECT path FROM file WHERE path NOT IN (SELECT path FROM article)
      AND path NOT IN (SELECT path FROM plain_page) ORDER BY path`;
    const rows = this.#db.prepare(sql).all() as { path: string }[];
    const referring = new Map<string, Set<string>>();
    for (const { path } of rows.filter((row) => isMarkdown(row.path))) {
      for (const target of linkedFiles(readUtf8(join(this.#content, path)) ?? "", path)) {
        referring.set(target, (referring.get(target) ?? new Set()).add(path));
      }
    }
    return referring;
  }
}
