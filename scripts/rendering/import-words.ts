// What `npm run import` says, in the languages of authors.
import type { FetchRefusal } from "../model/fetch-refusal.ts";
import type { UnreadableReason } from "../model/unreadable.ts";
import { ar } from "./import-words-ar.ts";
import { en } from "./import-words-en.ts";
import { fr } from "./import-words-fr.ts";
import type { ProblemLanguage } from "./problem-text.ts";

export interface ImportWords {
  readonly usage: (kinds: readonly string[]) => string;
  readonly noInput: (input: string) => string;
  readonly notAFile: (kind: string, input: string) => string;
  readonly noMapping: (file: string) => string;
  readonly badMapping: (file: string, key: string) => string;
  readonly badEncoding: (name: string) => string;
  /** A packed file that ends too soon, or is damaged: what came before it is imported. */
  readonly brokenPacking: (input: string) => string;
  readonly wrongBytes: (input: string) => string;
  readonly unsafeSite: (file: string) => string;
  readonly imported: (path: string) => string;
  readonly refused: (place: string, reason: string) => string;
  /** Something that is no article, and was left out of one. */
  readonly remark: (place: string, reason: string) => string;
  /** Several reasons as one. */
  readonly together: (reasons: readonly string[]) => string;
  readonly unreadable: (reason: UnreadableReason, at: string | undefined) => string;
  readonly notAnArticle: (kind: string, count: number, option?: string) => string;
  readonly galleryLeftOut: (count: number, asked: boolean) => string;
  readonly picturesLacking: (names: readonly string[]) => string;
  readonly notHtml: (type: string) => string;
  readonly tooLong: (longest: number) => string;
  readonly notFetched: (reason: FetchRefusal) => string;
  readonly otherEncoding: (likely: string) => string;
  readonly noProvenance: string;
  /** No day of publication is known, but one of a change. */
  readonly updatedAlone: (updated: string) => string;
  /** `days`: read day first, then month first. */
  readonly unclearDay: (written: string, days: readonly string[]) => string;
  readonly badDateOrder: (name: string) => string;
  /** What an article must have; the command line may say the last two. */
  readonly lacks: (key: string) => string;
  /** No column says what every article must have. */
  readonly noColumn: (missing: readonly string[], columns: readonly string[]) => string;
  readonly throughLink: (path: string) => string;
  readonly unsaid: (missing: readonly ("source" | "date")[]) => string;
  readonly headlinesAlone: (headlines: number) => string;
  readonly summary: (imported: number, already: number, refused: number, dry: boolean) => string;
  readonly next: (content: string) => string;
}

export function importWords(language: ProblemLanguage): ImportWords {
  return { fr, ar, en }[language];
}
