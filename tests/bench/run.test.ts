// A run measures every peer in every scenario, and each in the ways that make a difference to it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakePeer } from "./fake-peer.ts";
import { MemoryCurves } from "./memory-curve.ts";
import type { Result } from "./results.ts";
import { runPlace } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "khizana-run-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a run", () => {
  const said: string[] = [];
  const folders: string[] = [];
  const curves = new MemoryCurves();
  let results: Result[] = [];

  beforeAll(async () => {
    results = await runPlace(
      { name: "RAM", folder },
      {
        ...{ archive: { articles: 5, seed: 1 }, runs: 2, places: [], against: "all" },
        peers: [fakePeer("all", false), fakePeer("changed", true)],
        scenarios: ["clean", "one-article"],
        keepings: ["files", "git"],
        ...{ reuseClean: true, memoryCurve: "curve.csv", report: false, keep: false },
        ...{ curves, say: (text) => said.push(text), onFolder: (made) => folders.push(made) },
      },
    );
  });

  test("has a result for each scenario, peer and way of keeping that peer's articles", () => {
    const found = results.map(({ scenario, peer, keeping, costs }) => [
      ...[scenario, peer, keeping],
      costs.map(({ filesWritten }) => filesWritten),
    ]);
    expect(found).toEqual([
      ["clean", "all", "files", [5, 5]],
      ["clean", "changed", "files", [5, 5]],
      ["clean", "changed", "git", [5, 5]],
      // Not built again: its clean build stands for every scenario.
      ["one-article", "all", "files", [5, 5]],
      ["one-article", "changed", "files", [1, 1]],
      ["one-article", "changed", "git", [1, 1]],
    ]);
  });

  test("begins each time with another peer", () => {
    const built = said.filter((text) => text.includes("clean, run"));
    expect(built.map((text) => /: (\w+) \((\w+)\)/.exec(text)?.slice(1).join(" "))).toEqual([
      ...["all files", "changed files", "changed git"],
      ...["changed files", "changed git", "all files"],
    ]);
  });

  test("keeps all in one folder, and watches the memory of clean builds of what builds from changes", () => {
    expect(folders).toHaveLength(1);
    expect(curves.text()).toMatch(/^RAM,changed,git,2,0,/m);
    expect(curves.text()).not.toContain(",all,");
    expect(results[1]?.memoryPeak?.megabytes).toBeGreaterThanOrEqual(0);
    expect(results[3]).not.toHaveProperty("memoryPeak");
  });
});
