// The words that the index is asked for, folded as it is.
import { foldWord } from "../../scripts/model/folding.ts";
import type { SearchResult } from "../../scripts/model/search.ts";
import type { SearchWords } from "../../scripts/model/search-words.ts";

/** Words that every article of a language has, and none of another: beside others they only get in the way. */
const smallWords = new Set(
  "a à au aux ce ces cette d dans de des du elle en et est il l la le les leur ou où par pas pour qu que qui sa se ses son sur un une the of and in to on for is at by an في من على إلى عن أن إن ما لا و أو هذا هذه التي الذي مع"
    .split(" ")
    .map(foldWord),
);

/** Null where a reader asks for no word. */
export function termOf(words: SearchWords, q: string): string | null {
  const all = words.of(q);
  if (all.length === 0) return null;
  if (isExact(q)) return `"${all.join(" ")}"`;
  const told = all.filter((word) => !smallWords.has(word));
  return [...new Set(told.length > 0 ? told : all)].join(" ");
}

/** In quotation marks of any kind, words are looked for in a row. */
function isExact(q: string): boolean {
  return /^\s*["“”«„].+["“”»]\s*$/.test(q);
}

/**
 * False where a language is written in other letters than one of the words: its bundles need not be fetched,
 * unless a reader chooses that language. Months and listed names are the same word in every language.
 */
export function mayHold(words: SearchWords, lang: string, term: string | null): boolean {
  const letters = /^(?:ar|fa|ur|ary|arz|ckb|ps|sd|ug)$/.test(lang) ? /[a-z]/ : /\p{Script=Arabic}/u;
  return !(term ?? "").split(" ").some((word) => letters.test(word) && !words.joins(word));
}

/**
 * False where the index had none of a bundle's words, and gave the longest one that begins the same:
 * "xylophone" is not found by "x". All results have that word, so one is enough to tell; undefined where
 * a long text's end, which is not shown, may have it.
 */
export function isTrueMatch(
  words: SearchWords,
  term: string | null,
  { headline, text, beside }: SearchResult,
  places: readonly number[],
): boolean | undefined {
  if (term === null || term.startsWith('"')) return true;
  const known = words.of(`${headline} ${text}`);
  const found = words.of(beside);
  const matched = [
    ...places.map((place) => known[place] ?? ""),
    // A word of the headline may be known to the headline's own list alone; what stands beside follows the text.
    ...words.of(headline),
    ...found,
  ].flatMap((word) => [word, ...word.split("-"), word.replace(/-/g, "")]);
  const isMet = term
    .split(" ")
    .every((wanted) => [wanted, wanted.replace(/-/g, "")].some((one) => meets(one, matched)));
  if (isMet) return true;
  const isCut = places.some((place) => place >= known.length + found.length);
  return isCut ? undefined : false;
}

/** A longer form of a word is found by a shorter one that lacks no more than an ending. */
const longestEnding = 3;
const shortestStem = 4;

function meets(wanted: string, matched: readonly string[]): boolean {
  return matched.some(
    (word) =>
      word.startsWith(wanted) ||
      (wanted.startsWith(word) &&
        word.length >= Math.max(shortestStem, wanted.length - longestEnding)),
  );
}
