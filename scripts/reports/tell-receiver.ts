// Tells the receiver what an editor decided, and dates in the ledger what only the receiver's clock can date.
import type { PictureDecision } from "../model/report.ts";
import { changeLedger } from "./ledger.ts";
import { proveDecisions } from "./prove-answer.ts";
import type { Receiver } from "./receiver-access.ts";

/**
 * Tells one decision; throws `ReceiverError`. From a `restored` on readers are counted anew, by the receiver's
 * clock: were it dated by another that is ahead, what readers decide next would seem to be older.
 */
export async function tellDecision(
  content: string,
  decision: PictureDecision,
  decide: NonNullable<Receiver["decide"]>,
): Promise<void> {
  const { image, state, at, note } = decision;
  const isRestored = state === "restored";
  const answer = await decide({
    ...{ image, state },
    ...(isRestored ? {} : { at }),
    ...(note === undefined ? {} : { note }),
  });
  const [known] = proveDecisions([answer], new Date()).entries;
  if (!isRestored || known?.image !== image || known.state !== state) return;
  changeLedger(content, (decisions) => {
    const there = decisions.get(image);
    const isSame = there?.state === state && there.by === "editor";
    return isSame ? new Map([...decisions, [image, { ...there, at: known.at }]]) : decisions;
  });
}
