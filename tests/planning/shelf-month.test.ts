// A month of a newspaper lists all its articles; topics and authors have such pages only where they need them.
import { describe, expect, it } from "vitest";
import { shelfMonthPage } from "../../scripts/planning/shelf-month.ts";
import { busyArchive, editionOf, viewAt } from "./busy-archive.ts";

describe("a month of a shelf", () => {
  it("lists all its articles, and leads to the months beside it", async () => {
    const catalogue = await busyArchive();
    const month = viewAt(editionOf(catalogue), shelfMonthPage, "/sources/le-phare/2025/12/");
    expect(month.days.flatMap(({ headlines }) => headlines)).toHaveLength(99);
    expect([month.previous?.text, month.next?.text]).toEqual(["novembre 2025", "janvier 2026"]);
    expect(() => viewAt(editionOf(catalogue), shelfMonthPage, "/topics/ta/2025/12/")).toThrow(
      "no page",
    );
  });
});
