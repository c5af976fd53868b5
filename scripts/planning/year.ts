// A year's page: twelve calendars as a heat map, and the first headlines of each month.
import { rootFrom, yearAddress, yearsAddress } from "../model/address.ts";
import { monthsOfYear, type Year } from "../model/day.ts";
import type { YearView } from "../model/page-views.ts";
import { formatCount } from "../rendering/numbers.ts";
import { planCalendar } from "./calendar.ts";
import { planFrame } from "./frame.ts";
import { hrefOf } from "./headline.ts";
import type { PageKind } from "./page-kind.ts";
import { neighboursOf, periodElsewhere, touchedPeriods } from "./period.ts";
import { planMonthSection } from "./sections.ts";
import { tickerUpTo } from "./ticker.ts";

const mostOfMonth = 5;

export const yearPage: PageKind<YearView> = {
  name: "year",
  *pages({ all, edition }) {
    for (const { period } of all.years()) {
      yield { key: period, address: yearAddress(edition.prefix, period) };
    }
  },
  addressOf: ({ all, edition }, key) =>
    all.countOf(key as Year) > 0 ? yearAddress(edition.prefix, key as Year) : undefined,
  touchedBy: (archive, trace) => touchedPeriods(archive, trace, 4),
  touchedByPeriod: (_, period) => (period.length === 4 ? [period] : []),
  view(archive, { key, address }) {
    const { all, edition, words } = archive;
    const year = key as Year;
    const root = rootFrom(address);
    const countText = formatCount(all.countOf(year), words.articles, words);
    const days = all.days(year);
    return {
      frame: planFrame(archive, {
        address,
        title: year,
        description: words.dayCount(year, countText),
        ticker: tickerUpTo(archive, root, year),
        elsewhere: periodElsewhere(archive, year),
      }),
      heading: year,
      countText,
      up: { text: words.allYears, href: hrefOf(root, yearsAddress(edition.prefix)) },
      calendars: monthsOfYear(year).map((month) =>
        planCalendar(
          archive,
          root,
          month,
          days.filter(({ period }) => period.startsWith(month)),
        ),
      ),
      months: all
        .months(year)
        .map(({ period, count }) =>
          planMonthSection(archive, root, period, all.firstWithin(period, mostOfMonth), count),
        ),
      ...neighboursOf(archive, root, year, (other) => other),
    };
  },
};
