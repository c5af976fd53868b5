// The chart shows a line for each peer in both panels, with labels that keep apart.
import { describe, expect, test } from "vitest";
import { chartOf } from "./chart.ts";
import { keptOf, nothing, runOf } from "./sample-results.ts";

const peers = ["hugo-full", "hugo", "eleventy", "khizana", "khizana-1"];
const sizes = [1000, 10_000, 100_000];
const kept = sizes.reduce(
  (before, articles) =>
    keptOf(before, runOf(String(articles), articles), [
      ...peers.map((peer) => ["clean", peer, articles / 1000] as const),
      ["clean", "khizana", 1, { keeping: "git" }],
      ["one-article", "khizana", 1.5],
      ["one-article", "khizana", 1.4, { keeping: "git", place: "disk" }],
    ]),
  nothing,
);
const chart = chartOf(kept.results);
const [clean = "", one = ""] = chart.split(/(?=<text class="panel")/).slice(1);
const labelsOf = (panel: string) =>
  [...panel.matchAll(/class="label" x="([\d.]+)" y="([\d.]+)">([^<]*)/g)].map(
    ([, x, y, text = ""]) => ({ x: Number(x), y: Number(y), text }),
  );

describe("the chart", () => {
  test("draws each peer once for a clean build, and both ways of keeping for one article", () => {
    expect(labelsOf(clean).map(({ text }) => text)).toEqual([
      "Khizana",
      "Khizana, one process",
      "Hugo, all pages",
      "Hugo, fewer pages",
      "Eleventy",
    ]);
    expect(labelsOf(one).map(({ text }) => text)).toEqual(["Khizana", "Khizana, git"]);
    expect(clean.match(/<circle/g)).toHaveLength(peers.length * sizes.length);
    expect(one.match(/<circle class="disk"/g)).toHaveLength(sizes.length);
  });

  test("keeps labels a line apart, however near their lines end", () => {
    const places = labelsOf(clean)
      .map(({ y }) => y)
      .sort((a, b) => a - b);
    const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(17);
  });

  test("names its axes, and has colours for light and dark", () => {
    for (const word of ["seconds", "articles", ">1k<", ">100k<", ">100<"]) {
      expect(chart).toContain(word);
    }
    expect(chart).toContain("prefers-color-scheme: dark");
    expect(chart).toMatch(/<title id="t">[^<]+<\/title>/);
  });

  test("is whole where one size was measured, and where none was", () => {
    const single = keptOf(nothing, runOf("one", 300), [["clean", "khizana", 4]]);
    for (const rows of [single.results, []]) {
      expect(chartOf(rows)).not.toMatch(/NaN|undefined|Infinity/);
      expect(chartOf(rows)).toMatch(/<\/svg>\n$/);
    }
  });
});
