// npm run build: publishes the archive, and says what was left out and why; with a first word, does so on several machines.
import { defineCommand, runMain } from "citty";
import { buildSite } from "../publishing/build.ts";
import { attempt, options, readInvocation } from "./invocation.ts";
import { reportSite } from "./site-report.ts";

const known = {
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

const build = defineCommand({
  meta: {
    name: "npm run build --",
    description: "Publish the archive; on several machines: plan, shard 1/3, merge shard-1 …",
  },
  args: known,
  async run({ args }) {
    const invocation = readInvocation(args, known);
    if (!invocation) return;
    const done = await attempt(invocation, (onProgress) =>
      buildSite({
        ...invocation.settings,
        allowEmpty: args.empty,
        search: args.search,
        onProgress,
      }),
    );
    if (done) reportSite(invocation, done, args);
  },
});

const [word, ...rawArgs] = process.argv.slice(2);
if (word === "shard") await runMain((await import("./shard.ts")).shard, { rawArgs });
else if (word === "merge") await runMain((await import("./merge.ts")).merge, { rawArgs });
else if (word === "plan") await runMain((await import("./plan.ts")).plan, { rawArgs });
else await runMain(build);
