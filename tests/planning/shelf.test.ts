// A newspaper's, topic's or author's page lists its newest articles, and its months where they are needed.
import { describe, expect, it } from "vitest";
import { shelfPage } from "../../scripts/planning/shelf.ts";
import { busyArchive, editionOf, viewAt } from "./busy-archive.ts";

describe("a shelf's page", () => {
  it("lists the newest thirty, and months where that is not all", async () => {
    const catalogue = await busyArchive();
    const source = viewAt(editionOf(catalogue), shelfPage, "/sources/le-phare/");
    expect(source.newest.flatMap(({ headlines }) => headlines)).toHaveLength(30);
    expect(source.years.map(({ year }) => year.text)).toEqual(["2026", "2025"]);
    const topic = viewAt(editionOf(catalogue), shelfPage, "/topics/ta/");
    expect(topic.newest.flatMap(({ headlines }) => headlines)).toHaveLength(27);
    expect(topic.years.flatMap(({ months }) => months).filter(({ href }) => href)).toEqual([]);
    expect(topic.years[0]?.months[0]).toMatchObject({ number: "9" });
  });
});
