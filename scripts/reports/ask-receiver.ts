// Everything that a receiver tells an editor, proved; what it does not tell is missing, with the reason.
import type { PictureDecision } from "../model/report.ts";
import { proveDecisions, proveWaiting, type WrongEntry } from "./prove-answer.ts";
import { type PictureReports, type Receiver, ReceiverError } from "./receiver-access.ts";

export interface ReceiverAnswers {
  readonly decisions: readonly PictureDecision[];
  readonly waiting: readonly PictureReports[];
  readonly wrong: readonly WrongEntry[];
  readonly trouble?: ReceiverError;
}

/** Without a receiver nothing is known, which is no trouble. */
export async function askReceiver(
  receiver: Receiver | undefined,
  now: Date,
): Promise<ReceiverAnswers> {
  let decided = proveDecisions([], now);
  let waiting = proveWaiting([]);
  const answers = () => ({
    decisions: decided.entries,
    waiting: waiting.entries,
    wrong: [...decided.wrong, ...waiting.wrong],
  });
  if (!receiver) return answers();
  try {
    decided = proveDecisions(await receiver.decisions(), now);
    if (receiver.waiting) waiting = proveWaiting(await receiver.waiting());
    return answers();
  } catch (error) {
    if (!(error instanceof ReceiverError)) throw error;
    return { ...answers(), trouble: error };
  }
}
