// Short lists of headlines under the name of their day or month, cut where they would grow too long.
import type { Entry } from "../catalogue/entry.ts";
import { dayAddress, monthAddress } from "../model/address.ts";
import { type Day, type Month, yearOf } from "../model/day.ts";
import type { Section } from "../model/view.ts";
import { formatLongDay, formatMonthName } from "../rendering/dates.ts";
import { formatCount } from "../rendering/numbers.ts";
import type { Archive } from "./archive.ts";
import { hrefOf, planHeadlines } from "./headline.ts";

/** A day's first headlines, and how many more there are. */
export function planDaySection(
  archive: Archive,
  root: string,
  day: Day,
  entries: readonly Entry[],
  count: number,
): Section {
  const href = hrefOf(root, dayAddress(archive.edition.prefix, day));
  return sectionOf(archive, root, formatLongDay(day, archive.words), href, entries, count);
}

/** A month's first headlines, and how many more there are. */
export function planMonthSection(
  archive: Archive,
  root: string,
  month: Month,
  entries: readonly Entry[],
  count: number,
): Section {
  const href = hrefOf(root, monthAddress(archive.edition.prefix, month));
  return sectionOf(archive, root, formatMonthName(month, archive.words), href, entries, count);
}

/** A day's first headlines under its year, and how many more there are. */
export function planYearSection(
  archive: Archive,
  root: string,
  day: Day,
  entries: readonly Entry[],
  count: number,
): Section {
  const href = hrefOf(root, dayAddress(archive.edition.prefix, day));
  return sectionOf(archive, root, yearOf(day), href, entries, count);
}

/** All entries given, one section a day in the order given. */
export function planDaySections(
  archive: Archive,
  root: string,
  entries: readonly Entry[],
): Section[] {
  const days = new Map<Day, Entry[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return [...days].map(([day, ofDay]) => planDaySection(archive, root, day, ofDay, ofDay.length));
}

function sectionOf(
  archive: Archive,
  root: string,
  title: string,
  href: string,
  entries: readonly Entry[],
  count: number,
): Section {
  const hidden = count - entries.length;
  const headlines = planHeadlines(archive, root, entries);
  if (hidden <= 0) return { title, href, headlines };
  const text = formatCount(hidden, archive.words.others, archive.words);
  return { title, href, headlines, more: { text, href } };
}
