// A content folder as a git repository, in which every change is a commit: what a push brings to a build.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFolder } from "../../scripts/reading/folder.ts";

/** The whole folder as one commit, in a pack, as a clone has it: a million loose files would be a disk's work, not git's. */
export async function makeRepository(folder: string): Promise<void> {
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  const importing = spawn("git", ["-C", folder, ...given(), "fast-import", "--quiet"], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  const ended = once(importing, "exit");
  const write = async (chunk: string | Uint8Array) => {
    if (!importing.stdin.write(chunk)) await once(importing.stdin, "drain");
  };
  await write("commit refs/heads/main\ncommitter Bench <bench@bench.example> 0 +0000\ndata 0\n");
  for (const path of listFolder(folder, ".").files) {
    const bytes = readFileSync(join(folder, path));
    await write(`M 100644 inline ${path.slice("./".length)}\ndata ${bytes.byteLength}\n`);
    await write(bytes);
    await write("\n");
  }
  importing.stdin.end("done\n");
  const [status] = await ended;
  if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
  git(folder, ["reset", "--quiet", "--mixed"]);
}

/** Commits what has become of one path, be it new, changed or gone. */
export function commit(folder: string, path: string): void {
  git(folder, ["add", "--all", "--", path]);
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
  "fastimport.unpackLimit": "1",
  "maintenance.auto": "false",
};

const given = () => Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

function git(folder: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync("git", ["-C", folder, ...given(), ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw error ?? new Error(`git ${args.join(" ")}: ${stderr}`);
}
