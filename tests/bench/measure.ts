// Measuring runs one command and tells what it cost: time, processor, memory and files written.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
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

const sampleMilliseconds = 50;
/** File systems stamp files with a clock that ticks more coarsely than ours. */
const clockToleranceMilliseconds = 20;
const bytesPerMegabyte = 1e6;

/** The shell waits for the command and tells its processor time, with that of its children, on a channel of its own. */
const timed = '"$@" 3>&-; code=$?; times >&3; exit $code';

/** Runs a command to its end; what it printed is shown where it fails. */
export async function measure(command: Command): Promise<Cost> {
  const startedAt = Date.now() - clockToleranceMilliseconds;
  const busyBefore = busySeconds();
  const started = performance.now();
  const shell = spawn("sh", ["-c", timed, "measure", command.program, ...command.args], {
    cwd: command.cwd,
    env: { ...process.env, CI: "1", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    // A group of its own, so that nothing of it outlives an interrupted benchmark.
    detached: true,
  });
  const endGroup = () => attempt(() => process.kill(-(shell.pid as number)), false);
  process.once("exit", endGroup);
  const printed = [collect(shell.stdio[1]), collect(shell.stdio[2])];
  const times = collect(shell.stdio[3]);
  const memory = watchMemory(shell.pid);
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
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const { ctimeMs, size } = statSync(join(entry.parentPath, entry.name));
    if (ctimeMs < instant) continue;
    files++;
    bytes += size;
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

interface MemoryWatch {
  stop(): { biggest: number | undefined; all: number | undefined };
}

/** Looks at a process and all that it started, over and over; the shell itself is too small to matter. */
function watchMemory(pid: number | undefined): MemoryWatch {
  let biggest = 0;
  let all = 0;
  const look = () => {
    let sum = 0;
    for (const one of pid === undefined ? [] : treeOf(pid)) {
      const memory = memoryOf(one);
      biggest = Math.max(biggest, memory.peak);
      sum += memory.now;
    }
    all = Math.max(all, sum);
  };
  const timer = setInterval(look, sampleMilliseconds);
  return {
    stop() {
      clearInterval(timer);
      // A process that ends between two looks has its own record of its peak, the sum has not.
      all = Math.max(all, biggest);
      return { biggest: biggest || undefined, all: all || undefined };
    },
  };
}

/** A process and its descendants; one that has ended meanwhile is left out. */
function treeOf(pid: number): number[] {
  const children = attempt(() => readdirSync(`/proc/${pid}/task`), [])
    .map((task) => attempt(() => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8"), ""))
    .flatMap((list) => list.split(" ").filter(Boolean).map(Number));
  return [pid, ...children.flatMap(treeOf)];
}

function memoryOf(pid: number): { peak: number; now: number } {
  const status = attempt(() => readFileSync(`/proc/${pid}/status`, "utf8"), "");
  const bytes = (key: string) =>
    Number(new RegExp(`^${key}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0) * 1024;
  return { peak: bytes("VmHWM"), now: bytes("VmRSS") };
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

async function collect(stream: unknown): Promise<string> {
  let text = "";
  for await (const piece of stream as AsyncIterable<Buffer>) text += piece.toString();
  return text;
}
