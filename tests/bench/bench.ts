// The benchmark builds one generated archive with Khizana and its peers in turn, and prints what each build cost.
import { rmSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { machineText, thisMachine } from "./machine.ts";
import { MemoryCurves } from "./memory-curve.ts";
import { type Options, readOptions } from "./options.ts";
import { writeReport } from "./report.ts";
import type { Result, Run } from "./results.ts";
import { runPlace } from "./run.ts";
import { scenarioTitles } from "./scenarios.ts";
import { tableOf } from "./table.ts";

const made = new Set<string>();

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), say);
  const run = runOf(options);
  if (options.runs > 0) console.log(headOf(options, run));
  const results = options.runs > 0 ? await measureAll(options) : [];
  for (const scenario of options.runs > 0 ? options.scenarios : []) {
    const rows = results.filter((result) => result.scenario === scenario);
    console.log(`${scenarioTitles[scenario]}\n\n${tableOf(rows, options.against)}\n`);
  }
  console.log(`Load average at the end: ${(loadavg()[0] ?? 0).toFixed(2)} (1 min).`);
  if (options.report) say(`written: ${writeReport(run, results).join(", ")}`);
}

async function measureAll(options: Options): Promise<Result[]> {
  if (options.peers.length === 0) throw new Error("no peer is left to measure");
  const curves = new MemoryCurves();
  const results: Result[] = [];
  for (const place of options.places) {
    let own = "";
    const onFolder = (folder: string) => {
      own = folder;
      made.add(folder);
    };
    results.push(...(await runPlace(place, { ...options, curves, say, onFolder })));
    if (options.keep) say(`kept: ${own}`);
    else remove(own);
    if (options.memoryCurve) writeFileSync(options.memoryCurve, curves.text());
  }
  return results;
}

function runOf({ archive, peers, against }: Options): Run {
  return {
    run: new Date().toISOString().slice(0, 19),
    articles: archive.articles,
    seed: archive.seed,
    pictures: archive.pictures ?? 0,
    against,
    versions: Object.fromEntries(peers.map((peer) => [peer.name, peer.version() ?? ""])),
    machine: thisMachine(),
  };
}

function headOf({ archive, runs }: Options, { versions, machine }: Run): string {
  const names = Object.entries(versions).map((peer) => peer.join(" "));
  const [one = 0, five = 0] = loadavg();
  return [
    `${archive.articles} articles (seed ${archive.seed}), medians of ${runs}.`,
    `${names.join(", ")}; ${machineText(machine)}.`,
    `Load average at the start: ${one.toFixed(2)} (1 min), ${five.toFixed(2)} (5 min); "Others' CPU" is what the rest of the machine used during a run.`,
    "",
  ].join("\n");
}

/** Progress goes beside the table, so that the table alone can be sent to a file. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  made.delete(folder);
}

function removeAll(): void {
  if (!process.argv.includes("--keep")) made.forEach(remove);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    removeAll();
    process.exit(130);
  });
}

try {
  await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  removeAll();
}
