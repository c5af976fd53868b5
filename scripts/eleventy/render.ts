// Renders a batch of planned pages with Eleventy, and gives the results without writing them.
import Eleventy from "@11ty/eleventy";
import khizana from "../../.eleventy.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { outputFile } from "../model/address.ts";
import type { PlannedAddress } from "../planning/plan.ts";
import { type Amend, handOver } from "./archive-data.ts";
import { loadLayouts } from "./typed-layouts.ts";

export interface RenderedPage {
  /** Relative to dist. */
  readonly file: string;
  readonly content: string;
}

/** Renders the batch; every page asked for is in the answer, or the call fails. */
export async function renderPages(
  catalogue: Catalogue,
  batch: readonly PlannedAddress[],
  amend?: Amend,
): Promise<RenderedPage[]> {
  await loadLayouts();
  handOver(catalogue, batch, amend);
  const eleventy = new Eleventy("layouts", "dist", { config: khizana, quietMode: true });
  const results = await eleventy.toJSON();
  const rendered = results.map(({ outputPath, content }) => ({
    file: outputPath.replace(/^(?:\.\/)?dist\//, ""),
    content,
  }));
  const files = new Set(rendered.map(({ file }) => file));
  const lost = batch.find(({ address }) => !files.has(outputFile(address)));
  if (lost) throw new Error(`no layout renders ${lost.address} (page kind ${lost.kind})`);
  return rendered;
}
