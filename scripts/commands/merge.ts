// npm run build -- merge shard-1 shard-2: publishes the site whose pages the shards hold.
import { defineCommand } from "citty";
import { mergeShards } from "../publishing/merge.ts";
import { attempt, fail, options, overlaps, readInvocation } from "./invocation.ts";
import { reportSite } from "./site-report.ts";
import { tell } from "./tell.ts";

const known = {
  shards: { type: "positional", required: false, description: "folders of the shards" },
  ...options,
  strict: { type: "boolean", default: false, description: "exit 1 if a file was left out" },
  search: {
    type: "boolean",
    default: true,
    description: "make the search index; --no-search leaves the published one as it is",
  },
  empty: {
    type: "boolean",
    default: false,
    description: "publish even an archive without articles",
  },
} as const;

export const merge = defineCommand({
  meta: { name: "npm run build -- merge", description: "Publish what shards have rendered" },
  args: known,
  async run({ args }) {
    const shards = args._;
    const invocation = readInvocation(args, known, shards.length);
    if (!invocation) return;
    const { words, settings } = invocation;
    if (shards.length === 0) return fail(words.shards.noShards);
    const nested = shards.find((folder) => overlaps(folder, settings.out));
    if (nested !== undefined) return fail(words.shards.nested(nested, settings.out));
    const done = await attempt(invocation, (onProgress) =>
      mergeShards({ ...settings, shards, allowEmpty: args.empty, search: args.search, onProgress }),
    );
    if (!done) return;
    reportSite(invocation, done, args);
    const { taken, rendered } = done.result;
    if (!args.json) tell(words.shards.taken(taken, shards.length, rendered));
  },
});
