// The output folder belongs to one archive: a stamp says so, and nothing in a folder of someone else's is touched.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { writeWhole } from "./write.ts";

/** Says that a folder was made by Khizana, and from which manifest. */
export const stampFile = ".khizana";

export class ForeignFolderError extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder} holds files that Khizana did not make`);
    this.folder = folder;
  }
}

/** The content folder holds no article, and dist a site: a slip of the path would empty it. */
export class EmptyArchiveError extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder} holds no article`);
    this.folder = folder;
  }
}

/** What the stamp says while a build is under way, or was killed: it fits no manifest. */
const unfinished = "khizana 1 unfinished\n";

/** Makes the folder, or refuses one that holds files but no stamp; a killed build's is taken up again. */
export function claimOutput(out: string): void {
  mkdirSync(out, { recursive: true });
  const entries = readdirSync(out).filter((name) => name !== ".git");
  const ours =
    existsSync(join(out, stampFile)) || entries.every((name) => name.startsWith(".khizana"));
  if (!ours) throw new ForeignFolderError(out);
}

/** Marks a folder that no build has marked; call under its lock. */
export function markOurs(out: string): void {
  if (readStamp(out) === "") markUnfinished(out);
}

/** True where nothing stands in a folder but hidden files, or where there is none. */
export function isEmptyFolder(out: string): boolean {
  return !existsSync(out) || readdirSync(out).every((name) => name.startsWith("."));
}

/** Until the build ends the stamp fits no list of files. */
export function markUnfinished(out: string): void {
  writeFileSync(join(out, stampFile), unfinished);
}

/** What the stamp says; empty where there is none. */
export function readStamp(out: string): string {
  return existsSync(join(out, stampFile)) ? readFileSync(join(out, stampFile), "utf8") : "";
}

export function writeStamp(out: string, text: string): void {
  writeWhole(out, stampFile, Buffer.from(text));
}

/** Files and links in dist, hidden ones left out, that the build did not publish. Removes empty folders on its way. */
export function* otherFiles(
  out: string,
  isPublished: (file: string) => boolean,
  below = ".",
): Generator<string> {
  const entries = readdirSync(join(out, below), { withFileTypes: true });
  if (entries.length === 0) removeEmptyFolders(out, below);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const path = below === "." ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* otherFiles(out, isPublished, path);
    else if (!isPublished(path)) yield path;
  }
}

/** Removes a folder below `out` and those above it, as far as nothing stands in them. */
export function removeEmptyFolders(out: string, folder: string): void {
  for (let at = folder; at !== "." && at !== "/"; at = dirname(at)) {
    const path = join(out, at);
    if (existsSync(path)) {
      if (readdirSync(path).length > 0) return;
      rmdirSync(path);
    }
  }
}
