// A few worker processes share the batches of a build with the build itself; memory is bounded by the batch, not by the archive.
import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { ReadTask } from "../catalogue/fill.ts";
import type { PlannedAddress } from "../planning/plan.ts";
import type { ContentFile } from "../reading/content-file.ts";
import type { WrittenPage } from "./render-and-write.ts";
import type { WorkerAnswer, WorkerTask } from "./worker.ts";

const start = fileURLToPath(new URL("../start.mjs", import.meta.url));

type Batch = readonly PlannedAddress[];
/** What a batch left in dist. */
type Ledger = readonly WrittenPage[];

/** A process that the system ended, most often for want of memory. */
export class WorkerEndedError extends Error {
  /** `SIGKILL`, `exit code 1`, or the system's reason for not starting it. */
  readonly how: string;

  constructor(how: string) {
    super(`a worker process ended early (${how})`);
    this.how = how;
  }
}

export interface WorkersOptions {
  readonly catalogueFile: string;
  readonly out: string;
}

/** Megabytes for young objects: pages of a batch live just long enough to be copied about in Node's own 16. */
const youngGeneration = "--max-semi-space-size=32";

/** Batches that a worker is sent ahead, so that it never waits while the build renders one itself. */
const batchesAhead = 2;

/** The same for files to read, which take less time. */
const readsAhead = 3;

/** Below this many pages, or files to read, starting workers takes longer than the work. */
const fewPages = 1000;

/** How many processes should help the build's own with so many pages or files: one core is the build's. */
export function helpersFor({ processes }: { readonly processes?: number }, work: number): number {
  return (processes ?? (work < fewPages ? 1 : availableParallelism())) - 1;
}

/** Worker processes; none runs before `start`. */
export class Workers {
  readonly #options: WorkersOptions;
  #workers: readonly Worker[] = [];

  constructor(options: WorkersOptions) {
    this.#options = options;
  }

  /** Starts so many processes, once: they load while the build goes on. */
  start(count: number): void {
    if (this.#workers.length > 0) return;
    this.#workers = Array.from({ length: count }, () => new Worker(this.#options));
  }

  /** Has a batch of files read by a worker that has time for it; undefined where none has. */
  read(task: ReadTask): Promise<readonly ContentFile[]> | undefined {
    const free = this.#workers.find((worker) => worker.waiting < readsAhead);
    return free?.do({ read: task }) as Promise<readonly ContentFile[]> | undefined;
  }

  /**
   * Has every batch rendered, here or by whichever worker is free. The first failure is the whole run's:
   * it begins no batch after that, and ends when nothing is being written here any more.
   */
  async run(
    batches: Iterable<Batch>,
    renderHere: (batch: Batch) => Promise<Ledger>,
    onBatch: (ledger: Ledger) => void,
  ): Promise<void> {
    const queue = batches[Symbol.iterator]();
    const failures: unknown[] = [];
    const drain = async (render: (batch: Batch) => Promise<Ledger>) => {
      try {
        while (failures.length === 0) {
          const next = queue.next();
          if (next.done) return;
          onBatch(await render(next.value));
          await setImmediate();
        }
      } catch (error) {
        failures.push(error);
      }
    };
    const there = (worker: Worker) => (batch: Batch) =>
      worker.do({ render: batch }) as Promise<Ledger>;
    const lanes = this.#workers.flatMap((worker) =>
      Array.from({ length: batchesAhead }, () => drain(there(worker))),
    );
    await Promise.all([...lanes, drain(renderHere)]);
    if (failures.length > 0) throw failures[0];
  }

  /** Lets the processes end, and waits until they have; they end by themselves where the build dies. */
  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.stop()));
  }
}

interface Waiting {
  resolve(done: readonly unknown[]): void;
  reject(error: Error): void;
}

/** One process, which answers tasks in the order in which it gets them. */
class Worker {
  readonly #process: ChildProcess;
  readonly #waiting: Waiting[] = [];
  readonly #ended: Promise<void>;
  #failure: WorkerEndedError | undefined;

  constructor({ catalogueFile, out }: WorkersOptions) {
    const execArgv = [youngGeneration];
    this.#process = fork(start, ["worker", catalogueFile, out], { execArgv });
    this.#process.on("message", (answer: WorkerAnswer) => {
      const waiting = this.#waiting.shift();
      if ("done" in answer) waiting?.resolve(answer.done);
      else waiting?.reject(Object.assign(new Error(answer.failure.message), answer.failure));
    });
    this.#ended = new Promise((resolve) => {
      const end = (how: string) => {
        this.#failure ??= new WorkerEndedError(how);
        for (const waiting of this.#waiting.splice(0)) waiting.reject(this.#failure);
        resolve();
      };
      this.#process.on("exit", (code, signal) => end(signal ?? `exit code ${code}`));
      this.#process.on("error", (error) => {
        // One that was started, but can't be reached, is as good as dead.
        if (this.#process.pid !== undefined) this.#process.kill("SIGKILL");
        else end((error as NodeJS.ErrnoException).code ?? error.message);
      });
    });
  }

  /** How many tasks it has not answered yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  do(task: WorkerTask): Promise<readonly unknown[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      this.#waiting.push({ resolve, reject });
      this.#process.send(task);
    });
  }

  async stop(): Promise<void> {
    if (this.#process.connected) this.#process.disconnect();
    await this.#ended;
  }
}
