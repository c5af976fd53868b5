// A month's page is its calendar, and the first headlines of each day.
import { describe, expect, it } from "vitest";
import { monthPage } from "../../scripts/planning/month.ts";
import { busyArchive, editionOf, viewAt } from "./busy-archive.ts";

describe("a month's page", () => {
  it("has a calendar, and five headlines of each day", async () => {
    const month = viewAt(editionOf(await busyArchive()), monthPage, "/2025/12/");
    expect(month.days.map(({ headlines, more }) => [headlines.length, more?.text])).toEqual(
      Array(9).fill([5, "et 6 autres"]),
    );
    const squares = month.calendar.weeks.flat();
    expect(squares).toHaveLength(35);
    expect(squares[0]).toMatchObject({
      date: 1,
      label: "1er décembre 2025 : 11 articles",
      href: "../../2025/12/01/",
    });
    expect(squares.filter((square) => square?.href)).toHaveLength(9);
    expect(month.countText).toBe("99 articles");
  });
});
