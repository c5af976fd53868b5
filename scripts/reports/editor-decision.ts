// An editor's decision goes into the ledger, and to the receiver where there is one that hears us.
import type { DecisionState, PictureDecision } from "../model/report.ts";
import { changeLedger, type Decisions } from "./ledger.ts";
import { decisionNote } from "./note.ts";
import { decisionThatHolds, isNewsToReceiver } from "./precedence.ts";
import { type PictureReports, type Receiver, ReceiverError } from "./receiver-access.ts";
import { tellDecision } from "./tell-receiver.ts";

export interface WantedDecision {
  readonly content: string;
  readonly image: string;
  readonly state: DecisionState;
  readonly note?: string | undefined;
  readonly now: Date;
  /** What the receiver knows of the picture. */
  readonly decision?: PictureDecision | undefined;
  readonly reports?: PictureReports | undefined;
}

export interface Decided {
  readonly decision: PictureDecision;
  /** False where an editor had decided the same before. */
  readonly changed: boolean;
}

/** Writes the decision; undefined where nothing is there to restore. */
export function decidePicture(wanted: WantedDecision): Decided | undefined {
  const { content, image } = wanted;
  let decided: Decided | undefined;
  changeLedger(content, (decisions) => {
    decided = decide(wanted, decisions);
    return decided?.changed ? new Map([...decisions, [image, decided.decision]]) : decisions;
  });
  return decided;
}

function decide(wanted: WantedDecision, decisions: Decisions): Decided | undefined {
  const { image, state, reports, now } = wanted;
  const inLedger = decisions.get(image);
  const former = wanted.decision ? decisionThatHolds(inLedger, wanted.decision) : inLedger;
  if (state === "restored" && !former && !reports) return undefined;
  const isSame = inLedger?.by === "editor" && inLedger.state === state && former === inLedger;
  const said = wanted.note ?? (isSame ? inLedger.note : undefined) ?? "";
  const note = decisionNote(said);
  if (isSame && note === inLedger.note && !reports) return { decision: inLedger, changed: false };
  const { people, reasons } = reports ?? former ?? { people: 0, reasons: {} };
  const instants = [inLedger, wanted.decision].map((decision) => decision?.at);
  const at = laterThan(instants, now);
  const decision = { image, state, by: "editor", at, people, reasons } as const;
  return { decision: note === undefined ? decision : { ...decision, note }, changed: true };
}

/** Now, or the second after a decision that a clock ahead of ours has dated: the newest word is the later one. */
function laterThan(instants: readonly (string | undefined)[], now: Date): string {
  const others = instants.map((at) => (at === undefined ? 0 : Date.parse(at) + 1000));
  const latest = new Date(Math.max(now.getTime(), ...others));
  return `${latest.toISOString().slice(0, 19)}Z`;
}

/** Tells the receiver unless it knows: true where it does now; gives the reason where it can't be told. */
export async function tellReceiver(
  content: string,
  decision: PictureDecision,
  known: PictureDecision | undefined,
  { decide: send }: Receiver,
): Promise<boolean | ReceiverError> {
  if (known && !isNewsToReceiver(decision, known)) return true;
  if (!send) return false;
  try {
    await tellDecision(content, decision, send);
    return true;
  } catch (error) {
    if (!(error instanceof ReceiverError)) throw error;
    return error;
  }
}
