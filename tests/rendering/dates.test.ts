// Days are named by our own tables, Moroccan months among them, and are instants only where a format has no days.
import { describe, expect, it } from "vitest";
import { ar } from "../../layouts/locales/ar.ts";
import { en } from "../../layouts/locales/en.ts";
import { fr } from "../../layouts/locales/fr.ts";
import { type Day, daysOfMonth, type Month } from "../../scripts/model/day.ts";
import {
  formatDay,
  formatLongDay,
  formatMonth,
  formatMonthName,
  formatStamp,
  instantOf,
  isFixedOffset,
  weekdayOf,
} from "../../scripts/rendering/dates.ts";

describe("a day in words", () => {
  it.each([
    ["2022-10-25", "25 octobre 2022", "mardi 25 octobre 2022"],
    ["2024-03-01", "1er mars 2024", "vendredi 1er mars 2024"],
    ["1998-12-31", "31 décembre 1998", "jeudi 31 décembre 1998"],
  ])("%s is %s in French", (day, short, long) => {
    expect([formatDay(day as Day, fr), formatLongDay(day as Day, fr)]).toEqual([short, long]);
  });

  it.each([
    ["01", "janvier", "يناير", "January"],
    ["02", "février", "فبراير", "February"],
    ["03", "mars", "مارس", "March"],
    ["04", "avril", "أبريل", "April"],
    ["05", "mai", "ماي", "May"],
    ["06", "juin", "يونيو", "June"],
    ["07", "juillet", "يوليوز", "July"],
    ["08", "août", "غشت", "August"],
    ["09", "septembre", "شتنبر", "September"],
    ["10", "octobre", "أكتوبر", "October"],
    ["11", "novembre", "نونبر", "November"],
    ["12", "décembre", "دجنبر", "December"],
  ])("has month %s as %s, %s, %s", (number, french, arabic, english) => {
    const month = `2022-${number}` as Month;
    expect(formatMonthName(month, fr)).toBe(french);
    expect(formatMonth(month, ar)).toBe(`${arabic} 2022`);
    expect(formatDay(`2022-${number}-05` as Day, ar)).toBe(`5 ${arabic} 2022`);
    expect(formatMonthName(month, en)).toBe(english);
  });

  it("is stamped with its three numbers", () => {
    expect(formatStamp("2022-10-05" as Day)).toBe("05 - 10 - 2022");
  });
});

describe("the day of the week", () => {
  it.each([
    ["1900-01-01", 0],
    ["2000-02-29", 1],
    ["2022-10-26", 2],
    ["1969-07-20", 6],
    ["2100-12-31", 4],
    ["1582-10-15", 4],
  ])("of %s is number %i from Monday", (day, weekday) => {
    expect(weekdayOf(day as Day)).toBe(weekday);
  });

  it("goes round without a gap", () => {
    const days = ["2023-12", "2024-01", "2024-02", "2024-03"].flatMap((month) =>
      daysOfMonth(month as Month),
    );
    for (const [index, day] of days.entries()) expect(weekdayOf(day)).toBe((index + 4) % 7);
  });
});

describe("a day as an instant", () => {
  it.each([
    ["2022-10-25", "UTC", "2022-10-25T12:00:00Z"],
    ["2022-10-25", "UTC+1", "2022-10-25T12:00:00+01:00"],
    ["1967-06-03", "UTC+1", "1967-06-03T12:00:00+01:00"],
    ["2022-10-25", "UTC-3:30", "2022-10-25T12:00:00-03:30"],
  ])("%s is noon at %s: %s", (day, zone, instant) => {
    expect(instantOf(day as Day, zone)).toBe(instant);
  });
});

describe("a time zone", () => {
  it.each([
    ["UTC", true],
    ["UTC+1", true],
    ["UTC-3:30", true],
    ["Africa/Casablanca", false],
    ["Mars/Olympus", false],
    ["local", false],
    ["SYSTEM", false],
    ["default", false],
    ["", false],
  ])("%j serves for feeds: %s", (name, serves) => {
    expect(isFixedOffset(name)).toBe(serves);
  });
});
