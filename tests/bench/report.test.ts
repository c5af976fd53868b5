// The report holds a table for each size and scenario, the chart, and the machines that measured.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { reportOf, writeReport } from "./report.ts";
import { keptOf, nothing, runOf } from "./sample-results.ts";

const folder = mkdtempSync(join(tmpdir(), "khizana-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

const small = runOf("2026-11-26T10:00:00", 10_000);
const large = runOf("2026-11-27T10:00:00", 1_000_000, "khizana");
const kept = keptOf(
  keptOf(nothing, small, [
    ["clean", "hugo-full", 20],
    ["clean", "khizana", 10],
    ["one-article", "khizana", 1],
  ]),
  large,
  [["clean", "khizana", 900, { place: "disk" }]],
);
const report = reportOf(kept);

test("has a table for each size and scenario that was measured, the smallest size first", () => {
  expect(report.match(/^#{2,3} .*/gm)).toEqual([
    "## Khizana at a glance",
    "## 10,000 articles",
    "### Clean build, 10,000 articles",
    "### One new article, 10,000 articles",
    "## 1,000,000 articles",
    "### Clean build, 1,000,000 articles",
    "## Checks",
    "## What is measured",
    "## Imports",
    "## Runs",
  ]);
});

test("compares with the peer that its run asked for", () => {
  expect(report).toContain("| Wall, s | least–most | × hugo-full |");
  expect(report).toContain("| RAM | khizana | 10.00 | 10.00–10.00 | 0.50 |");
  expect(report).toContain("| disk | khizana | 900.00 | 900.00–900.00 | 1.00 |");
});

test("names when, on which machine and with which versions", () => {
  expect(report).toContain(
    "| 2026-11-26 10:00:00 UTC | 10,000, seed 1 | 2 cores (Z80), 24 GB, Linux 6, Node 20.0.0 | hugo-full 0.111.3, khizana 0.1.0 |",
  );
});

test("keeps what it is told, and can be made anew of that alone", () => {
  const [data = "", text = "", chart = ""] = writeReport(small, kept.results.slice(0, 2), folder);
  const written = [data, text, chart].map((path) => readFileSync(path, "utf8"));
  expect(written[2]).toMatch(/^<svg /);
  writeReport(large, [], folder);
  expect([data, text, chart].map((path) => readFileSync(path, "utf8"))).toEqual(written);
});
