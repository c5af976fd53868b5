// The report tells what has been measured so far, at every size: tables, a chart, and how the figures came about.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chartOf } from "./chart.ts";
import { glanceOf } from "./glance.ts";
import { machineText } from "./machine.ts";
import { type Kept, keep, keptText, type Result, type Run, readKept } from "./results.ts";
import { scenarios, scenarioTitles } from "./scenarios.ts";
import { grouped, tableOf } from "./table.ts";

const github = join(import.meta.dirname, "../../.github");

/** Adds the results of a run to those that are kept, and writes the report of all; gives the files written. */
export function writeReport(run: Run, results: readonly Result[], folder = github): string[] {
  const data = join(folder, "benchmarks.json");
  const kept = results.length > 0 ? keep(readKept(data), run, results) : readKept(data);
  mkdirSync(join(folder, "pictures"), { recursive: true });
  const files = {
    [data]: keptText(kept),
    [join(folder, "benchmarks.md")]: reportOf(kept),
    [join(folder, "pictures/benchmarks.svg")]: chartOf(kept.results),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
  return Object.keys(files);
}

const opening = `# Benchmarks

How long Khizana takes, and others on the same articles: made by \`npm run bench -- --report\` from the figures kept in [benchmarks.json](benchmarks.json). Times are medians; **×** compares with a peer that was measured in the same run, in turn with all others.

![Build time against the number of articles, a clean build and one new article](pictures/benchmarks.svg)
`;

const ofGlance = `In brackets, the share of a clean build. Files are those written. Memory is the middle of the runs' peaks; the curve's peak, where one was drawn, is the highest of all runs, in steps of a second.
`;

const checks = `## Checks

\`npm run check\`, each a process that starts cold, on 2026-11-26 on the 2 cores of the runs below, in RAM, while other work kept between one and two of them busy (load 1.4 to 2.4). Again: nothing has changed since the first.

| Archive | First | Again |
|---|--:|--:|
| 100,000 articles, seed 1, without pictures | 115.2 s | 3.1 s, 238 MB |
| 10,000 articles of one day and newspaper, all with the same 150 words at their end | 4.6 s | 1.2 s, 149 MB |
`;

const closing = `## What is measured

Every build is a process that starts cold. Memory is the resident memory of all processes together, looked at twenty times a second; a page that two of them share counts twice. Files are those written, not those that stand there. The articles are invented (\`tests/bench/generator.ts\`): 4.5 kB on average, a third of them in Arabic, over ten years; search is built by khizana-search alone.

| Peer | Builds |
|---|---|
| khizana | two editions, with all their pages, feeds, data and sitemaps; \`khizana-1\` in one process, \`khizana-search\` with search |
| khizana, git | the same from a git repository in which each change is committed, as a push brings it to CI |
| hugo-full | the same kinds of pages as Khizana and as many of each, related articles, metadata, feeds and data among them; but for most assets, the search page and the dispatches that several newspapers carried |
| hugo | articles, days, months, years, sources and topics alone |
| eleventy | the pages of \`hugo\`, one Markdown template a file |

| Scenario | Before the build |
|---|---|
| Clean build | nothing is published and nothing remembered |
| Nothing changed | the site is as the last build left it |
| One new article | of the archive's newest day |
| One headline corrected | in an article of the middle of the archive |
| One line of style | in a style sheet |
| One setting | a copyright line, which stands on every page |

Hugo and Eleventy make everything again in each; with \`--reuse-clean\` their clean build stands for all of them.
`;

const ofImports = `## Imports

Measured once with \`npx tsx tests/bench/imports.ts\`, on disk, on the 2 shared cores below while others worked on them too (load average 1.2 at the start, 3.0 at the end). An import is one process; a good half second of each is its start.

| \`npm run import -- jsonl\` | Wall, s | CPU, s | Articles a CPU second | Peak, MB | Others' CPU, s |
| --- | --: | --: | --: | --: | --: |
| 10,000 articles into an empty archive | 7.09 | 7.87 | 1271 | 151 | 0.27 |
| the same again: nothing is written | 5.91 | 6.51 | 1536 | 159 | 2.02 |
| 10 articles into 100,000 that \`npm run check\` has read | 4.30 | 5.26 | – | 382 | 0.11 |
`;

export function reportOf(kept: Kept): string {
  const sizes = [...new Set(kept.results.map(({ articles }) => articles))].sort((a, b) => a - b);
  const glance = glanceOf(kept.results);
  return [
    opening,
    ...(glance ? [`## Khizana at a glance\n\n${glance}\n\n${ofGlance}`] : []),
    ...sizes.map((size) => sizeText(kept, size)),
    checks,
    closing,
    ofImports,
    `## Runs\n\n${runsTable(kept.runs)}\n`,
  ].join("\n");
}

function sizeText({ runs, results }: Kept, size: number): string {
  const parts = scenarios.flatMap((scenario) => {
    const rows = results.filter((row) => row.articles === size && row.scenario === scenario);
    if (rows.length === 0) return [];
    const againstOf = new Map(runs.map(({ run, against }) => [run, against]));
    const table = tableOf(rows, ({ run }) => againstOf.get(run ?? "") ?? "");
    return [`### ${scenarioTitles[scenario]}, ${grouped(size)} articles\n\n${table}\n`];
  });
  return [`## ${grouped(size)} articles\n`, ...parts].join("\n");
}

function runsTable(runs: readonly Run[]): string {
  const lines = runs.map(({ run, articles, seed, pictures, machine, versions }) => {
    const names = Object.entries(versions).map((peer) => peer.join(" "));
    const archive = `${grouped(articles)}, seed ${seed}${pictures ? `, pictures ${pictures}` : ""}`;
    return `| ${run.replace("T", " ")} UTC | ${archive} | ${machineText(machine)} | ${names.join(", ")} |`;
  });
  return ["| Began | Articles | Machine | Versions |", "|---|---|---|---|", ...lines].join("\n");
}
