// Results of several runs stand beside each other; a later one takes the place of its like.
import { expect, test } from "vitest";
import { type Kept, keep, type Result, type Run } from "./results.ts";
import { costOf, runOf } from "./sample-results.ts";

const result = (more: Partial<Result>, seconds = 1): Result => ({
  ...{ scenario: "clean", place: "RAM", keeping: "files", peer: "khizana" },
  ...{ costs: [costOf(seconds)], ...more },
});

const after = (...steps: [Run, Result[]][]): Kept =>
  steps.reduce<Kept>((kept, [run, results]) => keep(kept, run, results), { runs: [], results: [] });

test("a run adds its sizes to those that are there", () => {
  const kept = after(
    [runOf("2026-11-27", 100_000), [result({})]],
    [runOf("2026-11-26", 10_000), [result({})]],
  );
  expect(kept.results.map(({ articles }) => articles)).toEqual([10_000, 100_000]);
  expect(kept.runs).toHaveLength(2);
});

test.each<[string, Partial<Result>, number]>([
  ["the same result", {}, 1],
  ["another scenario", { scenario: "no-op" }, 2],
  ["another place", { place: "disk" }, 2],
  ["another peer", { peer: "hugo" }, 2],
  ["another way of keeping", { keeping: "git" }, 2],
])("of two results, with %s in the later, stand %s %i", (_, later, wanted) => {
  const kept = after(
    [runOf("one", 1000), [result({}, 1)]],
    [runOf("two", 1000), [result(later, 2)]],
  );
  expect(kept.results).toHaveLength(wanted);
  expect(kept.results.find(({ run }) => run === "two")?.costs[0]?.wallSeconds).toBe(2);
});

test("a run of which nothing stands any more is forgotten", () => {
  const kept = after(
    [runOf("one", 1000), [result({}), result({ peer: "hugo" })]],
    [runOf("two", 1000), [result({})]],
    [runOf("three", 1000), [result({})]],
  );
  expect(kept.runs.map(({ run }) => run)).toEqual(["one", "three"]);
});

test("keeps thousandths, and leaves out what is unknown", () => {
  const { biggestProcessMb: _, ...known } = costOf(1.23456);
  const { results } = after([
    runOf("one", 10),
    [result({ costs: [{ ...known, biggestProcessMb: undefined }] })],
  ]);
  expect(results[0]?.costs[0]?.wallSeconds).toBe(1.235);
  expect(results[0]?.costs[0]).not.toHaveProperty("biggestProcessMb");
});
