// A few worker processes share the batches of a build with the build itself; memory is bounded by the batch, not by the archive.
import { type ChildProcess, fork } from "node:child_process";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { PlannedAddress } from "../planning/plan.ts";
import type { WrittenPage } from "./render-and-write.ts";
import type { WorkerAnswer, WorkerTask } from "./worker.ts";

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
  readonly count: number;
  readonly catalogueFile: string;
  readonly out: string;
}

/** Megabytes for young objects: pages of a batch live just long enough to be copied about in Node's own 16. */
const youngGeneration = "--max-semi-space-size=32";

/** Batches that a worker is sent ahead, so that it never waits while the build renders one itself. */
const batchesAhead = 2;

/** Worker processes that load while the content is still being read. */
export class Workers {
  readonly #workers: readonly Worker[];

  constructor({ count, catalogueFile, out }: WorkersOptions) {
    this.#workers = Array.from({ length: count }, () => new Worker(catalogueFile, out));
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
    const lanes = this.#workers.flatMap((worker) =>
      Array.from({ length: batchesAhead }, () => drain((batch) => worker.render(batch))),
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
  resolve(ledger: Ledger): void;
  reject(error: Error): void;
}

/** One process, which answers batches in the order in which it gets them. */
class Worker {
  readonly #process: ChildProcess;
  readonly #waiting: Waiting[] = [];
  readonly #ended: Promise<void>;
  #failure: WorkerEndedError | undefined;

  constructor(catalogueFile: string, out: string) {
    const script = fileURLToPath(new URL("worker.ts", import.meta.url));
    const execArgv = ["--import", "tsx", youngGeneration];
    this.#process = fork(script, [catalogueFile, out], { execArgv });
    this.#process.on("message", (answer: WorkerAnswer) => {
      const waiting = this.#waiting.shift();
      if ("ledger" in answer) waiting?.resolve(answer.ledger);
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

  render(batch: Batch): Promise<Ledger> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      this.#waiting.push({ resolve, reject });
      const task: WorkerTask = { batch };
      this.#process.send(task);
    });
  }

  async stop(): Promise<void> {
    if (this.#process.connected) this.#process.disconnect();
    await this.#ended;
  }
}
