// The table of a benchmark shows medians and their ratio to one peer's.
import { expect, test } from "vitest";
import type { Cost } from "./measure.ts";
import { median, tableOf } from "./table.ts";

const cost = (wallSeconds: number): Cost => ({
  wallSeconds,
  cpuSeconds: wallSeconds * 2,
  othersCpuSeconds: 0.5,
  biggestProcessMb: undefined,
  allProcessesMb: 300,
  filesWritten: 100,
  megabytesWritten: 1,
});

const built = { scenario: "clean", keeping: "files" } as const;

test.each([
  [[3, 1, 2], 2],
  [[1, 2, 3, 10], 2.5],
  [[1, undefined], undefined],
  [[], undefined],
])("the median of %j is %j", (values, wanted) => {
  expect(median(values)).toBe(wanted);
});

test("compares with the peer asked for in the same place, and says nothing of what is unknown", () => {
  const table = tableOf(
    [
      { ...built, place: "RAM", peer: "hugo", costs: [cost(2), cost(4), cost(3)] },
      { ...built, place: "RAM", peer: "khizana", costs: [cost(1.5)] },
      { ...built, place: "disk", peer: "khizana", costs: [cost(1.5)] },
    ],
    "hugo",
  );
  const [hugo, khizana, alone] = table.split("\n").slice(2);
  expect(hugo).toBe(
    "| RAM | hugo | 3.00 | 2.00–4.00 | 1.00 | 6.00 | 1.00 | 0.50 | – | 300 | 100 | 1 | 33 |",
  );
  expect(khizana).toContain("| 1.50 | 1.50–1.50 | 0.50 | 3.00 | 0.50 |");
  expect(alone).toContain("| 1.50 | 1.50–1.50 | – | 3.00 | – |");
});

test("compares within a run alone, and with what is kept in the same way where there is such", () => {
  const rows = [
    { ...built, run: "1", place: "RAM", peer: "khizana", costs: [cost(2)] },
    { ...built, run: "1", place: "RAM", peer: "khizana", keeping: "git", costs: [cost(4)] },
    { ...built, run: "1", place: "RAM", peer: "khizana-1", keeping: "git", costs: [cost(6)] },
    { ...built, run: "2", place: "RAM", peer: "khizana-1", costs: [cost(6)] },
  ] as const;
  const [, , , , other, later] = tableOf(rows, "khizana").split("\n");
  expect(other).toContain("| RAM | khizana-1, git | 6.00 | 6.00–6.00 | 1.50 |");
  expect(later).toContain("| RAM | khizana-1 | 6.00 | 6.00–6.00 | – |");
});
