// Writes an imported article and its pictures: whole or not at all, and never over a file that is there.
import { existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { takeFreeName } from "../editing/free-name.ts";
import type { ArticleFile } from "./article-file.ts";
import type { ImportedImage } from "./item.ts";

/** A folder of the archive is a symbolic link: a build looks behind none, and an import writes nothing there. */
export class LinkedFolderError extends Error {
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/** False where a file stands there already; throws a `LinkedFolderError` where a link leads to its place. */
export function writeArticle(
  content: string,
  { path, text }: ArticleFile,
  images: readonly ImportedImage[] = [],
): boolean {
  const file = join(content, path);
  refuseLinks(content, dirname(path));
  if (existsSync(file)) return false;
  mkdirSync(dirname(file), { recursive: true });
  // Pictures first: an article that is there is whole.
  for (const image of images) writeNew(join(dirname(file), basename(image.file)), image.bytes);
  return writeNew(file, text);
}

function refuseLinks(content: string, folder: string): void {
  if (folder === ".") return;
  refuseLinks(content, dirname(folder));
  const path = join(content, folder);
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new LinkedFolderError(path);
  }
}

/** A hidden file takes its name only when it is complete. */
function writeNew(file: string, bytes: string | Uint8Array): boolean {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    writeFileSync(unfinished, bytes);
    takeFreeName(unfinished, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}
