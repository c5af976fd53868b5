// A day is a day of the calendar: the impossible ones do not exist.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Day,
  dayOf,
  daysInMonth,
  daysOfMonth,
  isLeapYear,
  type Month,
  monthOf,
  monthsOfYear,
  partsOf,
  type Year,
  yearOf,
} from "../../scripts/model/day.ts";

describe("a day", () => {
  it.each([
    [2022, 10, 25, "2022-10-25"],
    [2024, 2, 29, "2024-02-29"],
    [2000, 2, 29, "2000-02-29"],
    [1500, 1, 1, "1500-01-01"],
    [2999, 12, 31, "2999-12-31"],
  ])("of %i, %i, %i is written %s", (year, month, date, written) => {
    expect(dayOf(year, month, date)).toBe(written);
    expect(partsOf(written as Day)).toEqual({ year, month, date });
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2022, 2, 30],
    [2022, 4, 31],
    [2022, 13, 1],
    [2022, 0, 1],
    [2022, 1, 0],
    [2022, 1, 32],
    [1499, 12, 31],
    [3000, 1, 1],
    [22, 10, 25],
  ])("does not exist for %i, %i, %i", (year, month, date) => {
    expect(dayOf(year, month, date)).toBeUndefined();
  });

  it("belongs to its month and its year", () => {
    expect(monthOf("2022-10-25" as Day)).toBe("2022-10");
    expect(yearOf("2022-10-25" as Day)).toBe("2022");
    expect(yearOf("2022-10" as Month)).toBe("2022");
  });
});

describe("the calendar", () => {
  it.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
  ])("knows whether %i is a leap year: %s", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it("agrees with JavaScript's own about the length of every month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1500, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
        },
      ),
    );
  });

  it("lists twelve months of a year and all days of a month, in order", () => {
    const months = monthsOfYear("2024" as Year);
    expect([months.length, months[0], months[11]]).toEqual([12, "2024-01", "2024-12"]);
    const days = months.flatMap(daysOfMonth);
    expect(days.length).toBe(366);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days[59]).toBe("2024-02-29");
  });
});
