// Two decisions of one picture, the ledger's and the receiver's: which of them holds, and who has to be told.
import type { PictureDecision } from "../model/report.ts";

/** An editor's word that no number of readers outweighs; `restored` lets readers count again. */
function settles({ by, state }: PictureDecision): boolean {
  return by === "editor" && state !== "restored";
}

/** The decision that holds: an editor's before readers', else the later one; at one instant the ledger's editor, or the receiver's count. */
export function decisionThatHolds(
  ledger: PictureDecision | undefined,
  receiver: PictureDecision,
): PictureDecision {
  if (!ledger) return receiver;
  if (ledger.by !== receiver.by) {
    if (settles(ledger)) return ledger;
    if (settles(receiver)) return receiver;
  }
  if (ledger.at === receiver.at) return receiver.by === "readers" ? receiver : ledger;
  return ledger.at < receiver.at ? receiver : ledger;
}

/** True for an editor's decision that the receiver would act against until it is told. */
export function isNewsToReceiver(
  ledger: PictureDecision,
  receiver: PictureDecision | undefined,
): boolean {
  if (ledger.by !== "editor") return false;
  // What nobody has decided there can't be taken back.
  if (!receiver) return settles(ledger);
  if (receiver.by === "readers" && settles(ledger)) return true;
  return ledger.at > receiver.at;
}
