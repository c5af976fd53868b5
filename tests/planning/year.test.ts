// A year's page is twelve calendars, and the first headlines of each month.
import { describe, expect, it } from "vitest";
import { yearPage } from "../../scripts/planning/year.ts";
import { busyArchive, editionOf, viewAt } from "./busy-archive.ts";

describe("a year's page", () => {
  it("has twelve calendars, and five headlines of each month", async () => {
    const year = viewAt(editionOf(await busyArchive()), yearPage, "/2025/");
    expect(year.calendars).toHaveLength(12);
    expect(
      year.months.map(({ title, headlines, more }) => [title, headlines.length, more?.text]),
    ).toEqual([
      ["novembre", 5, "et 94 autres"],
      ["décembre", 5, "et 94 autres"],
    ]);
    expect(year.next?.href).toBe("../2026/");
  });
});
