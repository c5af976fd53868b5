// Cuts the part of a text in which most words match, and marks them as they are spelt there.
import { splitWords } from "../../scripts/model/folding.ts";

/** A piece of text; a marked one matches. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Words of an excerpt. */
const length = 32;
const before = 6;

/** Numbers of the words that match, among the headline's and then the text's. */
export function splitPlaces(headline: string, places: readonly number[]) {
  const inHeadline = splitWords(headline).length;
  return {
    headline: places.filter((place) => place < inHeadline),
    text: places.filter((place) => place >= inHeadline).map((place) => place - inHeadline),
  };
}

export function markAll(text: string, places: readonly number[]): Piece[] {
  return pieces(splitWords(text), places, 0);
}

/** The excerpt with the most matches; the beginning where there are none. */
export function excerptOf(text: string, places: readonly number[]): Piece[] {
  const words = splitWords(text);
  if (words.length === 0) return [];
  const shown = places.filter((place) => place < words.length);
  let best = 0;
  let most = 0;
  for (const first of shown) {
    const from = Math.max(0, first - before);
    const count = shown.filter((place) => place >= from && place < from + length).length;
    if (count > most) [best, most] = [from, count];
  }
  const from = Math.max(0, Math.min(best, words.length - length));
  const cut = pieces(words.slice(from, from + length), shown, from);
  const open = { text: "… ", marked: false };
  const end = { text: " …", marked: false };
  return [...(from > 0 ? [open] : []), ...cut, ...(from + length < words.length ? [end] : [])];
}

/** Only letters and digits are marked, not the signs around them; neighbours are marked as one. */
function pieces(words: readonly string[], places: readonly number[], from: number): Piece[] {
  const marked = new Set(places.map((place) => place - from));
  const found: Piece[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = found[found.length - 1];
    if (last && last.marked === isMarked) {
      found[found.length - 1] = { text: last.text + text, marked: isMarked };
    } else if (text !== "") found.push({ text, marked: isMarked });
  };
  words.forEach((word, at) => {
    if (at > 0)
      add(" ", marked.has(at) && marked.has(at - 1) && found[found.length - 1]?.marked === true);
    const [, open = "", core = word, close = ""] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(word) ?? [];
    const isMarked = marked.has(at);
    add(open, false);
    add(core, isMarked);
    add(close, false);
  });
  return found;
}
