// A source is the newspaper in which an article was published.
import { type Day, daysOfMonth, type Month } from "./day.ts";
import type { Language } from "./language.ts";
import type { Slug } from "./slug.ts";

/** A text in one language for all, or a version for each. */
export type Localized = Readonly<Record<string, string>>;

/** The key under which a text stands that was given once for every language. */
export const anyLanguage = "any";

/** A time, both ends included, of which the collection has nothing though the newspaper may have appeared: months or days. */
export interface Gap {
  readonly from: string;
  readonly to: string;
}

export interface Source {
  readonly id: Slug;
  readonly name: Localized;
  readonly home?: string;
  readonly lang?: Language;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly notes?: Localized;
  readonly gaps?: readonly Gap[];
}

/** Whether all of a day or a month is in a gap of the collection. */
export function isMissing({ gaps = [] }: Pick<Source, "gaps">, period: Day | Month): boolean {
  const days = period.length === 7 ? daysOfMonth(period as Month) : [period];
  const [first = period, last = period] = [days[0], days.at(-1)];
  return gaps.some(({ from, to }) => from <= first && last <= `${to}~`);
}

/** The version for a reader's language, else the one for all, else the first, with the language it is in. */
export function inLanguage(
  text: Localized,
  language: string,
): { readonly text: string; readonly lang?: string } {
  const own = text[language];
  if (own !== undefined) return { text: own, lang: language };
  const common = text[anyLanguage];
  if (common !== undefined) return { text: common };
  const [lang = anyLanguage, first = ""] = Object.entries(text)[0] ?? [];
  return { text: first, lang };
}
