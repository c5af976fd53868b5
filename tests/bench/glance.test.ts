// At a glance stands what the goals ask of Khizana: growth, workers, memory, and what a change costs.
import { expect, test } from "vitest";
import { glanceOf } from "./glance.ts";
import { keptOf, nothing, runOf } from "./sample-results.ts";

const peak = { memoryPeak: { megabytes: 1234, atSecond: 7, ofSeconds: 20 } };
const small = keptOf(nothing, runOf("one", 10_000), [
  ["clean", "khizana", 10],
  ["clean", "khizana-1", 17],
]);
const both = keptOf(small, runOf("two", 100_000), [
  ["clean", "khizana", 90, peak],
  ["one-article", "khizana", 1.8],
  ["no-op", "khizana", 0.5, { keeping: "git" }],
  ["clean", "hugo", 100],
]);
const cells = glanceOf(both.results)
  .split("\n")
  .slice(2)
  .map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

test("has a line for each size, disk and way of keeping", () => {
  expect(cells.map(([articles, where]) => [articles, where])).toEqual([
    ["10,000", "RAM"],
    ["100,000", "RAM"],
    ["100,000", "RAM, git"],
  ]);
});

test("tells growth, workers, memory and the share of a clean build", () => {
  const [first, second, third] = cells;
  expect(first?.slice(2, 6)).toEqual(["10.00 s", "–", "1.70 × as fast", "300 MB"]);
  expect(second?.slice(2, 6)).toEqual([
    "90.00 s",
    "9.0 × (10 × the articles)",
    "–",
    "300 MB; curve's peak: 1,234 MB, 7 s into 20 s",
  ]);
  expect(second?.[7]).toBe("1.80 s (2.0 %), 42 files");
  expect(third?.slice(2)).toEqual(["–", "–", "–", "–", "0.50 s, 42 files", "–", "–", "–"]);
});

test("does not compare with one process of another run", () => {
  const later = keptOf(small, runOf("three", 10_000), [["clean", "khizana", 5]]);
  expect(glanceOf(later.results)).not.toContain("as fast as");
  expect(glanceOf(later.results)).toContain("| 5.00 s | – | – |");
});

test("is empty where Khizana was not measured", () => {
  expect(glanceOf(keptOf(nothing, runOf("one", 10), [["clean", "hugo", 1]]).results)).toBe("");
});
