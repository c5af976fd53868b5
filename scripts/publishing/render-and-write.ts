// Renders a batch of pages and writes them: the work of one worker, or of a small build alone.
import type { Catalogue } from "../catalogue/catalogue.ts";
import { renderPages } from "../eleventy/render.ts";
import { outputFile } from "../model/address.ts";
import type { PlannedAddress } from "../planning/plan.ts";
import type { PublishedPage } from "./manifest.ts";
import { describeFile, type Writing, writeWhole } from "./write.ts";

/** A page that stands in dist, and what writing it did. */
export interface WrittenPage extends PublishedPage {
  readonly writing: Writing;
}

/** Every page of the batch stands in dist when this ends; `beforeWriting` may end it earlier. */
export async function renderAndWrite(
  catalogue: Catalogue,
  out: string,
  batch: readonly PlannedAddress[],
  beforeWriting: () => void = () => {},
): Promise<readonly WrittenPage[]> {
  const pages = new Map(batch.map((page) => [outputFile(page.address), page]));
  const written: WrittenPage[] = [];
  const failures: unknown[] = [];
  const write = (file: string, content: string | Uint8Array) => {
    const page = pages.get(file);
    if (!page) throw new Error(`${file} was not asked for`);
    const { kind, edition, key } = page;
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    beforeWriting();
    const writing = writeWhole(out, file, bytes);
    written.push({ kind, edition, key, ...describeFile(file, bytes), writing });
  };
  // Eleventy would take what the disk refuses for a mistake of a layout: it is kept from it until the end.
  const onPage = (file: string, content: string | Uint8Array) => {
    if (failures.length > 0) return;
    try {
      write(file, content);
    } catch (error) {
      failures.push(error);
    }
  };
  await renderPages(catalogue, batch, { onPage });
  if (failures.length > 0) throw failures[0];
  return written;
}
