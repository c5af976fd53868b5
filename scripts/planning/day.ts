// A day's page is that day's front page, with all its headlines.
import { dayAddress, monthAddress, monthDayAddress, rootFrom } from "../model/address.ts";
import { type Day, monthDayOf, monthOf } from "../model/day.ts";
import { primaryOf } from "../model/language.ts";
import type { DayView } from "../model/page-views.ts";
import type { FrontView } from "../model/view.ts";
import { formatDay, formatLongDay, formatMonth, formatMonthDay } from "../rendering/dates.ts";
import { formatCount } from "../rendering/numbers.ts";
import { planFrame } from "./frame.ts";
import { planFront } from "./front.ts";
import { hrefOf } from "./headline.ts";
import type { PageKind } from "./page-kind.ts";
import { neighboursOf, periodElsewhere, touchedPeriods } from "./period.ts";
import { planPresses } from "./presses.ts";
import { tickerUpTo } from "./ticker.ts";

export const dayPage: PageKind<DayView> = {
  name: "day",
  *pages({ all, edition }) {
    for (const { period } of all.days("")) {
      yield { key: period, address: dayAddress(edition.prefix, period) };
    }
  },
  addressOf: ({ all, edition }, key) =>
    all.countOf(key as Day) > 0 ? dayAddress(edition.prefix, key as Day) : undefined,
  *touchedBy(archive, trace) {
    yield* touchedPeriods(archive, trace, 10);
    // An edition that does not list it may show it beside its own.
    yield trace.day;
  },
  touchedByPeriod: (_, period) => (period.length === 10 ? [period] : []),
  view(archive, { key, address }) {
    const { all, edition, words } = archive;
    const day = key as Day;
    const root = rootFrom(address);
    const heading = formatLongDay(day, words);
    const entries = all.within(day);
    const own = entries.filter(({ lang }) => primaryOf(lang) === edition.lang);
    const shown = own.length > 0 ? own : entries;
    const countText = formatCount(entries.length, words.articles, words);
    return {
      frame: planFrame(archive, {
        address,
        title: heading,
        description: words.dayCount(heading, countText),
        ticker: tickerUpTo(archive, root, day),
        elsewhere: periodElsewhere(archive, day),
      }),
      heading,
      countText,
      up: {
        text: formatMonth(monthOf(day), words),
        href: hrefOf(root, monthAddress(edition.prefix, monthOf(day))),
      },
      front: planFront(archive, root, shown) as FrontView,
      presses: planPresses(archive, root, day, shown),
      monthDay: {
        text: words.throughTheYears(formatMonthDay(monthDayOf(day), words)),
        href: hrefOf(root, monthDayAddress(edition.prefix, monthDayOf(day))),
      },
      ...neighboursOf(archive, root, day, (other) => formatDay(other, words)),
    };
  },
};
