// What a content file is at this moment: its bytes' git blob id, its size and when it was written.
import { createHash } from "node:crypto";
import { lstatSync, readFileSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";

export interface FileState {
  /** As git names the bytes, or `link` for a symbolic link, which is not followed. */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  /** When it was written or put here, in microseconds since 1970. */
  readonly mtime: number;
}

export const linkId = "link";

/** git's name for a blob: the SHA-1 of its length and its bytes. */
export function blobId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}

/** The state of a file or link below the content folder, its bytes unread; undefined where there is none. */
export function statOf(
  content: string,
  path: string,
): (Omit<FileState, "id"> & { readonly isLink: boolean }) | undefined {
  const stat = statFile(content, path);
  const isLink = stat?.isSymbolicLink() ?? false;
  return stat && (stat.isFile() || isLink) ? { ...timed(stat), isLink } : undefined;
}

/**
 * The state of a file below the content folder; undefined where there is none, or a link leads to it. A file
 * that can't be read has an empty id. `linked`: folders that were looked at, for those who ask for many files.
 */
export function stateOf(
  content: string,
  path: string,
  linked = new Map<string, boolean>(),
): FileState | undefined {
  if (isLinked(content, dirname(path), linked)) return undefined;
  const stat = statFile(content, path);
  if (stat?.isSymbolicLink()) return { id: linkId, ...timed(stat) };
  if (!stat?.isFile()) return undefined;
  try {
    return { id: blobId(readFileSync(join(content, path))), ...timed(stat) };
  } catch {
    return { id: "", ...timed(stat) };
  }
}

/** True where a folder below the content folder, or one that it stands in, is a symbolic link; `linked` as above. */
export function isLinked(
  content: string,
  folder: string,
  linked = new Map<string, boolean>(),
): boolean {
  if (folder === ".") return false;
  const known = linked.get(folder);
  if (known !== undefined) return known;
  const answer =
    isLinked(content, dirname(folder), linked) ||
    (statFile(content, folder)?.isSymbolicLink() ?? false);
  linked.set(folder, answer);
  return answer;
}

function statFile(content: string, path: string): Stats | undefined {
  try {
    return lstatSync(join(content, path), { throwIfNoEntry: false });
  } catch (error) {
    // A file stands where the path has a folder.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** A file moved here, or unpacked, keeps the time of its writing: that of its inode's change tells it apart. */
function timed({ size, mtimeMs, ctimeMs }: Stats): Omit<FileState, "id"> {
  return { size, mtime: Math.floor(Math.max(mtimeMs, ctimeMs) * 1000) };
}
