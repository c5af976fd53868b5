// Days, months and years as people read them; month and day names are the locales' own.
import { DateTime, FixedOffsetZone } from "luxon";
import type { Words } from "../../layouts/locales/words.ts";
import { type Day, type Month, type MonthDay, partsOf } from "../model/day.ts";

/** "14 mars 2026" */
export function formatDay(day: Day, words: Words): string {
  const { year, month, date } = partsOf(day);
  return `${words.date(date)} ${words.months[month - 1]} ${year}`;
}

/** "14 mars", of every year */
export function formatMonthDay(monthDay: MonthDay, words: Words): string {
  const [month, date] = monthDay.split("-").map(Number) as [number, number];
  return `${words.date(date)} ${words.months[month - 1]}`;
}

/** "samedi 14 mars 2026" */
export function formatLongDay(day: Day, words: Words): string {
  return `${words.weekdays[weekdayOf(day)]} ${formatDay(day, words)}`;
}

/** "14 - 03 - 2026", as the provenance line stamps it. */
export function formatStamp(day: Day): string {
  return `${day.slice(8, 10)} - ${day.slice(5, 7)} - ${day.slice(0, 4)}`;
}

/** "mars 2026" */
export function formatMonth(month: Month, words: Words): string {
  return `${formatMonthName(month, words)} ${month.slice(0, 4)}`;
}

/** "mars" */
export function formatMonthName(month: Month, words: Words): string {
  return words.months[Number(month.slice(5, 7)) - 1] ?? month;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  const { year, month, date } = partsOf(day);
  return (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7;
}

/**
 * The day as an instant, for formats that have no days: its noon at the archive's offset, so that
 * readers in nearly every zone are shown the day itself. RFC 3339.
 */
export function instantOf(day: Day, timeZone: string): string {
  return `${day}T12:00:00${offsetOf(timeZone)}`;
}

/** "+01:00"; a fixed offset is the same on every day, so it is asked for once. */
const offsets = new Map<string, string>();

function offsetOf(timeZone: string): string {
  const known = offsets.get(timeZone);
  if (known !== undefined) return known;
  const noon = DateTime.fromISO("2000-01-01T12:00:00", { zone: timeZone });
  const offset = noon.toISO({ suppressMilliseconds: true })?.slice("2000-01-01T12:00:00".length);
  offsets.set(timeZone, offset ?? "Z");
  return offset ?? "Z";
}

/** "Tue, 25 Oct 2022 12:00:00 +0100", as mail writes an instant of RFC 3339. RFC 2822, 3.3. */
export function formatMailDate(instant: string): string {
  return DateTime.fromISO(instant, { setZone: true }).toRFC2822() ?? instant;
}

/**
 * True for a fixed offset, "UTC+1". A named zone would not do: governments move it, and each version
 * of Node knows another state of it, so that the same archive would not give the same bytes.
 */
export function isFixedOffset(name: string): boolean {
  return FixedOffsetZone.parseSpecifier(name)?.isValid ?? false;
}
