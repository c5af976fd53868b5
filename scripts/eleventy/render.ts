// Renders a batch of planned pages with Eleventy, and hands out each without writing it.
import Eleventy from "@11ty/eleventy";
import khizana from "../../.eleventy.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { outputFile } from "../model/address.ts";
import type { PlannedAddress } from "../planning/plan.ts";
import { type HandOverOptions, handOver } from "./archive-data.ts";
import { loadLayouts } from "./typed-layouts.ts";

/** Renders the batch; every page asked for is handed out once, or the call fails. */
export async function renderPages(
  catalogue: Catalogue,
  batch: readonly PlannedAddress[],
  { onPage, ...options }: HandOverOptions,
): Promise<void> {
  await loadLayouts();
  const missing = new Map(batch.map((page) => [outputFile(page.address), page]));
  const noting: HandOverOptions["onPage"] = (file, content) => {
    missing.delete(file);
    onPage(file, content);
  };
  handOver(catalogue, batch, { ...options, onPage: noting });
  const eleventy = new Eleventy("layouts", "dist", { config: khizana, quietMode: true });
  await eleventy.toJSON();
  for (const { address, kind } of missing.values()) {
    throw new Error(`no layout renders ${address} (page kind ${kind})`);
  }
}
