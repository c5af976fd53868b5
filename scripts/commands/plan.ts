// npm run build -- plan: says how much there is to render, and on how many machines that is best done.
import { defineCommand } from "citty";
import { forecast } from "../publishing/forecast.ts";
import { attempt, options, readInvocation } from "./invocation.ts";
import { tell } from "./tell.ts";

export const plan = defineCommand({
  meta: { name: "npm run build -- plan", description: "Say how many pages there are to render" },
  args: options,
  async run({ args }) {
    const invocation = readInvocation(args, options);
    if (!invocation) return;
    const done = await attempt(invocation, (onProgress) =>
      forecast({ ...invocation.settings, onProgress }),
    );
    if (!done) return;
    if (args.json) console.log(JSON.stringify(done.result, null, 2));
    else tell(invocation.words.shards.forecast(done.result));
  },
});
