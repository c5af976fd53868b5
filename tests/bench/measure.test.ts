// Measuring tells what a command and its children cost, and what it said where it fails.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesSince, measure, secondsOf } from "./measure.ts";
import type { MemorySample } from "./memory-watch.ts";

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

test("tells a command what to find in its environment, and how much memory it held each second", async () => {
  const samples: MemorySample[] = [];
  const script = "if (process.env.PAPER !== 'rough') process.exit(1); setTimeout(() => {}, 1300)";
  const cost = await measure(
    {
      ...{ program: process.execPath, args: ["-e", script] },
      ...{ cwd: folder, output: folder, env: { PAPER: "rough" } },
    },
    (sample) => samples.push(sample),
  );
  expect(samples.map(({ atSecond }) => atSecond).slice(0, 2)).toEqual([0, 1]);
  expect(samples[1]?.megabytes).toBeGreaterThan(10);
  expect(samples[1]?.megabytes).toBeLessThanOrEqual(cost.allProcessesMb ?? 0);
});

test("counts the files of a folder within folders that were written since", () => {
  const deep = join(folder, "years/2022");
  const before = Date.now() - 20;
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, "index.html"), "123");
  expect(filesSince(join(folder, "years"), before)).toEqual({ files: 1, bytes: 3 });
  expect(filesSince(join(folder, "years"), Date.now() + 1000)).toEqual({ files: 0, bytes: 0 });
});

test.each([
  ["0m0.00s 0m0.00s\n0m1.25s 0m0.50s\n", 1.75],
  ["0m0.000s 0m0.000s\n2m3.000s 0m0.500s", 123.5],
])("reads the times that a shell prints: %j", (printed, seconds) => {
  expect(secondsOf(printed)).toBe(seconds);
});
