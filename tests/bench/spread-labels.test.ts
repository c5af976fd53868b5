// Labels keep apart, in their order, near where they wish to be.
import { expect, test } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

test.each<[string, number[], number[]]>([
  ["far apart stay", [10, 50, 90], [10, 50, 90]],
  ["close together are moved down", [10, 12, 14], [10, 20, 30]],
  ["at the end are moved up", [98, 99], [90, 100]],
  ["in any order keep it", [14, 10, 12], [30, 10, 20]],
  [
    "too many for the room stand beyond its end",
    Array(12).fill(50),
    [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110],
  ],
])("labels that are %s", (_, wishes, wanted) => {
  expect(spreadLabels(wishes, 10, { from: 0, to: 100 })).toEqual(wanted);
});
