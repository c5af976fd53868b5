// Which month a text names.

import { foldName } from "../model/fold-name.ts";
import { monthSpellings } from "../model/month-spellings.ts";

/** By month. */
const names = monthSpellings.map((month) =>
  month.split(" ").map((name) => foldName(name).replaceAll("_", " ")),
);

/** Three letters and more of a Latin name are understood: "févr.", "Oct". */
const shortest = 3;

/** The month that a text names, from 1; undefined where it names none, or more than one. */
export function monthIn(text: string): number | undefined {
  const words: readonly string[] = foldName(text).match(/\p{L}+/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const whole = monthsWhere((name) => words.includes(name) || pairs.includes(name));
  if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined;
  const parts = words.filter((word) => word.length >= shortest && /^[a-z]+$/.test(word));
  const short = monthsWhere((name) => parts.some((part) => name.startsWith(part)));
  return short.length === 1 ? short[0] : undefined;
}

function monthsWhere(matches: (name: string) => boolean): number[] {
  return names.flatMap((month, index) => (month.some(matches) ? index + 1 : []));
}
