// A scenario changes one file of a site, and puts it back as it was.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fakePeer } from "./fake-peer.ts";
import { applyChange, scenarios } from "./scenarios.ts";

const folder = mkdtempSync(join(tmpdir(), "khizana-scenarios-"));
afterAll(() => rmSync(folder, { recursive: true }));

const archive = { articles: 10, seed: 1 };
const site = fakePeer("copier", true).prepare(folder, archive);
const textOf = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

test("scenarios come in the order in which they are measured, the clean build first", () => {
  expect(scenarios).toEqual([
    "clean",
    "no-op",
    "one-article",
    "one-edit",
    "one-style",
    "one-setting",
  ]);
});

test.each(["clean", "no-op"] as const)("%s changes no file", (scenario) => {
  expect(applyChange(scenario, site, archive)).toBeUndefined();
});

test("one-article adds a file, and takes it away again", () => {
  const change = applyChange("one-article", site, archive);
  expect(change && textOf(change.path)).toContain("date: 2023-12-31");
  change?.undo();
  expect(change && textOf(change.path)).toBeUndefined();
});

test.each([
  ["one-edit", / \(2\)"\n/],
  ["one-style", /^p \{\}\n\.bench \{ color: red \}\n$/],
  ["one-setting", /^name: x\ncopyright: y\n$/],
] as const)(
  "%s writes %s into a file that is there, and puts back what it held",
  (scenario, wanted) => {
    const change = applyChange(scenario, site, archive);
    const changed = textOf(change?.path ?? "");
    change?.undo();
    expect(changed).toMatch(wanted);
    expect(textOf(change?.path ?? "")).not.toMatch(wanted);
  },
);
