// A day of a language of which search knows other articles now: what a build owes to its bundles.
import type { SearchBundle } from "./search-bundles.ts";

/** Noted beside the pages that a build owes, and told apart from them by its kind. */
export interface SearchDay {
  readonly kind: "searchDay";
  /** The language, without its variety. */
  readonly edition: string;
  readonly key: string;
}

/** All days of all languages. */
export const everySearchDay: SearchDay = { kind: "searchDay", edition: "", key: "" };

export function searchDay(lang: string, day: string): SearchDay {
  return { kind: "searchDay", edition: lang.split("-", 1)[0] ?? lang, key: day };
}

export function isSearchDay(owed: { readonly kind: string }): owed is SearchDay {
  return owed.kind === everySearchDay.kind;
}

/** True where a bundle holds one of the days. */
export function holdsDay({ lang, from, to }: SearchBundle, days: readonly SearchDay[]): boolean {
  return days.some(
    ({ edition, key }) => key === "" || (edition === lang && key >= from && key <= to),
  );
}
