// Publishes a site whose pages were rendered in shards: a build that takes the pages from there.
import { type BuildOptions, type BuildResult, buildSite } from "./build.ts";
import { ShardPages } from "./shard-pages.ts";

export interface MergeOptions extends Omit<BuildOptions, "readyPages"> {
  /** Folders of the shards. */
  readonly shards: readonly string[];
}

export interface MergeResult extends BuildResult {
  /** Pages that came from shards; `rendered` are those that no shard had. */
  readonly taken: number;
}

/** Throws `ShardError` where a shard is torn, or was rendered from anything else than this content. */
export async function mergeShards({ shards, ...options }: MergeOptions): Promise<MergeResult> {
  const readyPages = await ShardPages.open(shards, options.cache);
  try {
    const result = await buildSite({ ...options, readyPages });
    return { ...result, taken: readyPages.taken };
  } finally {
    readyPages.close();
  }
}
