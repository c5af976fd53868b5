// The home page is the newest day's front page, and the days before it in short.
import { describe, expect, it } from "vitest";
import { homePage } from "../../scripts/planning/home.ts";
import { busyArchive, editionOf, viewAt } from "./busy-archive.ts";

describe("the home page", () => {
  it("has the newest day in front, days before it, and at most sixty headlines", async () => {
    const home = viewAt(editionOf(await busyArchive()), homePage, "/");
    const front = home.front;
    const inFront = [front?.lead, ...(front?.seconds ?? []), ...(front?.others ?? [])];
    expect(inFront.map((one) => one?.day)).toEqual(Array(11).fill("2026-01-09"));
    expect(home.days.map(({ headlines, more }) => [headlines.length, more?.text])).toEqual([
      [11, undefined],
      [11, undefined],
      [11, undefined],
      [11, undefined],
      [5, "et 6 autres"],
    ]);
    expect(home.extent).toBe("297 articles · 2025 – 2026");
    expect(home.frame.ticker.headlines).toHaveLength(48);
  });
});
