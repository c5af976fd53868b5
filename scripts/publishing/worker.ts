// A worker process: takes batches of pages from the build, renders and writes them, and answers with its ledger.
import { Catalogue } from "../catalogue/catalogue.ts";
import type { PlannedAddress } from "../planning/plan.ts";
import { renderAndWrite, type WrittenPage } from "./render-and-write.ts";

export interface WorkerTask {
  readonly batch: readonly PlannedAddress[];
}

export type WorkerAnswer =
  | { readonly ledger: readonly WrittenPage[] }
  | { readonly failure: { readonly message: string; readonly stack: string } };

const [file = "", out = ""] = process.argv.slice(2);
const build = process.ppid;
let catalogue: Catalogue | undefined;

/** One batch at a time, in the order in which they come. */
let last: Promise<void> = Promise.resolve();
process.on("message", ({ batch }: WorkerTask) => {
  last = last.then(() => work(batch));
});

async function work(batch: readonly PlannedAddress[]): Promise<void> {
  try {
    catalogue ??= new Catalogue(file);
    answer({ ledger: await renderAndWrite(catalogue, out, batch, endWithBuild) });
  } catch (error) {
    const { message, stack = "" } = error as Error;
    answer({ failure: { message, stack } });
  }
}

// The build ended, or died: nothing is left to do.
process.on("disconnect", () => process.exit(0));

/** A build that was killed holds its lock no longer: the next one may be writing already. */
function endWithBuild(): void {
  if (process.ppid !== build) process.exit(1);
}

function answer(words: WorkerAnswer): void {
  process.send?.(words);
}
