// What the build says to the person who started it, in the languages of authors.
import { ar } from "./build-words-ar.ts";
import { en } from "./build-words-en.ts";
import { fr } from "./build-words-fr.ts";
import type { ProblemLanguage } from "./problem-text.ts";

interface Summary {
  readonly articles: number;
  readonly files: number;
  readonly rendered: number;
  readonly written: number;
  readonly removed: number;
  readonly quarantined: number;
  /** In files of which the rest is used. */
  readonly mistakes: number;
  readonly warnings: number;
  readonly drafts: number;
  readonly seconds: string;
  readonly out: string;
}

export interface BuildWords {
  readonly progress: {
    readonly reading: string;
    readonly rendering: string;
    readonly indexing: string;
    readonly importing: string;
    readonly speed: (done: number) => string;
    readonly left: (seconds: number) => string;
  };
  readonly summary: (summary: Summary) => string;
  readonly sameInOthers: (count: number) => string;
  readonly noUrl: string;
  readonly searchIsGone: string;
  readonly noContent: (folder: string) => string;
  readonly foreignFolder: (folder: string) => string;
  readonly insideContent: (folder: string) => string;
  readonly insideCache: (folder: string) => string;
  readonly notAFolder: (path: string) => string;
  readonly emptyFolder: string;
  readonly unknownOption: (name: string, known: readonly string[]) => string;
  readonly workers: (value: string) => string;
  readonly unsafeSettings: (file: string) => string;
  readonly noArticles: (folder: string) => string;
  readonly wouldEmpty: (folder: string) => string;
  readonly busy: (folder: string) => string;
  readonly machine: (reason: string, path: string) => string;
  /** Of what is no build. */
  readonly denied: (reason: string, path: string) => string;
  readonly workerEnded: (how: string) => string;
}

export function buildWords(language: ProblemLanguage): BuildWords {
  return { fr, ar, en }[language];
}
