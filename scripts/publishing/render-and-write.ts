// Renders a batch of pages and writes them: the work of one worker, or of a small build alone.
import type { Catalogue } from "../catalogue/catalogue.ts";
import { renderPages } from "../eleventy/render.ts";
import type { PlannedAddress } from "../planning/plan.ts";
import { describeFile, type PublishedFile, writeWhole } from "./write.ts";

/** What a batch left in dist, for the manifest. */
export interface BatchLedger {
  readonly files: readonly PublishedFile[];
  readonly written: number;
}

export async function renderAndWrite(
  catalogue: Catalogue,
  out: string,
  batch: readonly PlannedAddress[],
): Promise<BatchLedger> {
  const files: PublishedFile[] = [];
  let written = 0;
  for (const { file, content } of await renderPages(catalogue, batch)) {
    const bytes = Buffer.from(content);
    if (writeWhole(out, file, bytes)) written++;
    files.push(describeFile(file, bytes));
  }
  return { files, written };
}
