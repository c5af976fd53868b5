// A month as a calendar of days, Monday first, each with the number of its articles.
import type { PeriodTally } from "../catalogue/shelf.ts";
import { dayAddress, monthAddress } from "../model/address.ts";
import { type Day, daysOfMonth, type Month, partsOf } from "../model/day.ts";
import { type Gap, isMissing } from "../model/source.ts";
import type { Calendar, CalendarDay } from "../model/view.ts";
import { formatDay, formatMonthName, weekdayOf } from "../rendering/dates.ts";
import { formatCount } from "../rendering/numbers.ts";
import type { Archive } from "./archive.ts";
import { hrefOf } from "./headline.ts";
import { dayLevel } from "./levels.ts";

const daysOfWeek = 7;

/** `tallies` may hold the days of other months as well. */
export function planCalendar(
  archive: Archive,
  root: string,
  month: Month,
  tallies: readonly PeriodTally<Day>[],
  gaps: readonly Gap[] = [],
): Calendar {
  const { words, edition } = archive;
  const counts = new Map(tallies.map(({ period, count }) => [period, count]));
  const days = daysOfMonth(month);
  const lead = weekdayOf(days[0] as Day);
  const squares = days.map((day) => {
    const square = planDay(archive, root, day, counts.get(day) ?? 0);
    if (counts.has(day) || !isMissing({ gaps }, day)) return square;
    const label = words.dayCount(formatDay(day, words), words.missing);
    return { ...square, label, level: "gap" as const };
  });
  const full = [...counts.keys()].some((day) => day.startsWith(month));
  return {
    title: formatMonthName(month, words),
    ...(full ? { href: hrefOf(root, monthAddress(edition.prefix, month)) } : {}),
    weekdays: words.weekdays.map((name, at) => ({ name, short: words.shortWeekdays[at] ?? name })),
    weeks: weeksOf(squares, lead),
  };
}

/** Days in rows of seven, after `lead` empty squares. */
export function weeksOf(days: readonly CalendarDay[], lead = 0): Calendar["weeks"] {
  const squares = [...Array<undefined>(lead).fill(undefined), ...days];
  return Array.from({ length: Math.ceil(squares.length / daysOfWeek) }, (_, week) =>
    Array.from({ length: daysOfWeek }, (_, day) => squares[week * daysOfWeek + day]),
  );
}

function planDay({ words, edition }: Archive, root: string, day: Day, count: number): CalendarDay {
  const label = words.dayCount(formatDay(day, words), formatCount(count, words.articles, words));
  const href = count > 0 ? { href: hrefOf(root, dayAddress(edition.prefix, day)) } : {};
  return { date: partsOf(day).date, label, ...href, level: dayLevel(count) };
}
