// What benchmarks have measured is kept in one file, so that sizes measured on different days stand in one report.
import { existsSync, readFileSync } from "node:fs";
import type { Keeping } from "./contender.ts";
import type { Machine } from "./machine.ts";
import type { Cost } from "./measure.ts";
import type { Scenario } from "./scenarios.ts";

/** One peer in one scenario on one disk, with what each of its builds cost. */
export interface Result {
  readonly scenario: Scenario;
  readonly place: string;
  readonly keeping: Keeping;
  readonly peer: string;
  readonly costs: readonly Cost[];
  /** Of the first clean build, where it was asked for. */
  readonly memoryPeak?: MemoryPeak;
}

export interface MemoryPeak {
  readonly megabytes: number;
  readonly atSecond: number;
  readonly ofSeconds: number;
}

/** The run that a result comes from: only what one run measured may be compared. */
export interface Run {
  /** When it began, which is its name too. */
  readonly run: string;
  readonly articles: number;
  readonly seed: number;
  readonly pictures: number;
  readonly against: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly machine: Machine;
}

export interface Kept {
  readonly runs: readonly Run[];
  readonly results: readonly (Result & Pick<Run, "run" | "articles">)[];
}

const nothing: Kept = { runs: [], results: [] };

export function readKept(file: string): Kept {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : nothing;
}

/** A run's results take the place of earlier ones of the same size, scenario, place, peer and way of keeping. */
export function keep(kept: Kept, run: Run, results: readonly Result[]): Kept {
  const added = results.map((result) => ({
    ...{ run: run.run, articles: run.articles },
    ...result,
    costs: result.costs.map(rounded),
  }));
  const names = new Set(added.map(nameOf));
  const all = [...kept.results.filter((result) => !names.has(nameOf(result))), ...added];
  const standing = new Set(all.map((result) => result.run));
  return {
    runs: [...kept.runs, run].filter(({ run: name }) => standing.has(name)),
    results: all.sort((a, b) => order(nameOf(a), nameOf(b))),
  };
}

/** As the project's formatter writes it. */
export function keptText(kept: Kept): string {
  return `${JSON.stringify(kept, null, 2)}\n`;
}

function nameOf({
  articles,
  scenario,
  place,
  keeping,
  peer,
}: Result & Pick<Run, "articles">): string {
  return [String(articles).padStart(9, "0"), scenario, place, peer, keeping].join(" ");
}

function rounded(cost: Cost): Cost {
  const entries = Object.entries(cost).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Math.round(Number(value) * 1000) / 1000]),
  ) as unknown as Cost;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
