// What editors ask of a receiver, be it reached over the web or through its own database.

import type { EditorDecision, WaitingPicture } from "./decisions.ts";

/** What readers reported of one picture on which nothing is decided, or whose blocking waits for an editor. */
export type PictureReports = Pick<
  WaitingPicture,
  "image" | "people" | "reasons" | "held" | "last" | "words"
>;

export interface Receiver {
  /** Decisions as they came: nothing of them is proved. */
  readonly decisions: () => Promise<readonly unknown[]>;
  /** Likewise what waits; undefined where it is nobody's to see without a key. */
  readonly waiting: (() => Promise<readonly unknown[]>) | undefined;
  /** Undefined where no key lets us decide. Without `at` it is a decision of now; gives it as the receiver keeps it, not proved. */
  readonly decide:
    | ((decision: Omit<EditorDecision, "at"> & { readonly at?: string }) => Promise<unknown>)
    | undefined;
  readonly close: () => Promise<void>;
}

/** Why a receiver did not answer, or not so that we can use it. */
export type ReceiverTrouble =
  | ("unreachable" | "slow" | "too-large" | "elsewhere" | "key-refused" | "keyless")
  | ("status" | "unreadable")
  | "no-database"
  /** Its value: in how many seconds. */
  | "later";

export class ReceiverError extends Error {
  readonly trouble: ReceiverTrouble;
  readonly value: string;

  constructor(trouble: ReceiverTrouble, value: string) {
    super(`${trouble}: ${value}`);
    this.trouble = trouble;
    this.value = value;
  }
}
