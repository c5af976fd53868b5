// npm run reports -- keep|block|restore <picture>: an editor decides, in the ledger and with the receiver.
import { join } from "node:path";
import { defineCommand } from "citty";
import type { DecisionState } from "../model/report.ts";
import { shown } from "../rendering/problem-text.ts";
import { askReceiver } from "../reports/ask-receiver.ts";
import { decidePicture, tellReceiver } from "../reports/editor-decision.ts";
import { findPicture } from "../reports/find-picture.ts";
import { openLedger } from "../reports/ledger.ts";
import { longestNote } from "../reports/note.ts";
import { ReceiverError } from "../reports/receiver-access.ts";
import { fail } from "./invocation.ts";
import {
  attempt,
  cacheOption,
  type Invocation,
  ledgerPath,
  options,
  readInvocation,
} from "./reports-invocation.ts";
import { tell, tellAside } from "./tell.ts";

const known = {
  picture: {
    type: "positional",
    required: false,
    description: "its code or the first six signs of it, its file, or its published address",
  },
  ...options,
  ...cacheOption,
  note: { type: "string", description: "why, for other editors and for readers" },
} as const;

/** An editor waits for a receiver no longer than this: the next pull tells it. */
const seconds = 10;

/** One of the three commands, which differ in what they decide. */
export function decideCommand(name: string, state: DecisionState, description: string) {
  return defineCommand({
    meta: { name, description },
    args: known,
    async run({ args }) {
      const invocation = readInvocation(args, known, { mostWords: 1, seconds });
      if (!invocation) return;
      const { words } = invocation;
      const { picture, note, cache } = args;
      if (picture === undefined || picture === "") return fail(words.noPicture(name));
      const length = note?.length ?? 0;
      if (length > longestNote) return fail(words.noteTooLong(longestNote, length));
      await attempt(invocation, () => decide(invocation, { picture, note, cache, state }));
    },
  });
}

interface Wanted {
  readonly picture: string;
  readonly note: string | undefined;
  readonly cache: string;
  readonly state: DecisionState;
}

async function decide(
  { words, content, receiver }: Invocation,
  { picture, note, cache, state }: Wanted,
): Promise<void> {
  const now = new Date();
  const ledger = openLedger(content);
  const { decisions, waiting, trouble } = await askReceiver(receiver, now);
  const heard = [...decisions, ...waiting].map(({ image }) => image);
  const found = findPicture(picture, { content, cache, known: [...ledger.keys(), ...heard] });
  if ("trouble" in found) return fail(words.picture[found.trouble](picture, found.others));
  const { image, uses } = found;
  const decision = decisions.find((one) => one.image === image);
  const reports = waiting.find((one) => one.image === image);
  const decided = decidePicture({ content, image, state, note, now, decision, reports });
  if (!decided) return fail(words.nothingToRestore(image));
  const { at } = decided.decision;
  tell(decided.changed ? words.decided(image, state) : words.already(image, state, at));
  for (const use of uses)
    for (const path of [use.picture, ...use.articles]) tell(`    ${shown(join(content, path))}`);
  if (receiver) {
    const told = trouble ?? (await tellReceiver(content, decided.decision, decision, receiver));
    if (told instanceof ReceiverError) tellAside(words.trouble[told.trouble](told.value));
    if (told !== true) tellAside(words.untold);
  }
  if (decided.changed) tell(words.next(ledgerPath(content)));
}
