// The working tree's own changes, which no commit holds yet: edited, new and ignored files.
import { join } from "node:path";
import { contentFolders, listFolder } from "./folder.ts";
import { askGit } from "./git.ts";

/**
 * Paths below the content folder that differ from the last commit, or that git does not follow;
 * undefined where git can't say. `prefix` leads from the repository to the content folder.
 */
export function listWorkingChanges(content: string, prefix: string): string[] | undefined {
  const listing = askGit(content, [
    ...["status", "--porcelain=v1", "-z", "--no-renames"],
    ...["--untracked-files=all", "--ignored=matching", "--ignore-submodules=none", "--", "."],
  ]);
  const hidden = listing && hiddenFiles(content);
  if (!listing || !hidden) return undefined;
  const lines = listing
    .toString()
    .split("\0")
    .filter((line) => line !== "");
  // The content folder itself is ignored, or one above it: git has nothing to say of what is in it.
  if (lines.some((line) => line.length <= 3 + prefix.length)) return undefined;
  return [...lines.map((line) => line.slice(3 + prefix.length)), ...hidden]
    .filter(isLookedAt)
    .flatMap((path) => (path.endsWith("/") ? filesBelow(content, path.slice(0, -1)) : [path]));
}

/** Files whose changes git was told to overlook: "assume-unchanged" (lower case) and "skip-worktree" (S), by `git ls-files -v`. */
function hiddenFiles(content: string): string[] | undefined {
  const listing = askGit(content, ["ls-files", "-v", "-z", "--", "."]);
  return listing
    ?.toString()
    .split("\0")
    .filter((line) => /^[a-zS] /.test(line))
    .map((line) => line.slice(2));
}

/** A folder that git ignores whole is named alone. */
function filesBelow(content: string, folder: string): string[] {
  const { files, links } = listFolder(join(content, folder), ".");
  return [...files, ...links].map((path) => `${folder}${path.slice(1)}`);
}

function isLookedAt(path: string): boolean {
  if (path === "site.yaml") return true;
  const [first, ...rest] = path.split("/");
  return (
    contentFolders.some((folder) => folder === first) && rest.every((part) => !part.startsWith("."))
  );
}
