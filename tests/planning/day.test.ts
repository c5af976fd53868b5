// A day's page holds all of the day, and leads to the days beside it.
import { describe, expect, it } from "vitest";
import { dayPage } from "../../scripts/planning/day.ts";
import { busyArchive, editionOf, viewAt } from "./busy-archive.ts";

describe("a day's page", () => {
  it("holds all of the day, the days beside it, and the headlines up to its last", async () => {
    const day = viewAt(editionOf(await busyArchive()), dayPage, "/2025/12/01/");
    expect(day.heading).toBe("lundi 1er décembre 2025");
    expect(1 + day.front.seconds.length + day.front.others.length).toBe(11);
    expect(day.previous).toEqual({ text: "9 novembre 2025", href: "../../../2025/11/09/" });
    expect(day.next).toEqual({ text: "2 décembre 2025", href: "../../../2025/12/02/" });
    expect(day.frame.ticker.headlines.map((one) => one.day)).toEqual([
      ...Array(11).fill("2025-12-01"),
      "2025-11-09",
    ]);
  });
});
