// Walks a content folder: which files it holds, in byte order, never through a symbolic link.
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface FolderListing {
  /** Paths with forward slashes, relative to the folder that was asked for. */
  readonly files: readonly string[];
  /** Links are not followed: they could lead out of the content folder. */
  readonly links: readonly string[];
}

/** Lists every file below `folder/below`, hidden ones left out; empty where there is no such folder. */
export function listFolder(folder: string, below: string): FolderListing {
  const files: string[] = [];
  const links: string[] = [];
  const walk = (path: string) => {
    for (const entry of entriesOf(join(folder, path))) {
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
  return { files: files.sort(compareBytes), links: links.sort(compareBytes) };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** True for a file that holds an article or a page. */
export function isMarkdown(path: string): boolean {
  return /\.(md|markdown)$/i.test(path);
}

/** Byte order of the UTF-8 forms, which is the same on every machine. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
