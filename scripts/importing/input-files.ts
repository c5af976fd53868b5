// The files that an input names: itself, or those of a folder and its folders.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { listFolder } from "../reading/folder.ts";
import { type Refused, refuse } from "./item.ts";

/** A file, whatever its name; of a folder those whose names match, in byte order, never through a symbolic link. */
export function inputFiles(input: string, name: RegExp): readonly string[] {
  if (!statSync(input).isDirectory()) return [input];
  const { files } = listFolder(input, ".");
  return files.filter((path) => name.test(path)).map((path) => join(input, path.slice(2)));
}

/** Bytes beyond which a file is no article's page. */
export const largestPage = 10_000_000;

/** A file's bytes, unless there are too many. */
export function readPageFile(file: string): Uint8Array | Refused {
  if (statSync(file).size > largestPage) return refuse("too-long", file, { longest: largestPage });
  return readFileSync(file);
}
