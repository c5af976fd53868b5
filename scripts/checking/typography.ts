// French typography: the spaces and quotation marks that a newspaper would print. Told once a file, never a mistake.
import { type Finding, finding, type Place } from "../model/problem.ts";

/** A body, or a value of the front matter. */
export interface Passage {
  readonly text: string;
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** A value may be written in quotes and over several lines: the line of its key is told. */
  readonly isValue: boolean;
}

// Arabic words in a French text, or in one that is French only because nobody said otherwise, have rules of their own.

/** A sign that wants a space before it: not in an address, a time, a table's line or a sign of two. */
const closeUp = /(?!\p{Script=Arabic})[\p{L}\p{N})»](?:[!?;]|:(?=\s))(?!\S*\/\/)/u;
const straight = /(?:^|[\s(])"(?!\p{Script=Arabic})[^"\n]{1,200}"(?=[\s).,;:!?]|$)/u;
const tightGuillemet = /«(?=(?!\p{Script=Arabic})\p{L})|(?<=(?!\p{Script=Arabic})\p{L})»/u;

interface Slip {
  readonly pattern: RegExp;
  readonly suggest: (value: string) => string;
}

const slips: readonly Slip[] = [
  { pattern: closeUp, suggest: (value) => `${value.slice(0, -1)}\u202f${value.slice(-1)}` },
  {
    pattern: straight,
    suggest: (value) => value.replace(/^[("]*"|"$/g, "").replace(/^(.*)$/, "«\u00a0$1\u00a0»"),
  },
  { pattern: tightGuillemet, suggest: (value) => (value === "«" ? "«\u00a0" : "\u00a0»") },
];

/** Of a French text; every kind of slip once, with its first place. */
export function findFrenchSlips(passages: readonly Passage[]): Finding[] {
  const prose = passages.map((passage) => ({ ...passage, text: withoutCode(passage.text) }));
  return slips.flatMap(({ pattern, suggest }) => {
    for (const passage of prose) {
      const found = pattern.exec(passage.text);
      if (!found) continue;
      const value = found[0].trim();
      const place = placeIn(passage, found.index + found[0].search(/\S/));
      return [
        finding("warning", "typography-french", { value, suggestion: suggest(value) }, place),
      ];
    }
    return [];
  });
}

function placeIn({ text, line, isValue }: Passage, at: number): Place {
  if (isValue) return { line, column: 1 };
  const before = text.slice(0, at);
  return { line: line + before.split("\n").length - 1, column: at - before.lastIndexOf("\n") };
}

/** Code, addresses, HTML, its entities and the targets of links are no prose, the titles of pictures are; lines and columns stay. */
function withoutCode(body: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, " ");
  return body
    .replace(/^(```|~~~)[\s\S]*?(?:^\1|$(?![\s\S]))/gm, blank)
    .replace(
      /(\]\([^\s()"]{1,500}\s+")([^"\n]{0,500})("\s*\))/g,
      (_, start: string, title: string, end: string) => blank(start) + title + blank(end),
    )
    .replace(
      /`[^`\n]*`|<[^>\n]{1,500}>|\]\([^)\n]{0,500}\)|https?:\/\/\S+|&#?[a-z0-9]{1,30};/gi,
      blank,
    )
    .replace(/^\s*\[[^\]\n]+\]:.*$|^\|.*$/gm, blank);
}
