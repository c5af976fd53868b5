// How alike two articles are, by the words of their headlines and summaries: a measure that is frozen, since old pages hang on it.
import { foldName } from "./fold-name.ts";

export interface Words {
  readonly headline: ReadonlySet<string>;
  readonly summary: ReadonlySet<string>;
}

/** A word in both headlines says the most. */
const weights = { inBothHeadlines: 3, inOneHeadline: 2, inBothSummaries: 1 } as const;

/** Shorter words bind others together and tell nothing. */
const shortest = 4;

/** Longer words that bind, as they stand when folded. */
const binding = new Set(
  (
    "avec aussi apres avant cette comme contre dans depuis deux elle elles encore entre etre fait leur leurs mais meme " +
    "moins nous parmi pendant plus pour quand sans selon sera sont sous tous tout toute toutes trois vers votre " +
    "about after also been before between from have into more over than that their them they this were will with " +
    "الذي التي الذين حول خلال بعد قبل بين ايضا كانت كان على عند غير ذلك لدى منذ هذا هذه هناك هولاء يكون"
  )
    .split(" ")
    .map(withoutArticle),
);

/** Case, accents, hamza forms and the Arabic article make no difference. */
export function wordsOfArticle(headline: string, summary: string | null): Words {
  return { headline: wordsOf(headline), summary: wordsOf(summary ?? "") };
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.map(withoutArticle).filter((word) => word.length >= shortest && !binding.has(word)),
  );
}

function withoutArticle(word: string): string {
  return word.length > shortest ? word.replace(/^[وب]?ال/, "") : word;
}

export function likeness(one: Words, other: Words): number {
  let sum = 0;
  for (const word of one.headline) {
    if (other.headline.has(word)) sum += weights.inBothHeadlines;
    else if (other.summary.has(word)) sum += weights.inOneHeadline;
  }
  for (const word of one.summary) {
    if (other.headline.has(word)) sum += weights.inOneHeadline;
    else if (other.summary.has(word)) sum += weights.inBothSummaries;
  }
  return sum;
}
