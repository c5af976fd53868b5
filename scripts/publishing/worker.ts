// A worker process: reads files and renders pages for the build, batch by batch, and answers with what it did.
import { Catalogue } from "../catalogue/catalogue.ts";
import type { ReadTask } from "../catalogue/fill.ts";
import type { PlannedAddress } from "../planning/plan.ts";
import { type ContentFile, readContentFile } from "../reading/content-file.ts";
import type { WrittenPage } from "./render-and-write.ts";

export type WorkerTask =
  | { readonly read: ReadTask }
  | { readonly render: readonly PlannedAddress[] };

export type WorkerAnswer =
  | { readonly done: readonly ContentFile[] | readonly WrittenPage[] }
  | { readonly failure: { readonly message: string; readonly stack: string } };

const [file = "", out = ""] = process.argv.slice(2);
const build = process.ppid;
let catalogue: Catalogue | undefined;
// Loaded while the first files are being read.
const rendering = import("./render-and-write.ts");

/** One batch at a time, in the order in which they come. */
let last: Promise<void> = Promise.resolve();
process.on("message", (task: WorkerTask) => {
  last = last.then(() => work(task));
});

async function work(task: WorkerTask): Promise<void> {
  try {
    answer({ done: "read" in task ? read(task.read) : await render(task.render) });
  } catch (error) {
    const { message, stack = "" } = error as Error;
    answer({ failure: { message, stack } });
  }
}

function read({ content, site, paths }: ReadTask): readonly ContentFile[] {
  return paths.flatMap((path) => readContentFile(content, path, site) ?? []);
}

async function render(batch: readonly PlannedAddress[]): Promise<readonly WrittenPage[]> {
  const { renderAndWrite } = await rendering;
  catalogue ??= new Catalogue(file);
  return renderAndWrite(catalogue, out, batch, endWithBuild);
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
