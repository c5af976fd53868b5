// Measuring tells what a command and its children cost, and what it said where it fails.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { measure, secondsOf } from "./measure.ts";

const folder = mkdtempSync(join(tmpdir(), "khizana-measure-"));
afterAll(() => rmSync(folder, { recursive: true }));

const node = (script: string) =>
  measure({ program: process.execPath, args: ["-e", script], cwd: folder, output: folder });

test("counts the processor time of a child, and the files that were written", async () => {
  writeFileSync(join(folder, "old"), "from before");
  await new Promise((resolve) => setTimeout(resolve, 60));
  const busy = "while (process.cpuUsage().user < 300_000);";
  const cost = await node(
    `require("child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(busy)}]);
     require("fs").writeFileSync("new", "12345")`,
  );
  expect(cost.cpuSeconds).toBeGreaterThan(0.28);
  expect(cost.wallSeconds).toBeGreaterThan(0.28);
  expect(cost.filesWritten).toBe(1);
  expect(cost.megabytesWritten).toBeCloseTo(5e-6);
});

test("tells what a failing command said", async () => {
  await expect(node("console.error('no such day'); process.exit(3)")).rejects.toThrow(
    /ended with 3[\s\S]*no such day/,
  );
});

test.each([
  ["0m0.00s 0m0.00s\n0m1.25s 0m0.50s\n", 1.75],
  ["0m0.000s 0m0.000s\n2m3.000s 0m0.500s", 123.5],
])("reads the times that a shell prints: %j", (printed, seconds) => {
  expect(secondsOf(printed)).toBe(seconds);
});
