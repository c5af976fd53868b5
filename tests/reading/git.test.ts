// git is asked about the author's repository, never about what a content folder pretends to be.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { askGit } from "../../scripts/reading/git.ts";
import { git } from "../publishing/git-edits.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

it("runs no program that a content folder names, which looks like a repository itself", () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  const ran = join(folder, "ran");
  writeFiles(content, { "articles/a.md": "a" });
  git(folder, "init", "-q");
  git(folder, "init", "-q", "--bare", content);
  git(content, "--git-dir=.", "config", "core.fsmonitor", `touch ${ran}; false`);
  git(content, "--git-dir=.", "config", "core.worktree", ".");
  git(content, "--git-dir=.", "config", "core.bare", "false");
  expect(askGit(content, ["status", "--porcelain"])).toBeUndefined();
  expect(existsSync(ran)).toBe(false);
  expect(askGit(folder, ["status", "--porcelain"])?.toString()).toContain("content/");
});
