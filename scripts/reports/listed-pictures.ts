// Every picture that was reported or decided, as editors see it.
import type { DecisionState, PictureDecision, ReportReason } from "../model/report.ts";
import type { Decisions } from "./ledger.ts";
import { decisionThatHolds } from "./precedence.ts";
import type { PictureReports } from "./receiver-access.ts";
import type { PictureUse } from "./whereabouts.ts";

/** In the order in which editors want them: what waits for them first. */
export const listedStates = ["held", "reported", "blocked", "kept", "restored"] as const;

export interface ListedPicture {
  readonly image: string;
  readonly state: DecisionState | "held" | "reported";
  readonly by?: PictureDecision["by"];
  /** When it was decided; of a picture that waits, the day of the last report. */
  readonly at?: string;
  readonly note?: string;
  readonly people: number;
  readonly reasons: Readonly<Partial<Record<ReportReason, number>>>;
  /** What reporters wrote. */
  readonly words: readonly string[];
  /** False for a decision of the receiver that was not pulled yet. */
  readonly inLedger: boolean;
  readonly uses: readonly PictureUse[];
}

interface KnownPictures {
  readonly ledger: Decisions;
  /** What the receiver says, as far as it was asked. */
  readonly decisions: readonly PictureDecision[];
  readonly waiting: readonly PictureReports[];
}

/** Without the places where they are used. */
export function listPictures({
  ledger,
  decisions,
  waiting,
}: KnownPictures): Omit<ListedPicture, "uses">[] {
  const listed = new Map<string, Omit<ListedPicture, "uses">>();
  const held = new Map(ledger);
  for (const one of decisions) held.set(one.image, decisionThatHolds(held.get(one.image), one));
  for (const [image, decision] of held) {
    const { by, at } = ledger.get(image) ?? {};
    const inLedger = by === decision.by && at === decision.at;
    listed.set(image, { ...decision, words: [], inLedger });
  }
  for (const { image, people, reasons, held: isHeld, last, words } of waiting) {
    const decided = listed.get(image);
    const isOpen = !decided || decided.state === "restored";
    const state = isHeld ? "held" : "reported";
    const at = last === "" ? {} : { at: last };
    const reports = { image, state, people, reasons, words, inLedger: false, ...at } as const;
    if (isOpen) listed.set(image, reports);
    else listed.set(image, { ...decided, words });
  }
  return [...listed.values()].sort(
    (a, b) =>
      listedStates.indexOf(a.state) - listedStates.indexOf(b.state) ||
      b.people - a.people ||
      (a.image < b.image ? -1 : 1),
  );
}
