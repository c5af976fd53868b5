// Watching memory looks at a process and all that it started, over and over.
import { readdirSync, readFileSync } from "node:fs";

export interface MemorySample {
  readonly atSecond: number;
  /** What all processes hold together; a page that two share counts twice. */
  readonly megabytes: number;
}

export interface MemoryWatch {
  stop(): { biggest: number | undefined; all: number | undefined };
}

const sampleMilliseconds = 50;
const secondMilliseconds = 1000;
const bytesPerMegabyte = 1e6;

/** `onSample` is told once a second; the shell that runs a command is too small to matter. */
export function watchMemory(
  pid: number | undefined,
  onSample?: (sample: MemorySample) => void,
): MemoryWatch {
  const started = performance.now();
  let biggest = 0;
  let all = 0;
  let told = 0;
  const look = () => {
    let sum = 0;
    for (const one of pid === undefined ? [] : treeOf(pid)) {
      const memory = memoryOf(one);
      biggest = Math.max(biggest, memory.peak);
      sum += memory.now;
    }
    all = Math.max(all, sum);
    const elapsed = performance.now() - started;
    if (elapsed < told * secondMilliseconds) return;
    onSample?.({ atSecond: told, megabytes: sum / bytesPerMegabyte });
    told = Math.floor(elapsed / secondMilliseconds) + 1;
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
