// A table of years and months with the number of articles in each, for an edition or for one shelf of it.
import type { PeriodTally } from "../catalogue/shelf.ts";
import type { PageAddress } from "../model/address.ts";
import { type Month, monthsOfYear, type Year, yearOf } from "../model/day.ts";
import { type Gap, isMissing } from "../model/source.ts";
import type { Tally, TallyYear } from "../model/view.ts";
import { formatMonth } from "../rendering/dates.ts";
import { formatCount, formatNumber } from "../rendering/numbers.ts";
import type { Archive } from "./archive.ts";
import { hrefOf } from "./headline.ts";
import { monthLevel } from "./levels.ts";

export interface TallyPages {
  /** The months that have a page; the others lead nowhere. */
  readonly months: readonly Month[];
  addressOf(month: Month): PageAddress;
  /** Where years have pages as well. */
  yearAddressOf?(year: Year): PageAddress;
  /** What the collection lacks; its years have rows though no article does. */
  readonly gaps?: readonly Gap[];
}

/** A row for each year, the newest first, with all its months. */
export function planTallyYears(
  { words }: Archive,
  root: string,
  months: readonly PeriodTally<Month>[],
  pages: TallyPages,
): TallyYear[] {
  const withPages = new Set(pages.months);
  const counts = new Map(months.map(({ period, count }) => [period, count]));
  const years = new Map<Year, number>();
  for (const { period, count } of months) {
    years.set(yearOf(period), (years.get(yearOf(period)) ?? 0) + count);
  }
  for (const year of yearsOfGaps(pages.gaps ?? [], [...years.keys()]))
    years.set(year, years.get(year) ?? 0);
  const newestFirst = [...years].sort(([one], [other]) => (one < other ? 1 : -1));
  return newestFirst.map(([year, count]) => ({
    year: pages.yearAddressOf
      ? { text: year, href: hrefOf(root, pages.yearAddressOf(year)) }
      : { text: year },
    countText: formatCount(count, words.articles, words),
    months: monthsOfYear(year).map((month): Tally => {
      const ofMonth = counts.get(month) ?? 0;
      if (ofMonth === 0 && isMissing(pages, month)) {
        const label = words.dayCount(formatMonth(month, words), words.missing);
        return { label, number: "", level: "gap" };
      }
      const number = formatNumber(ofMonth, words);
      return {
        // The number as the cell shows it: in Arabic one and two are words of their own.
        label: words.dayCount(formatMonth(month, words), number),
        ...(withPages.has(month) ? { href: hrefOf(root, pages.addressOf(month)) } : {}),
        number: ofMonth > 0 ? number : "",
        level: monthLevel(ofMonth),
      };
    }),
  }));
}

/** Between the first and the last year that have articles: a gap may have no end. */
function yearsOfGaps(gaps: readonly Gap[], years: readonly Year[]): Year[] {
  const sorted = years.toSorted();
  const [first, last] = [Number(sorted[0]), Number(sorted.at(-1))];
  return Array.from(
    { length: last - first + 1 || 0 },
    (_, at) => String(first + at) as Year,
  ).filter((year) =>
    gaps.some(({ from, to }) => from.slice(0, 4) <= year && year <= to.slice(0, 4)),
  );
}
