// A few worker processes that share the batches of a build; memory is bounded by the batch, not by the archive.
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PlannedAddress } from "../planning/plan.ts";
import type { BatchLedger } from "./render-and-write.ts";
import type { WorkerAnswer, WorkerTask } from "./worker.ts";

export interface WorkersOptions {
  readonly count: number;
  readonly catalogueFile: string;
  readonly out: string;
}

/** Megabytes for young objects: pages of a batch live just long enough to be copied about in Node's own 16. */
const youngGeneration = "--max-semi-space-size=32";

/** Worker processes that load while the content is still being read. */
export class Workers {
  readonly #processes: readonly ChildProcess[];

  constructor({ count, catalogueFile, out }: WorkersOptions) {
    this.#processes = Array.from({ length: count }, () => startWorker(catalogueFile, out));
  }

  /** Has every batch rendered by whichever worker is free; the first failure is the whole run's. */
  async run(
    batches: Iterable<readonly PlannedAddress[]>,
    onBatch: (ledger: BatchLedger) => void,
  ): Promise<void> {
    const queue = batches[Symbol.iterator]();
    await Promise.all(
      this.#processes.map(async (worker) => {
        for (let next = queue.next(); !next.done; next = queue.next()) {
          onBatch(await ask(worker, { batch: next.value }));
        }
      }),
    );
  }

  /** Lets the processes end; they end by themselves where the build dies. */
  stop(): void {
    for (const worker of this.#processes) if (worker.connected) worker.disconnect();
  }
}

function startWorker(catalogueFile: string, out: string): ChildProcess {
  const script = fileURLToPath(new URL("worker.ts", import.meta.url));
  return fork(script, [catalogueFile, out], { execArgv: ["--import", "tsx", youngGeneration] });
}

function ask(worker: ChildProcess, task: WorkerTask): Promise<BatchLedger> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null, signal: string | null) =>
      reject(new Error(`a worker process ended early (${signal ?? `exit code ${code}`})`));
    worker.once("exit", died);
    worker.once("message", (answer: WorkerAnswer) => {
      worker.off("exit", died);
      if ("ledger" in answer) resolve(answer.ledger);
      else
        reject(Object.assign(new Error(answer.failure.message), { stack: answer.failure.stack }));
    });
    worker.send(task);
  });
}
