// What `npm run reports` says to editors of reported pictures, in French, Arabic and English.
import type { PictureDecision, ReportReason } from "../model/report.ts";
import { ar } from "./editor-words-ar.ts";
import { en } from "./editor-words-en.ts";
import { fr } from "./editor-words-fr.ts";
import type { ProblemLanguage } from "./problem-text.ts";

/** What keeps a receiver's answer from being used, by code. */
type TroubleWords = Readonly<
  Record<
    | ("unreachable" | "slow" | "too-large" | "elsewhere" | "key-refused" | "keyless")
    | ("status" | "unreadable" | "later" | "no-database"),
    (value: string) => string
  >
>;

/** Why nobody knows which picture is meant, by code. */
type PictureWords = Readonly<
  Record<
    "not-a-picture" | "unknown" | "too-short" | "several",
    (given: string, others: readonly string[]) => string
  >
>;

type ListedState = PictureDecision["state"] | "held" | "reported";

export interface EditorWords {
  readonly unknownWord: (word: string, known: readonly string[]) => string;
  readonly tooMany: (word: string) => string;
  readonly noPicture: (command: string) => string;
  readonly noReceiver: string;
  readonly twoReceivers: string;
  readonly badAddress: (value: string) => string;
  readonly keyInClear: (address: string) => string;
  readonly badKey: string;
  readonly noteTooLong: (longest: number, length: number) => string;
  readonly trouble: TroubleWords;
  readonly picture: PictureWords;
  readonly unreadableLedger: (file: string) => string;
  readonly machine: (reason: string, path: string) => string;
  readonly wrongEntry: (image: string, key: string) => string;
  readonly moreWrong: (count: number) => string;
  readonly pulled: (brought: number, sent: number) => string;
  readonly unsent: (count: number) => string;
  readonly keyForWords: string;
  readonly nothing: string;
  readonly nothingToRestore: (image: string) => string;
  readonly decided: (image: string, state: PictureDecision["state"]) => string;
  readonly already: (image: string, state: PictureDecision["state"], at: string) => string;
  readonly untold: string;
  readonly next: (file: string) => string;
  /** A picture and what is known of it, on a line. */
  readonly listed: (image: string, facts: readonly string[]) => string;
  readonly state: Readonly<Record<ListedState, string>>;
  readonly by: Readonly<Record<PictureDecision["by"], string>>;
  /** After what was decided, and by whom. */
  readonly at: (moment: string) => string;
  /** How many people gave a reason. */
  readonly given: (reason: ReportReason, times: number) => string;
  readonly people: (count: number) => string;
  readonly notPulled: string;
  readonly notUsed: string;
  readonly note: (note: string) => string;
  readonly quote: (words: string) => string;
}

export function editorWords(language: ProblemLanguage): EditorWords {
  return { fr, ar, en }[language];
}
