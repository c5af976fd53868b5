// What readers report of a picture, and what is decided of it: known by its content hash wherever it is shown.

/** Why a picture is reported, in the order in which reasons are offered. */
export const reportReasons = ["person", "shocking", "misleading", "rights", "other"] as const;

export type ReportReason = (typeof reportReasons)[number];

/** `restored`: nothing is decided any more, and readers are counted anew. */
export const decisionStates = ["blocked", "kept", "restored"] as const;

export type DecisionState = (typeof decisionStates)[number];

export const deciders = ["readers", "editor"] as const;

/** What was decided of one picture, as the ledger keeps it: nothing in it tells who reported. */
export interface PictureDecision {
  /** Content hash: sixteen hexadecimal digits, as in the names of its published files. */
  readonly image: string;
  readonly state: DecisionState;
  /** An editor's decision wins over any number of readers. */
  readonly by: (typeof deciders)[number];
  /** "2026-11-26T10:12:00Z" */
  readonly at: string;
  /** How many people had reported it. */
  readonly people: number;
  readonly reasons: Readonly<Partial<Record<ReportReason, number>>>;
  /** The editor's, for other editors and for readers. */
  readonly note?: string;
}

export function isPictureHash(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text);
}

/** An instant to the second in UTC. */
export function isInstant(text: string): boolean {
  // A year that a clock may show: a second after the last of 9999 could not be written.
  return /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text));
}
