// Pages that were rendered elsewhere are published like those that are rendered here.
import { outputFile } from "../model/address.ts";
import type { PlannedAddress } from "../planning/plan.ts";
import type { PlanIdentity } from "./planned.ts";
import type { WrittenPage } from "./render-and-write.ts";
import { describeFile, writeWhole } from "./write.ts";

export interface PageSource {
  /** Throws where the pages were not rendered for this plan. */
  check(plan: PlanIdentity): void;
  /** The bytes of a page; undefined where it has to be rendered. */
  find(page: PlannedAddress): Uint8Array | undefined;
}

/** Writes the pages that the source has; the others are left to render. */
export function takeReadyPages(
  source: PageSource,
  out: string,
  batch: readonly PlannedAddress[],
): { readonly written: readonly WrittenPage[]; readonly missing: readonly PlannedAddress[] } {
  const written: WrittenPage[] = [];
  const missing: PlannedAddress[] = [];
  for (const page of batch) {
    const bytes = source.find(page);
    if (bytes) {
      const { kind, edition, key } = page;
      const file = outputFile(page.address);
      const writing = writeWhole(out, file, bytes);
      written.push({ kind, edition, key, ...describeFile(file, bytes), writing });
    } else missing.push(page);
  }
  return { written, missing };
}
