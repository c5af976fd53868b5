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

  /** Has every batch rendered, here or by whichever worker is free; the first failure is the whole run's. */
  async run(
    batches: Iterable<Batch>,
    renderHere: (batch: Batch) => Promise<Ledger>,
    onBatch: (ledger: Ledger) => void,
  ): Promise<void> {
    const queue = batches[Symbol.iterator]();
    const drain = async (render: (batch: Batch) => Promise<Ledger>) => {
      for (let next = queue.next(); !next.done; next = queue.next()) {
        onBatch(await render(next.value));
        await setImmediate();
      }
    };
    const lanes = this.#workers.flatMap((worker) =>
      Array.from({ length: batchesAhead }, () => drain((batch) => worker.render(batch))),
    );
    await Promise.all([...lanes, drain(renderHere)]);
  }

  /** Lets the processes end; they end by themselves where the build dies. */
  stop(): void {
    for (const worker of this.#workers) worker.stop();
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

  constructor(catalogueFile: string, out: string) {
    const script = fileURLToPath(new URL("worker.ts", import.meta.url));
    const execArgv = ["--import", "tsx", youngGeneration];
    this.#process = fork(script, [catalogueFile, out], { execArgv });
    this.#process.on("message", (answer: WorkerAnswer) => {
      const waiting = this.#waiting.shift();
      if ("ledger" in answer) waiting?.resolve(answer.ledger);
      else waiting?.reject(Object.assign(new Error(answer.failure.message), answer.failure));
    });
    this.#process.on("exit", (code, signal) => {
      const error = new Error(`a worker process ended early (${signal ?? `exit code ${code}`})`);
      for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
    });
  }

  render(batch: Batch): Promise<Ledger> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      const task: WorkerTask = { batch };
      if (this.#process.exitCode === null) this.#process.send(task);
      else reject(new Error(`a worker process ended early (exit code ${this.#process.exitCode})`));
    });
  }

  stop(): void {
    if (this.#process.connected) this.#process.disconnect();
  }
}
