// The days of the year as twelve calendars: each leads to that day through the years.
import { monthDayAddress, monthDaysAddress, rootFrom } from "../model/address.ts";
import { type MonthDay, monthDays } from "../model/day.ts";
import type { MonthDaysView } from "../model/page-views.ts";
import type { Calendar, CalendarDay } from "../model/view.ts";
import { formatMonthDay } from "../rendering/dates.ts";
import { formatCount } from "../rendering/numbers.ts";
import type { Archive } from "./archive.ts";
import { weeksOf } from "./calendar.ts";
import { planFrame } from "./frame.ts";
import { hrefOf } from "./headline.ts";
import { dayLevel } from "./levels.ts";
import { addressAmong, onlyPage, type PageKind } from "./page-kind.ts";
import { fixedTicker } from "./ticker.ts";

export const monthDaysPage: PageKind<MonthDaysView> = {
  name: "monthDays",
  *pages({ edition }) {
    yield { key: "", address: monthDaysAddress(edition.prefix) };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  touchedBy: () => onlyPage,
  view(archive, { address }) {
    const { all, words } = archive;
    const root = rootFrom(address);
    const years = new Map(all.monthDays.all().map(({ period, count }) => [period, count]));
    return {
      frame: planFrame(archive, {
        address,
        title: words.onThisDay,
        ticker: fixedTicker(archive, root),
        elsewhere: (other) => monthDaysAddress(other.prefix),
      }),
      heading: words.onThisDay,
      calendars: monthDays().map(
        (days, month): Calendar => ({
          title: words.months[month] ?? "",
          // The day of the year falls on another day of the week each year.
          weekdays: [],
          weeks: weeksOf(days.map((day) => planDay(archive, root, day, years.get(day) ?? 0))),
        }),
      ),
    };
  },
};

function planDay({ words, edition }: Archive, root: string, day: MonthDay, years: number) {
  const count = formatCount(years, words.years, words);
  return {
    date: Number(day.slice(3)),
    label: words.dayCount(formatMonthDay(day, words), count),
    ...(years > 0 ? { href: hrefOf(root, monthDayAddress(edition.prefix, day)) } : {}),
    level: dayLevel(years),
  } satisfies CalendarDay;
}
