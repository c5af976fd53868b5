// A table of years and months with the number of articles in each, for an edition or for one shelf of it.
import type { PeriodTally } from "../catalogue/shelf.ts";
import { type PageAddress, yearAddress } from "../model/address.ts";
import { type Month, monthsOfYear, type Year, yearOf } from "../model/day.ts";
import type { Tally, TallyYear } from "../model/view.ts";
import { formatMonth, formatShortMonth } from "../rendering/dates.ts";
import { formatCount, formatNumber } from "../rendering/numbers.ts";
import type { Archive } from "./archive.ts";
import { hrefOf } from "./headline.ts";
import { monthLevel } from "./levels.ts";

/** Newest year first; a month without articles leads nowhere. */
export function planTallyYears(
  archive: Archive,
  root: string,
  months: readonly PeriodTally<Month>[],
  addressOf: (month: Month) => PageAddress,
  linkYears: boolean,
): TallyYear[] {
  const { words, edition } = archive;
  const counts = new Map(months.map(({ period, count }) => [period, count]));
  const years = new Map<Year, number>();
  for (const { period, count } of months) {
    years.set(yearOf(period), (years.get(yearOf(period)) ?? 0) + count);
  }
  return [...years].reverse().map(([year, count]) => ({
    year: linkYears
      ? { text: year, href: hrefOf(root, yearAddress(edition.prefix, year)) }
      : { text: year },
    countText: formatCount(count, words.articles, words),
    months: monthsOfYear(year).map((month): Tally => {
      const ofMonth = counts.get(month) ?? 0;
      return {
        label: formatMonth(month, words),
        short: formatShortMonth(month, words),
        ...(ofMonth > 0 ? { href: hrefOf(root, addressOf(month)) } : {}),
        number: formatNumber(ofMonth, words),
        countText: formatCount(ofMonth, words.articles, words),
        level: monthLevel(ofMonth),
      };
    }),
  }));
}
