// A receiver in a process of its own, started as an operator starts it.
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach } from "vitest";
import { editorKey, siteUrl } from "./receiver-of-test.ts";

export interface ReceiverProcess {
  readonly address: string;
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly output: () => string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

const project = fileURLToPath(new URL("../../", import.meta.url));
const children = new Set<ChildProcess>();

afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
});

/** Runs the command with these options; what it says is in French. */
export function runReceiver(
  options: readonly string[],
  env: Readonly<Record<string, string>> = { KHIZANA_REPORTS_KEY: editorKey },
): Omit<ReceiverProcess, "address"> {
  const child = spawn(process.execPath, ["scripts/start.mjs", "serve-reports", ...options], {
    cwd: project,
    env: { PATH: process.env.PATH, LANG: "fr_FR.UTF-8", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | string | null>((resolve) => {
    child.once("close", (code, signal) => resolve(signal ?? code));
  });
  return { child, ended, output: () => output };
}

/** Kept once it takes reports. */
export async function startProcess(
  db: string,
  options: readonly string[] = [],
): Promise<ReceiverProcess> {
  const started = runReceiver([
    ...["--db", db, "--site", siteUrl, "--port", "0", "--proxies", "1", ...options],
  ]);
  for (;;) {
    const address = /"event":"started","address":"([^"]+)"/.exec(started.output())?.[1];
    if (address !== undefined) return { ...started, address };
    if (started.child.exitCode !== null) throw new Error(started.output());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
