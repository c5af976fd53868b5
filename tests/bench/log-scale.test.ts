// A logarithmic scale spans whole powers of ten.
import { expect, test } from "vitest";
import { logScale, shortly } from "./log-scale.ts";

const texts = (values: readonly number[]) =>
  logScale(values, { from: 0, to: 100 }, String).ticks.map(({ text }) => text);

test.each([
  [
    [0.5, 20],
    ["0.1", "1", "10", "100"],
  ],
  [
    [1000, 1_000_000],
    ["1000", "10000", "100000", "1000000"],
  ],
  [
    [300, 300],
    ["100", "1000"],
  ],
  [[1000], ["1000", "10000"]],
  [[], ["1", "10"]],
])("%j is shown from and to the powers of ten around it", (values, wanted) => {
  expect(texts(values)).toEqual(wanted);
});

test("every power of ten has the same room", () => {
  const { at } = logScale([1, 100], { from: 200, to: 100 }, String);
  expect([at(1), at(10), at(100)]).toEqual([200, 150, 100]);
});

test.each([
  [100, "100"],
  [1000, "1k"],
  [1_000_000, "1M"],
])("%i is shortly %s", (value, wanted) => {
  expect(shortly(value)).toBe(wanted);
});
