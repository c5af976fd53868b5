// Results as list items made of nodes, never of an HTML string.
import type { SearchResult } from "../../scripts/model/search.ts";
import { excerptOf, markAll, type Piece, splitPlaces } from "./search-excerpt.ts";
import type { ScriptWords } from "./search-words.ts";

export interface ShownResult {
  readonly result: SearchResult;
  readonly places: readonly number[];
}

/** One result: headline, newspaper and day, excerpt; each in its own language. */
export function resultItem(
  { result, places }: ShownResult,
  root: string,
  words: ScriptWords,
): HTMLLIElement {
  const { headline, href, day, source, lang, dir, text } = result;
  const matches = splitPlaces(headline, places);
  const item = document.createElement("li");
  item.lang = lang;
  item.dir = dir;
  const link = document.createElement("a");
  link.className = "headline";
  link.href = root + href;
  link.append(...nodesOf(markAll(headline, matches.headline)));
  const about = document.createElement("p");
  about.className = "kicker";
  const name = document.createElement("span");
  name.textContent = source;
  const time = document.createElement("time");
  time.dateTime = day;
  time.lang = document.documentElement.lang;
  time.dir = document.documentElement.dir;
  time.textContent = words.day(day);
  about.append(name, " · ", time);
  item.append(link, about);
  const excerpt = excerptOf(text, matches.text);
  if (excerpt.length > 0) {
    const shown = document.createElement("p");
    shown.className = "excerpt";
    shown.append(...nodesOf(excerpt));
    item.append(shown);
  }
  return item;
}

function nodesOf(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}
