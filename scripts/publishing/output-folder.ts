// The output folder belongs to one archive: a stamp says so, and nothing in a folder of someone else's is touched.
import { hash as digest } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFolder } from "../reading/folder.ts";
import type { PublishedFile } from "./write.ts";

/** Says that a folder was made by Khizana, and from which manifest. */
export const stampFile = ".khizana";

export class ForeignFolderError extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder} holds files that Khizana did not make`);
    this.folder = folder;
  }
}

/** What the stamp says while a build is under way, or was killed: it fits no manifest. */
const unfinished = "khizana 1 unfinished\n";

/** Makes the folder and stamps it as ours, or refuses one that holds files but no stamp; a killed build's is taken up again. */
export function claimOutput(out: string): void {
  mkdirSync(out, { recursive: true });
  const entries = readdirSync(out).filter((name) => name !== ".git");
  const ours =
    existsSync(join(out, stampFile)) || entries.every((name) => name.startsWith(".khizana"));
  if (!ours) throw new ForeignFolderError(out);
  writeFileSync(join(out, stampFile), unfinished);
}

/** The stamp of a manifest: the same for the same files, whoever wrote them. */
export function stampOf(files: readonly PublishedFile[]): string {
  // Addresses are ASCII, so that the order of code units is the order of bytes.
  const lines = files.map(({ file, hash }) => `${file} ${hash}\n`).sort();
  return `khizana 1 ${digest("sha256", lines.join(""))}\n`;
}

/** Removes what the build did not publish, and the folders that this empties; hidden files stay. */
export function removeOthers(out: string, published: ReadonlySet<string>): number {
  const others = listFolder(out, ".").files.filter((path) => !published.has(path.slice(2)));
  for (const path of others) {
    rmSync(join(out, path));
    removeEmptyFolders(out, dirname(path));
  }
  return others.length;
}

function removeEmptyFolders(out: string, folder: string): void {
  for (let at = folder; at !== "." && at !== "/"; at = dirname(at)) {
    if (readdirSync(join(out, at)).length > 0) return;
    rmdirSync(join(out, at));
  }
}
