// Reads objects of a git repository, many at a time: trees, and files as they once were.
import { askGit } from "./git.ts";

export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** The objects in the order asked for, undefined for one that git lacks; undefined where git does not answer. */
export function readObjects(
  folder: string,
  names: readonly string[],
): (GitObject | undefined)[] | undefined {
  const output = askGit(folder, ["cat-file", "--batch"], { input: `${names.join("\n")}\n` });
  if (!output) return undefined;
  let at = 0;
  return names.map(() => {
    const end = output.indexOf(0x0a, at);
    // "<id> <type> <size>", or "<name> missing".
    const [id = "", type = "", size] = output.subarray(at, end).toString().split(" ");
    at = end + 1;
    if (size === undefined) return undefined;
    const bytes = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return { id, type, bytes };
  });
}
