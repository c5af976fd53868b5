// A content folder as a git repository, in which every change is a commit: what a push brings to a build.
import { spawnSync } from "node:child_process";

/** The whole folder as one commit. */
export function makeRepository(folder: string): void {
  git(folder, ["init", "--quiet"]);
  // Straight into a pack, as a clone has them: a million loose files would be a disk's work, not git's.
  commit(folder, ".", ["-c", "core.bigFileThreshold=1", "-c", "core.compression=1"]);
}

/** Commits what has become of one path, be it new, changed or gone. */
export function commit(folder: string, path: string, options: readonly string[] = []): void {
  git(folder, [...options, "add", "--all", "--", path]);
  git(folder, ["commit", "--quiet", "--allow-empty", "--message=bench"]);
}

/** The same commit on every machine, whoever its user is and whatever git was told there. */
const settings = {
  "user.name": "Bench",
  "user.email": "bench@bench.example",
  "core.autocrlf": "false",
  "commit.gpgsign": "false",
  "core.hooksPath": "/dev/null",
  "gc.auto": "0",
  "maintenance.auto": "false",
};

function git(folder: string, args: readonly string[]): void {
  const given = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const { status, stderr, error } = spawnSync("git", ["-C", folder, ...given, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw error ?? new Error(`git ${args.join(" ")}: ${stderr}`);
}
