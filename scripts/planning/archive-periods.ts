// How the history of a feed is cut: an edition's by month, a source's by year or, where a year holds much, by month.
import type { PeriodTally } from "../catalogue/shelf.ts";
import { feedArchiveAddress, type PageAddress } from "../model/address.ts";
import { type Month, type Year, yearOf } from "../model/day.ts";
import type { Channel } from "./channel.ts";

/** Articles in one archive of a source; a month is not cut further. */
export const mostOfYear = 250;

/** The periods of a channel's archives, oldest first; topics and authors have none. */
export function archivePeriods(
  kind: Channel["kind"],
  months: readonly PeriodTally<Month>[],
): readonly (Month | Year)[] {
  if (kind === "all") return months.map(({ period }) => period);
  if (kind !== "source") return [];
  const years = new Map<Year, PeriodTally<Month>[]>();
  for (const month of months) {
    const year = yearOf(month.period);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return [...years].flatMap<Month | Year>(([year, ofYear]) =>
    ofYear.reduce((sum, { count }) => sum + count, 0) <= mostOfYear
      ? [year]
      : ofYear.map(({ period }) => period),
  );
}

export interface FeedArchive {
  readonly period: Month | Year;
  readonly address: PageAddress;
}

/** A channel's archives, oldest first. */
export function archivesOf({ kind, shelf, page }: Channel): readonly FeedArchive[] {
  return archivePeriods(kind, shelf.months()).map((period) => ({
    period,
    address: feedArchiveAddress(page, period),
  }));
}
