// Files that were moved since the last commit, whether git was told of it or not.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { askGit } from "./git.ts";

/** The old path of each, by the new one; both lead from the repository's top. `options`: how like files have to be, and which are looked at. */
export function workingMoves(
  content: string,
  options: readonly string[],
): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "khizana-index-"));
  try {
    const index = join(folder, "index");
    const own = askGit(content, ["rev-parse", "--git-path", "index"])?.toString();
    if (own === undefined) return new Map();
    copyFileSync(resolve(content, own.replace(/\n$/, "")), index);
    // In a copy of its index git is told of new files, by their names alone: then it looks for moves among them.
    askGit(content, ["add", "--intent-to-add", "--", "."], { index });
    const diff = ["diff", "--raw", "-z", "--no-abbrev", "--no-color", "--no-relative"];
    const moved = askGit(content, [...diff, "--diff-filter=R", "HEAD", ...options], { index });
    return movesOf(moved?.toString() ?? "");
  } catch (error) {
    // A repository whose index was never written.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of `:<modes> <ids> R<likeness>`, the old path and the new one. */
function movesOf(raw: string): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  const fields = raw.split("\0");
  for (let at = 0; at + 2 < fields.length; at += 3) {
    moves.set(fields[at + 2] ?? "", fields[at + 1] ?? "");
  }
  return moves;
}
