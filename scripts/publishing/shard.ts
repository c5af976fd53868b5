// Renders one part of a site into a folder of its own, on a machine that need not know the others.
import { join } from "node:path";
import { outputFile } from "../model/address.ts";
import type { PlannedAddress } from "../planning/plan.ts";
import { LedgerWriter } from "./ledger.ts";
import { lockFolder } from "./lock.ts";
import { manifestFile, publishedStamp } from "./manifest.ts";
import { type Plan, withPlan } from "./planned.ts";
import type { ProgressReport } from "./progress.ts";
import type { Shard } from "./read-shard.ts";
import { claimShard, clearShard, pagesFolder } from "./shard-folder.ts";
import { isInShard } from "./share.ts";
import { clearStaging } from "./write.ts";

export interface ShardOptions {
  readonly shard: Shard;
  readonly content: string;
  /** The shard's folder: a new one, or an earlier shard's. */
  readonly out: string;
  readonly cache: string;
  readonly processes?: number;
  readonly trustCheckout?: boolean;
  readonly onProgress?: (progress: ProgressReport) => void;
}

export interface ShardResult extends Shard {
  /** Pages of this shard. */
  readonly rendered: number;
  /** Pages of all shards together. */
  readonly pages: number;
  /** False where only what has changed since the last build is rendered. */
  readonly every: boolean;
}

/**
 * Renders what a merge will look for: every page of the shard, or with the cache of the last merge those
 * that have changed since. Settles nothing: only a merge knows that pages stand in dist.
 */
export async function buildShard(options: ShardOptions): Promise<ShardResult> {
  const { out, cache } = options;
  claimShard(out);
  const lock = lockFolder(out);
  try {
    const stamp = publishedStamp(manifestFile(cache));
    const pages = join(out, pagesFolder);
    return await withPlan({ ...options, out: pages, stamp }, (plan) => renderShard(options, plan));
  } finally {
    lock.release();
  }
}

async function renderShard(options: ShardOptions, plan: Plan): Promise<ShardResult> {
  const { shard, out } = options;
  const { catalogue, planned, identity, workers } = plan;
  const ledger = new LedgerWriter(out, shard, identity);
  try {
    clearShard(out);
    const rendered = count(pagesOf(shard, planned.pages()));
    if (rendered > 0) {
      const { renderAll } = await import("./publish.ts");
      const publication = { note: ledger.add.bind(ledger) };
      const rendering = { ...options, out: join(out, pagesFolder) };
      await renderAll(
        { options: rendering, workers, catalogue, publication },
        pagesOf(shard, planned.pages()),
        rendered,
      );
    }
    ledger.end();
    return { ...shard, rendered, pages: planned.count, every: planned.every };
  } finally {
    ledger.close();
    clearStaging(join(out, pagesFolder));
  }
}

function* pagesOf(shard: Shard, pages: Iterable<PlannedAddress>): Generator<PlannedAddress> {
  for (const page of pages) {
    if (isInShard(shard, page.kind, outputFile(page.address))) yield page;
  }
}

function count(items: Iterable<unknown>): number {
  let number = 0;
  for (const _ of items) number++;
  return number;
}
