// The memory curve keeps a line for each second of each build, and knows its peak.
import { expect, test } from "vitest";
import { MemoryCurves } from "./memory-curve.ts";

const khizana = { place: "RAM", peer: "khizana", keeping: "files" };

test("writes what was held each second, and tells the most of one contender", () => {
  const curves = new MemoryCurves();
  const first = curves.begin({ ...khizana, run: 1 });
  [100, 300.26, 200].forEach((megabytes, atSecond) => {
    first({ atSecond, megabytes });
  });
  curves.begin({ ...khizana, run: 2 })({ atSecond: 0, megabytes: 120 });
  curves.begin({ ...khizana, peer: "khizana-1", run: 1 })({ atSecond: 0, megabytes: 900 });
  expect(curves.text().split("\n").slice(0, 5)).toEqual([
    "place,peer,content,run,second,megabytes",
    "RAM,khizana,files,1,0,100.0",
    "RAM,khizana,files,1,1,300.3",
    "RAM,khizana,files,1,2,200.0",
    "RAM,khizana,files,2,0,120.0",
  ]);
  expect(curves.peakOf(khizana)).toEqual({ megabytes: 300, atSecond: 1, ofSeconds: 2 });
  expect(curves.peakOf({ ...khizana, place: "disk" })).toBeUndefined();
});
