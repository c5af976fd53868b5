// Walks a content folder: which files it holds, in byte order, never through a symbolic link.
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface FolderListing {
  /** Paths with forward slashes, relative to the folder that was asked for. */
  readonly files: readonly string[];
  /** Links are not followed: they could lead out of the content folder. */
  readonly links: readonly string[];
  /** Folders that can't be opened, with the system's reason. */
  readonly closed: readonly { readonly path: string; readonly reason: string }[];
}

/** The folders of a content folder that hold something to publish. */
export const contentFolders = ["articles", "images", "moderation", "pages", "sources"] as const;

/** Files beside those folders that a build looks at. */
export const contentFiles = ["site.yaml", "names.yaml"] as const;

/** Lists every file below `folder/below`, hidden ones left out; empty where there is no such folder. */
export function listFolder(folder: string, below: string): FolderListing {
  const files: string[] = [];
  const links: string[] = [];
  const closed: { path: string; reason: string }[] = [];
  const walk = (path: string) => {
    for (const entry of entriesOf(join(folder, path), (reason) => closed.push({ path, reason }))) {
      if (entry.name.startsWith(".")) continue;
      const inner = `${path}/${entry.name}`;
      if (entry.isSymbolicLink()) links.push(inner);
      else if (entry.isDirectory()) walk(inner);
      else if (entry.isFile()) files.push(inner);
    }
  };
  // The folder itself may be a link as well as what is in it; only the one that was asked for is taken on trust.
  const linked =
    below === "." ? undefined : lstatSync(join(folder, below), { throwIfNoEntry: false });
  if (linked?.isSymbolicLink()) links.push(below);
  else walk(below);
  return { files: sortPaths(files), links: sortPaths(links), closed };
}

function entriesOf(folder: string, onClosed: (reason: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EACCES" || code === "EPERM") onClosed(code);
    else if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    return [];
  }
}

/** True where an article or a page stands somewhere in the folder, which is no link: looks no further than the first. */
export function holdsMarkdown(folder: string): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return false;
  const entries = entriesOf(folder, () => {}).filter(({ name }) => !name.startsWith("."));
  return (
    entries.some((entry) => entry.isFile() && isMarkdown(entry.name)) ||
    entries.some((entry) => entry.isDirectory() && holdsMarkdown(join(folder, entry.name)))
  );
}

/** True for a file that holds an article or a page. */
export function isMarkdown(path: string): boolean {
  return /\.(md|markdown)$/i.test(path);
}

/** Sorts in place by `compareBytes`; code units give the same order wherever no sign lies beyond U+D7FF. */
function sortPaths(paths: string[]): string[] {
  return paths.every((path) => /^[\0-\ud7ff]*$/.test(path))
    ? paths.sort()
    : paths.sort(compareBytes);
}

/** Byte order of the UTF-8 forms, which is the same on every machine. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
