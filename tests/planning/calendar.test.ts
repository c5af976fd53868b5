// A calendar begins its weeks on Monday and holds every day of its month, with fixed shades.
import { describe, expect, it } from "vitest";
import type { Month } from "../../scripts/model/day.ts";
import { archiveOf } from "../../scripts/planning/archive.ts";
import { planCalendar } from "../../scripts/planning/calendar.ts";
import { dayLevel, monthLevel } from "../../scripts/planning/levels.ts";
import { catalogueOf } from "../small-archive.ts";

async function calendarOf(month: string, lang = "fr") {
  const { catalogue } = await catalogueOf({});
  const edition = catalogue.site.editions.find((one) => one.lang === lang);
  if (!edition) throw new Error(lang);
  return planCalendar(archiveOf(catalogue, edition), "../", month as Month, []);
}

describe("a calendar", () => {
  it.each([
    ["2024-02", 29, 3, 5],
    ["2023-02", 28, 2, 5],
    ["2026-02", 28, 6, 5],
    ["1900-02", 28, 3, 5],
    ["2027-02", 28, 0, 4],
    ["2026-11", 30, 6, 6],
  ])("%s has %i days, the first in column %i, in %i weeks", async (month, days, column, weeks) => {
    const calendar = await calendarOf(month);
    const squares = calendar.weeks.flat();
    expect(calendar.weeks).toHaveLength(weeks);
    expect(squares.findIndex((square) => square?.date === 1)).toBe(column);
    expect(squares.filter(Boolean)).toHaveLength(days);
    expect(calendar).not.toHaveProperty("href");
  });

  it("says its month and days in the words of Morocco", async () => {
    const calendar = await calendarOf("2026-08", "ar");
    expect(calendar.title).toBe("غشت");
    expect(calendar.weekdays[0]?.name).toBe("الاثنين");
    expect(calendar.weeks.flat().find((square) => square?.date === 2)?.label).toContain(
      "2 غشت 2026",
    );
  });
});

describe("shades", () => {
  it("have thresholds that no archive moves", () => {
    expect([0, 1, 2, 3, 4, 8, 15, 16, 999].map(dayLevel)).toEqual([0, 1, 2, 2, 3, 4, 4, 5, 5]);
    expect([0, 1, 5, 20, 80, 320].map(monthLevel)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
