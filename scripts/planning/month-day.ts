// A day through the years: for each year in which newspapers appeared on 25 October, its first headlines, the newest year first.
import { monthDayAddress, monthDaysAddress, rootFrom } from "../model/address.ts";
import { type Day, type MonthDay, monthDayOf } from "../model/day.ts";
import type { MonthDayView } from "../model/page-views.ts";
import type { Link } from "../model/view.ts";
import { formatMonthDay } from "../rendering/dates.ts";
import { formatCount } from "../rendering/numbers.ts";
import type { Archive } from "./archive.ts";
import { planFrame } from "./frame.ts";
import { hrefOf } from "./headline.ts";
import { isListed, type PageKind } from "./page-kind.ts";
import { planYearSection } from "./sections.ts";
import { fixedTicker } from "./ticker.ts";

const mostOfYear = 5;

export const monthDayPage: PageKind<MonthDayView> = {
  name: "monthDay",
  *pages({ all, edition }) {
    for (const { period } of all.monthDays.all()) {
      yield { key: period, address: monthDayAddress(edition.prefix, period) };
    }
  },
  addressOf: ({ all, edition }, key) =>
    all.monthDays.has(key as MonthDay)
      ? monthDayAddress(edition.prefix, key as MonthDay)
      : undefined,
  touchedBy: (archive, trace) =>
    isListed(archive, trace) ? archive.all.monthDays.around(trace.day) : [],
  // A day of the year comes and goes with a day, though not with each.
  touchedByPeriod: (_, period) => (period.length === 10 ? [monthDayOf(period as Day)] : []),
  view(archive, { key, address }) {
    const { all, catalogue, edition, words } = archive;
    const monthDay = key as MonthDay;
    const root = rootFrom(address);
    const heading = formatMonthDay(monthDay, words);
    const days = all.monthDays.daysOf(monthDay);
    const articles = days.reduce((sum, { count }) => sum + count, 0);
    const countText = formatCount(articles, words.articles, words);
    const previous = neighbour(archive, root, monthDay, "before");
    const next = neighbour(archive, root, monthDay, "after");
    return {
      frame: planFrame(archive, {
        address,
        title: `${words.onThisDay} · ${heading}`,
        description: words.dayCount(heading, countText),
        ticker: fixedTicker(archive, root),
        elsewhere: (other) =>
          catalogue.shelf(other, "all").monthDays.has(monthDay)
            ? monthDayAddress(other.prefix, monthDay)
            : monthDaysAddress(other.prefix),
      }),
      heading,
      countText,
      up: { text: words.onThisDay, href: hrefOf(root, monthDaysAddress(edition.prefix)) },
      years: days.map(({ period, count }) =>
        planYearSection(archive, root, period, all.firstWithin(period, mostOfYear), count),
      ),
      ...(previous ? { previous } : {}),
      ...(next ? { next } : {}),
    };
  },
};

function neighbour(
  { all, edition, words }: Archive,
  root: string,
  monthDay: MonthDay,
  direction: "before" | "after",
): Link | undefined {
  const found = all.monthDays.neighbour(monthDay, direction);
  return (
    found && {
      text: formatMonthDay(found, words),
      href: hrefOf(root, monthDayAddress(edition.prefix, found)),
    }
  );
}
