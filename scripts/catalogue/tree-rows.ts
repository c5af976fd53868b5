// Remembers which git trees the files were read from, so that the next build need not look into the same ones.
import type Database from "libsql";
import { type GitTree, treeMode } from "../reading/git-changes.ts";
import { knownFiles } from "./known-files.ts";

/** Notes the trees that were looked into; one with a file that differs from its commit is looked into again. */
export function noteTrees(
  db: Database.Database,
  trees: ReadonlyMap<string, GitTree>,
  changed: Iterable<string>,
): void {
  const forget = db.prepare("DELETE FROM tree WHERE path = ?");
  for (const path of changed) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      forget.run(path.slice(0, end));
    }
  }
  const known = knownFiles(db, 0);
  const note = db.prepare("INSERT OR REPLACE INTO tree VALUES (?, ?)");
  for (const [folder, tree] of [...trees].reverse()) {
    if (matches(known, folder, tree)) note.run(folder, tree.id);
    else forget.run(folder);
  }
}

function matches(
  known: ReturnType<typeof knownFiles>,
  folder: string,
  { entries }: GitTree,
): boolean {
  const { files, folders } = known.children(folder);
  if (files.size + folders.size !== entries.length) return false;
  return entries.every(({ mode, name, id }) =>
    mode === treeMode ? known.tree(`${folder}/${name}`) === id : files.get(name) === id,
  );
}
