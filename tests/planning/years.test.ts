// All years are a table of months with their counts.
import { describe, expect, it } from "vitest";
import { yearsPage } from "../../scripts/planning/years.ts";
import { busyArchive, editionOf, viewAt } from "./busy-archive.ts";

describe("the page of all years", () => {
  it("is a table, the newest year first", async () => {
    const years = viewAt(editionOf(await busyArchive()), yearsPage, "/years/");
    expect(years.years.map(({ year, countText }) => [year.text, countText])).toEqual([
      ["2026", "99 articles"],
      ["2025", "198 articles"],
    ]);
    expect(years.years[1]?.months[10]).toMatchObject({ href: "../2025/11/", number: "99" });
    expect(years.years[1]?.months[0]).not.toHaveProperty("href");
  });
});
