// Reads a day as an author wrote it: `2022-10-25`, with or without a time after it.
import { type Day, dayOf } from "../model/day.ts";
import { withoutUnseenSigns } from "./invisible-signs.ts";
import { monthIn } from "./month-names.ts";

export type ReadDay =
  | { readonly day: Day }
  | { readonly impossible: true }
  /** The day as it should be written, where it can be told. */
  | { readonly suggestion: Day | undefined };

/**
 * The day is the one written: a time and an offset after it (`2012-02-22 12:28:21 -0400`,
 * `2013-03-21T16:09:59.000Z`) never move it to another day.
 */
export function readDay(text: string): ReadDay {
  const value = plainSigns(text);
  const written = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+\d{1,2}:\d{2}.*)?$/.exec(value);
  if (written) {
    const day = dayOf(Number(written[1]), Number(written[2]), Number(written[3]));
    return day ? { day } : { impossible: true };
  }
  return { suggestion: suggestDay(asciiDigits(value)) };
}

/** Both days that a text without a month's name may mean where its year is last; undefined for every other text. */
export function yearLast(
  text: string,
): { readonly dayFirst: Day | undefined; readonly monthFirst: Day | undefined } | undefined {
  const value = asciiDigits(plainSigns(text));
  if (monthIn(value) !== undefined) return undefined;
  const [a = 0, b = 0, c = 0] = (value.match(/\d+/g) ?? []).map(Number);
  return a > 31 ? undefined : { dayFirst: dayOf(c, b, a), monthFirst: dayOf(c, a, b) };
}

function plainSigns(text: string): string {
  return withoutUnseenSigns(text).replace(dashes, "-").trim();
}

/** Word processors write these for a hyphen. */
const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * "25/10/2022", "25 - 10 - 2022", "2022.10.25": day first where the year is last, as French and Arabic
 * write it; month first only where the calendar leaves no other reading.
 */
function suggestDay(value: string): Day | undefined {
  const numbers = value.match(/\d+/g) ?? [];
  const month = monthIn(value);
  if (month !== undefined) {
    const year = numbers.find(({ length }) => length === 4);
    const date = numbers.find(({ length }) => length <= 2);
    return dayOf(Number(year ?? 0), month, Number(date ?? 0));
  }
  const [, ...joined] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
  const [a = 0, b = 0, c = 0] = (joined.length > 0 ? joined : numbers).map(Number);
  return a > 31 ? dayOf(a, b, c) : (dayOf(c, b, a) ?? dayOf(c, a, b));
}

/** Arabic-Indic and Persian digits as ASCII ones. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (code >= 0x6f0 ? 0x6f0 : 0x660));
  });
}
