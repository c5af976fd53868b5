// What the build says of shards to the person who started it, in French, Arabic and English.
import type { ProblemLanguage } from "./problem-text.ts";
import { ar } from "./shard-words-ar.ts";
import { en } from "./shard-words-en.ts";
import { fr } from "./shard-words-fr.ts";

interface Rendered {
  readonly index: number;
  readonly count: number;
  readonly rendered: number;
  readonly pages: number;
  readonly every: boolean;
  readonly seconds: string;
  readonly out: string;
}

interface Forecast {
  readonly pages: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly every: boolean;
  readonly shards: number;
}

/** What is wrong with the number of a shard, by code; what is written, and the variable that tells. */
type ReadingWords = Readonly<
  Record<
    "not-a-shard" | "no-index" | "no-count" | "counts-differ" | "beyond",
    (value: string, countVariable: string) => string
  >
>;
/** What keeps shards from being rendered or merged, by code. */
type TroubleWords = Readonly<
  Record<
    | ("not-a-shard" | "no-ledger" | "damaged" | "twice" | "counts-differ" | "torn")
    | ("code" | "layouts" | "content" | "since" | "pages"),
    (path: string, other: string) => string
  >
>;

export interface ShardWords {
  readonly rendered: (shard: Rendered) => string;
  readonly taken: (taken: number, shards: number, rendered: number) => string;
  readonly forecast: (forecast: Forecast) => string;
  readonly noShards: string;
  readonly nested: (shard: string, out: string) => string;
  readonly unknownWord: (word: string) => string;
  readonly busyCache: (folder: string) => string;
  readonly reading: ReadingWords;
  readonly trouble: TroubleWords;
}

export function shardWords(language: ProblemLanguage): ShardWords {
  return { fr, ar, en }[language];
}
