// A newspaper's months and its newest year by day: its days lead to all that appeared then, what the collection lacks is told.
import type { PeriodTally } from "../catalogue/shelf.ts";
import { shelfMonthAddress } from "../model/address.ts";
import { type Day, type Month, monthsOfYear } from "../model/day.ts";
import type { DayByDay } from "../model/shelf-views.ts";
import type { Slug } from "../model/slug.ts";
import type { Calendar } from "../model/view.ts";
import type { Archive } from "./archive.ts";
import { planCalendar } from "./calendar.ts";
import { hrefOf } from "./headline.ts";

export function planSourceMonth(archive: Archive, root: string, id: Slug, month: Month): Calendar {
  const { catalogue, edition } = archive;
  const days = catalogue.shelf(edition, "source", id).countDays(month);
  const { href: _, ...calendar } = calendarOf(archive, root, id, month, days);
  return calendar;
}

/** The newest year that has articles; undefined where none has. */
export function planSourceYear(archive: Archive, root: string, id: Slug): DayByDay | undefined {
  const { catalogue, edition, words } = archive;
  const shelf = catalogue.shelf(edition, "source", id);
  const year = shelf.years().at(-1)?.period;
  if (year === undefined) return undefined;
  const days = shelf.countDays(year);
  return {
    heading: words.page.dayByDay(year),
    months: monthsOfYear(year).map((month) => {
      const calendar = calendarOf(archive, root, id, month, days);
      if (calendar.href === undefined) return calendar;
      return {
        ...calendar,
        href: hrefOf(root, shelfMonthAddress(edition.prefix, "source", id, month)),
      };
    }),
  };
}

function calendarOf(
  archive: Archive,
  root: string,
  id: Slug,
  month: Month,
  days: readonly PeriodTally<Day>[],
): Calendar {
  const { gaps } = archive.catalogue.declaredSource(id) ?? {};
  return planCalendar(archive, root, month, days, gaps);
}
