// npm run build -- shard 1/3: renders one part of the site on this machine, for a merge to publish.
import { defineCommand } from "citty";
import { countVariable, readShard } from "../publishing/read-shard.ts";
import { buildShard } from "../publishing/shard.ts";
import { attempt, fail, options, readInvocation, wordsFor } from "./invocation.ts";
import { tell } from "./tell.ts";

const known = {
  shard: {
    type: "positional",
    required: false,
    description: `which part, counted from 1: 1/3; auto/3 or nothing where the CI numbers its machines (or ${countVariable} counts them)`,
  },
  ...options,
  out: { type: "string", description: "folder of the shard; shard-1 for the first by default" },
} as const;

export const shard = defineCommand({
  meta: { name: "npm run build -- shard", description: "Render one part of the site" },
  args: known,
  async run({ args }) {
    const { words } = wordsFor(args.lang);
    const reading = readShard(args.shard, process.env);
    if ("problem" in reading) {
      return fail(words.shards.reading[reading.problem](reading.value, countVariable));
    }
    const out = args.out ?? `shard-${reading.shard.index}`;
    const invocation = readInvocation({ ...args, out }, known, 1);
    if (!invocation) return;
    const done = await attempt(invocation, (onProgress) =>
      buildShard({ ...invocation.settings, ...reading, onProgress }),
    );
    if (!done) return;
    const { result, seconds } = done;
    if (args.json) console.log(JSON.stringify({ ...result, out, seconds }, null, 2));
    else tell(words.shards.rendered({ ...result, out, seconds: seconds.toFixed(1) }));
  },
});
