// A file is summed up part by part, so that a change costs the parts that it touches.
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { expect, it } from "vitest";
import { changedParts, partBytes, partsFrom, sumsOf } from "../../scripts/catalogue/part-sums.ts";
import { temporaryFolder } from "../small-archive.ts";

it("sums up every part, the last one as far as it goes", () => {
  const file = join(temporaryFolder(), "a");
  const bytes = Buffer.alloc(partBytes * 2 + 10, "x");
  writeFileSync(file, bytes);
  expect(sumsOf(file, bytes.length, [], undefined)).toEqual([
    crc32(bytes.subarray(0, partBytes)),
    crc32(bytes.subarray(0, partBytes)),
    crc32(bytes.subarray(0, 10)),
  ]);
});

it("takes the sums of the parts that have not changed from before", () => {
  const file = join(temporaryFolder(), "a");
  writeFileSync(file, Buffer.alloc(partBytes + 10, "x"));
  const before = sumsOf(file, partBytes + 10, [], undefined);
  appendFileSync(file, "more");
  const parts = partsFrom(partBytes + 10, partBytes + 14);
  expect(parts).toEqual([1]);
  const now = sumsOf(file, partBytes + 14, [7, before[1] as number], parts);
  expect(now).toEqual([7, sumsOf(file, partBytes + 14, [], undefined)[1]]);
  expect(sumsOf(file, 10, before, partsFrom(partBytes + 10, 10))).toHaveLength(1);
});

it("knows no changed parts where there is no log, or a torn one", () => {
  const file = join(temporaryFolder(), "a-wal");
  expect(changedParts(file)).toEqual(new Set());
  writeFileSync(file, "torn");
  expect(changedParts(file)).toEqual(new Set());
});
