// A press date is a calendar day of the Gregorian calendar, never an instant: it has no hour and no time zone.

/** A day, `2022-10-25`. */
export type Day = string & { readonly __brand: "Day" };
/** A month, `2022-10`. */
export type Month = string & { readonly __brand: "Month" };
/** A year, `2022`. */
export type Year = string & { readonly __brand: "Year" };
/** A day of every year, `10-25`. */
export type MonthDay = string & { readonly __brand: "MonthDay" };

/** The first year that a newspaper could have appeared in, with room to spare; the last keeps typing slips out. */
const firstYear = 1500;
const lastYear = 2999;

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return daysOfMonths[month - 1] ?? 0;
}

/** The day of a year, month and day of the month, or undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (year < firstYear || year > lastYear) return undefined;
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return `${year}-${pad(month)}-${pad(date)}` as Day;
}

/** The day's three numbers. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  };
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

export function monthDayOf(day: Day): MonthDay {
  return day.slice(5) as MonthDay;
}

export function yearOf(period: Day | Month): Year {
  return period.slice(0, 4) as Year;
}

/** The month's twelve months of a year, in order. */
export function monthsOfYear(year: Year): Month[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${pad(index + 1)}` as Month);
}

/** Every day of a month, in order. */
export function daysOfMonth(month: Month): Day[] {
  const length = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return Array.from({ length }, (_, index) => `${month}-${pad(index + 1)}` as Day);
}

/** The days from `distance` before a day to as many after it, in order. */
export function daysAround(day: Day, distance: number): Day[] {
  const { year, month, date } = partsOf(day);
  return Array.from({ length: 2 * distance + 1 }, (_, index) => {
    const near = new Date(Date.UTC(year, month - 1, date + index - distance));
    return dayOf(near.getUTCFullYear(), near.getUTCMonth() + 1, near.getUTCDate());
  }).filter((near) => near !== undefined);
}

/** Every day that a year may have, month by month: February has 29. */
export function monthDays(): MonthDay[][] {
  return monthsOfYear(leapYear).map((month) => daysOfMonth(month).map(monthDayOf));
}

const leapYear = "2000" as Year;

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
