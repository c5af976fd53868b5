// How much a build would have to render, and how many machines that is worth.
import { manifestFile, publishedStamp } from "./manifest.ts";
import { isEmptyFolder, readStamp } from "./output-folder.ts";
import { type PlanOptions, withPlan } from "./planned.ts";
import { stampText } from "./stamp.ts";

export interface ForecastOptions extends Omit<PlanOptions, "stamp"> {
  readonly out: string;
}

export interface Forecast {
  /** Pages to render. */
  readonly pages: number;
  /** Kinds that have any, in the order in which they are rendered. */
  readonly kinds: Readonly<Record<string, number>>;
  /** False where only what has changed since the last build is rendered. */
  readonly every: boolean;
  /** How many shards are advisable. */
  readonly shards: number;
}

/** A machine renders as many in a few minutes; below that, starting it takes longer than it helps. */
export const pagesPerShard = 20_000;

/**
 * Plans without rendering. Machines that render shards have no site to look at: where `out` is empty, what
 * the last build published is taken to stand where a merge will find it.
 */
export async function forecast(options: ForecastOptions): Promise<Forecast> {
  const { cache, out } = options;
  const published = publishedStamp(manifestFile(cache));
  const standing =
    published !== undefined && (isEmptyFolder(out) || readStamp(out) === stampText(published));
  return withPlan({ ...options, stamp: standing ? published : undefined }, async ({ planned }) => {
    const kinds: Record<string, number> = {};
    for (const { kind } of planned.pages()) kinds[kind] = (kinds[kind] ?? 0) + 1;
    const shards = Math.max(1, Math.ceil(planned.count / pagesPerShard));
    return { pages: planned.count, kinds, every: planned.every, shards };
  });
}
