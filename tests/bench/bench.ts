// The benchmark builds one generated archive with Khizana and its peers in turn, and prints what each build cost.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, release, type as system, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { ArchiveSize } from "./generator.ts";
import { type Cost, measure } from "./measure.ts";
import { eleventy } from "./peers/eleventy.ts";
import { hugo, hugoFull } from "./peers/hugo.ts";
import { khizana } from "./peers/khizana.ts";
import type { Peer, PreparedBuild } from "./peers/peer.ts";
import { type Result, tableOf } from "./table.ts";

const usage = `npm run bench -- [--articles 10000] [--runs 3] [--where ram|disk|both]
  [--peers hugo,hugo-full,eleventy,khizana] [--against hugo]
  [--seed 1] [--pictures 0] [--keep]
  Peers: hugo has the pages of any press archive, hugo-full as many kinds as Khizana; eleventy
  is one Markdown template a file. The disk is the one of the temporary folder;
  TMPDIR=<folder> names another.`;

const knownPeers = [hugo, hugoFull, eleventy, khizana];
const ramDisk = "/dev/shm";

interface Options {
  readonly archive: ArchiveSize;
  readonly runs: number;
  readonly places: readonly Place[];
  readonly peers: readonly Peer[];
  /** The peer that the table compares with. */
  readonly against: string;
  readonly keep: boolean;
}

interface Place {
  readonly name: string;
  readonly folder: string;
}

const made = new Set<string>();

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.peers.length === 0) return say("nothing to measure");
  console.log(headOf(options));
  const results: Result[] = [];
  for (const place of options.places) results.push(...(await runPlace(place, options)));
  console.log(tableOf(results, options.against));
  console.log(`\nLoad average at the end: ${(loadavg()[0] ?? 0).toFixed(2)} (1 min).`);
}

/** All peers on one disk, in turn, each run beginning with another one, so that noise falls on all alike. */
async function runPlace(place: Place, options: Options): Promise<Result[]> {
  const folder = mkdtempSync(join(place.folder, "khizana-bench-"));
  made.add(folder);
  const entries = options.peers.map((peer) => {
    say(`${place.name}: making ${peer.name}'s site of ${options.archive.articles} articles`);
    const own = join(folder, peer.name);
    mkdirSync(own);
    return { peer, build: peer.prepare(own, options.archive), costs: [] as Cost[] };
  });
  for (let run = 0; run < options.runs; run++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const { peer, build, costs } = entries[(run + turn) % entries.length] as (typeof entries)[0];
      empty(build);
      const cost = await measure(build);
      say(`${place.name}: ${peer.name}, run ${run + 1}: ${cost.wallSeconds.toFixed(2)} s`);
      costs.push(cost);
    }
  }
  if (options.keep) say(`kept: ${folder}`);
  else remove(folder);
  return entries.map(({ peer, costs }) => ({ place: place.name, peer: peer.name, costs }));
}

/** What an earlier build left is removed and the disk has written everything before the next begins. */
function empty(build: PreparedBuild): void {
  for (const folder of build.emptied) rmSync(folder, { recursive: true, force: true });
  mkdirSync(build.output, { recursive: true });
  spawnSync("sync");
}

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: "string", default: "10000" },
      runs: { type: "string", default: "3" },
      where: { type: "string", default: "ram" },
      peers: { type: "string", default: "hugo,eleventy,khizana" },
      against: { type: "string", default: "hugo" },
      seed: { type: "string", default: "1" },
      pictures: { type: "string", default: "0" },
      keep: { type: "boolean", default: false },
    },
  });
  return {
    archive: {
      articles: numberOf("articles", values.articles, 1),
      seed: numberOf("seed", values.seed, 0),
      pictures: numberOf("pictures", values.pictures, 0),
    },
    runs: numberOf("runs", values.runs, 1),
    places: placesOf(values.where),
    peers: peersOf(values.peers),
    against: values.against,
    keep: values.keep,
  };
}

function numberOf(name: string, text: string, least: number): number {
  const number = Number(text);
  if (text.trim() === "" || !(number >= least)) {
    throw new Error(`--${name} "${text}" is not a number from ${least} on\n${usage}`);
  }
  return number;
}

function placesOf(where: string): Place[] {
  const disk = { name: "disk", folder: tmpdir() };
  if (where === "disk") return [disk];
  if (where !== "ram" && where !== "both") {
    throw new Error(`--where "${where}" is none of ram, disk, both\n${usage}`);
  }
  if (!existsSync(ramDisk)) {
    say(`no RAM disk at ${ramDisk} on this machine: measuring on the disk alone`);
    return [disk];
  }
  const ram = { name: "RAM", folder: ramDisk };
  return where === "ram" ? [ram] : [ram, disk];
}

/** The peers asked for; one that isn't installed is named and left out. */
function peersOf(list: string): Peer[] {
  return list.split(",").flatMap((name) => {
    const peer = knownPeers.find((known) => known.name === name.trim());
    if (!peer) throw new Error(`--peers: nobody is called "${name}"\n${usage}`);
    if (peer.version()) return [peer];
    say(`${peer.name} is left out: it isn't installed, or not on PATH`);
    return [];
  });
}

function headOf({ archive, runs, peers }: Options): string {
  const versions = peers.map((peer) => `${peer.name} ${peer.version()}`).join(", ");
  const [one = 0, five = 0] = loadavg();
  return [
    `${archive.articles} articles (seed ${archive.seed}), clean builds, medians of ${runs}.`,
    `${versions}; Node ${process.versions.node}; ${system()} ${release()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB.`,
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
