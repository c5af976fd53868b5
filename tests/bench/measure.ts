// Measuring runs one command and tells what it cost: time, processor, memory and files written.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { type MemorySample, watchMemory } from "./memory-watch.ts";

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The folder in which files are counted. */
  readonly output: string;
}

export interface Cost {
  readonly wallSeconds: number;
  /** User and system, with every child that was waited for. */
  readonly cpuSeconds: number;
  /** The most that one process held at once; undefined where there is no /proc. */
  readonly biggestProcessMb: number | undefined;
  /** The most that all processes held together; a page two processes share counts twice. */
  readonly allProcessesMb: number | undefined;
  /** What everything else on the machine used meanwhile: a build with busy neighbours looks slow. */
  readonly othersCpuSeconds: number;
  readonly filesWritten: number;
  readonly megabytesWritten: number;
}

/** File systems stamp files with a clock that ticks more coarsely than ours. */
const clockToleranceMilliseconds = 20;
const bytesPerMegabyte = 1e6;

/** The shell waits for the command and tells its processor time, with that of its children, on a channel of its own. */
const timed = '"$@" 3>&-; code=$?; times >&3; exit $code';

/** Runs a command to its end; what it printed is shown where it fails. */
export async function measure(
  command: Command,
  onSample?: (sample: MemorySample) => void,
): Promise<Cost> {
  const startedAt = Date.now() - clockToleranceMilliseconds;
  const busyBefore = busySeconds();
  const started = performance.now();
  const shell = spawn("sh", ["-c", timed, "measure", command.program, ...command.args], {
    cwd: command.cwd,
    env: { ...process.env, CI: "1", NO_COLOR: "1", ...command.env },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    // A group of its own, so that nothing of it outlives an interrupted benchmark.
    detached: true,
  });
  const endGroup = () => {
    // Nothing is left of it where this fails.
    try {
      process.kill(-(shell.pid as number));
    } catch {}
  };
  process.once("exit", endGroup);
  const printed = [collect(shell.stdio[1]), collect(shell.stdio[2])];
  const times = collect(shell.stdio[3]);
  const memory = watchMemory(shell.pid, onSample);
  const [code] = (await once(shell, "exit")) as [number | null];
  const wallSeconds = (performance.now() - started) / 1000;
  const busy = busySeconds() - busyBefore;
  process.off("exit", endGroup);
  const { biggest, all } = memory.stop();
  if (code !== 0) {
    const said = (await Promise.all(printed)).join("").slice(-4000);
    throw new Error(`${command.program} ${command.args.join(" ")} ended with ${code}\n${said}`);
  }
  const cpuSeconds = secondsOf(await times);
  const written = filesSince(command.output, startedAt);
  return {
    wallSeconds,
    cpuSeconds,
    othersCpuSeconds: Math.max(0, busy - cpuSeconds),
    biggestProcessMb: biggest && biggest / bytesPerMegabyte,
    allProcessesMb: all && all / bytesPerMegabyte,
    filesWritten: written.files,
    megabytesWritten: written.bytes / bytesPerMegabyte,
  };
}

/** The files of a folder that were written, or renamed into it, since an instant. */
export function filesSince(folder: string, instant: number): { files: number; bytes: number } {
  let files = 0;
  let bytes = 0;
  const left = [folder];
  // Folder by folder: the names of a million files at once would fill the memory that is measured.
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) left.push(path);
      if (!entry.isFile()) continue;
      const { ctimeMs, size } = statSync(path);
      if (ctimeMs < instant) continue;
      files++;
      bytes += size;
    }
  }
  return { files, bytes };
}

/** The second line that `times` prints, "0m1.25s 0m0.30s": the children's user and system time. */
export function secondsOf(times: string): number {
  const children = times.trim().split("\n")[1] ?? "";
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))
    .reduce((sum, seconds) => sum + seconds, 0);
}

/** What all cores together have worked since the machine started. */
function busySeconds(): number {
  return (
    cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0) /
    1000
  );
}

async function collect(stream: unknown): Promise<string> {
  let text = "";
  for await (const piece of stream as AsyncIterable<Buffer>) text += piece.toString();
  return text;
}
