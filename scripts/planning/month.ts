// A month's page: its calendar, and the first headlines of each of its days.
import { monthAddress, rootFrom, yearAddress } from "../model/address.ts";
import { type Month, yearOf } from "../model/day.ts";
import type { MonthView } from "../model/page-views.ts";
import { formatMonth } from "../rendering/dates.ts";
import { formatCount } from "../rendering/numbers.ts";
import { planCalendar } from "./calendar.ts";
import { planFrame } from "./frame.ts";
import { hrefOf } from "./headline.ts";
import type { PageKind } from "./page-kind.ts";
import { neighboursOf, periodElsewhere, touchedPeriods } from "./period.ts";
import { planDaySection } from "./sections.ts";
import { tickerUpTo } from "./ticker.ts";

const mostOfDay = 5;

export const monthPage: PageKind<MonthView> = {
  name: "month",
  *pages({ all, edition }) {
    for (const { period } of all.months()) {
      yield { key: period, address: monthAddress(edition.prefix, period) };
    }
  },
  addressOf: ({ all, edition }, key) =>
    all.countOf(key as Month) > 0 ? monthAddress(edition.prefix, key as Month) : undefined,
  touchedBy: (archive, trace) => touchedPeriods(archive, trace, 7),
  touchedByPeriod: (_, period) => (period.length === 7 ? [period] : []),
  view(archive, { key, address }) {
    const { all, edition, words } = archive;
    const month = key as Month;
    const root = rootFrom(address);
    const heading = formatMonth(month, words);
    const days = all.days(month);
    const countText = formatCount(all.countOf(month), words.articles, words);
    return {
      frame: planFrame(archive, {
        address,
        title: heading,
        description: words.dayCount(heading, countText),
        ticker: tickerUpTo(archive, root, month),
        elsewhere: periodElsewhere(archive, month),
      }),
      heading,
      countText,
      up: { text: yearOf(month), href: hrefOf(root, yearAddress(edition.prefix, yearOf(month))) },
      calendar: planCalendar(archive, root, month, days),
      days: days.map(({ period, count }) =>
        planDaySection(archive, root, period, all.firstWithin(period, mostOfDay), count),
      ),
      ...neighboursOf(archive, root, month, (other) => formatMonth(other, words)),
    };
  },
};
