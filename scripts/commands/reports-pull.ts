// npm run reports -- pull: brings the receiver's decisions into the ledger, and sends it those of editors here.
import { defineCommand } from "citty";
import { pullDecisions } from "../reports/pull.ts";
import { fail } from "./invocation.ts";
import { attempt, ledgerPath, options, readInvocation, tellWrong } from "./reports-invocation.ts";
import { tell, tellAside } from "./tell.ts";

export const pull = defineCommand({
  meta: { name: "pull", description: "Bring decisions into the ledger" },
  args: options,
  async run({ args }) {
    const invocation = readInvocation(args, options);
    if (!invocation) return;
    const { words, content, receiver } = invocation;
    if (!receiver) return fail(words.noReceiver);
    const pulled = await attempt(invocation, () =>
      pullDecisions({ content, receiver, now: new Date() }),
    );
    if (!pulled) return;
    const { brought, sent, unsent, trouble, wrong } = pulled;
    tellWrong(words, wrong);
    tell(words.pulled(brought.length, sent));
    if (trouble) fail(words.trouble[trouble.trouble](trouble.value));
    else if (unsent > 0) tellAside(words.unsent(unsent));
    if (brought.length > 0) tell(words.next(ledgerPath(content)));
  },
});
