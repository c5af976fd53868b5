// What a day's, a month's and a year's pages have in common: the periods beside and above them.
import type { Trace } from "../catalogue/traces.ts";
import {
  dayAddress,
  type EditionPrefix,
  monthAddress,
  type PageAddress,
  yearAddress,
} from "../model/address.ts";
import type { Day, Month, Year } from "../model/day.ts";
import type { Edition } from "../model/site.ts";
import type { Neighbours } from "../model/view.ts";
import type { Archive } from "./archive.ts";
import { hrefOf } from "./headline.ts";
import { isListed } from "./page-kind.ts";

/** The nearest periods before and after, with articles in them, as links. */
export function neighboursOf<Period extends Day | Month | Year>(
  { all, edition }: Archive,
  root: string,
  period: Period,
  textOf: (period: Period) => string,
): Neighbours {
  const link = (other: Period | undefined) =>
    other && { text: textOf(other), href: hrefOf(root, periodAddress(edition.prefix, other)) };
  const previous = link(all.neighbour(period, "before"));
  const next = link(all.neighbour(period, "after"));
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** The same period in another edition, where it has articles of it. */
export function periodElsewhere(archive: Archive, period: Day | Month | Year) {
  return (other: Edition): PageAddress | undefined =>
    archive.catalogue.shelf(other, "all").countOf(period) > 0
      ? periodAddress(other.prefix, period)
      : undefined;
}

/**
 * Periods (10 letters long for days, 7 for months, 4 for years) whose pages show an article: its own,
 * those whose tickers reach back to it, and the nearest on either side, which lead to its own.
 */
export function* touchedPeriods(
  archive: Archive,
  trace: Trace,
  length: 4 | 7 | 10,
): Generator<string> {
  if (!isListed(archive, trace)) return;
  const { all, site } = archive;
  const own = trace.day.slice(0, length) as Day | Month | Year;
  yield own;
  for (const { day } of all.after(trace.ord, site.ticker.before)) yield day.slice(0, length);
  for (const direction of ["before", "after"] as const) {
    const beside = all.neighbour(own, direction);
    if (beside) yield beside;
  }
}

function periodAddress(prefix: EditionPrefix, period: Day | Month | Year): PageAddress {
  if (period.length === 4) return yearAddress(prefix, period as Year);
  return period.length === 7
    ? monthAddress(prefix, period as Month)
    : dayAddress(prefix, period as Day);
}
