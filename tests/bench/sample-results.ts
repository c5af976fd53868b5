// Invented results for the tests of tables and charts.
import type { Cost } from "./measure.ts";
import { type Kept, keep, type Result, type Run } from "./results.ts";

export const costOf = (wallSeconds: number, filesWritten = 100): Cost => ({
  ...{ wallSeconds, cpuSeconds: wallSeconds * 2, othersCpuSeconds: 0.5 },
  ...{ biggestProcessMb: 200, allProcessesMb: 300, filesWritten, megabytesWritten: 1 },
});

export const runOf = (run: string, articles: number, against = "hugo-full"): Run => ({
  ...{ run, articles, against, seed: 1, pictures: 0 },
  versions: { "hugo-full": "0.111.3", khizana: "0.1.0" },
  machine: { cores: 2, processor: "Z80", memoryGb: 24, system: "Linux 6", node: "20.0.0" },
});

type Brief = readonly [
  scenario: Result["scenario"],
  peer: string,
  seconds: number,
  more?: Partial<Result>,
];

/** Each brief as a result of one run, on the RAM disk if it doesn't say otherwise. */
export function keptOf(kept: Kept, run: Run, briefs: readonly Brief[]): Kept {
  const results = briefs.map(([scenario, peer, seconds, more]) => ({
    ...{ scenario, peer, place: "RAM", keeping: "files" as const },
    ...{ costs: [costOf(seconds, scenario === "clean" ? 100 : 42)], ...more },
  }));
  return keep(kept, run, results);
}

export const nothing: Kept = { runs: [], results: [] };
