// What a benchmark is asked for on its command line.
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { parseArgs } from "node:util";
import type { Keeping } from "./contender.ts";
import type { ArchiveSize } from "./generator.ts";
import { eleventy } from "./peers/eleventy.ts";
import { hugo, hugoFull } from "./peers/hugo.ts";
import { khizana, khizana1, khizanaSearch } from "./peers/khizana.ts";
import type { Peer } from "./peers/peer.ts";
import { type Scenario, scenarios } from "./scenarios.ts";

export const usage = `npm run bench -- [--articles 10000] [--runs 3] [--where ram|disk|both]
  [--peers hugo,hugo-full,eleventy,khizana,khizana-1,khizana-search] [--against hugo-full]
  [--scenarios clean,no-op,one-article,one-edit,one-style,one-setting] [--content files,git]
  [--reuse-clean] [--memory-curve <file.csv>] [--report]
  [--seed 1] [--pictures 0] [--keep]
  Peers: hugo has the pages of any press archive, hugo-full all that Khizana has; eleventy is
  one Markdown template a file; khizana-1 is Khizana in one process, khizana-search with search.
  --content git: Khizana's articles are a git repository, in which each change is committed.
  --reuse-clean: a peer that makes everything again is built once a run, for all scenarios.
  --report writes .github/benchmarks.md; with --runs 0 it is made anew of what is kept.
  The disk is the one of the temporary folder; TMPDIR=<folder> names another.`;

const knownPeers = [hugo, hugoFull, eleventy, khizana, khizana1, khizanaSearch];
const ramDisk = "/dev/shm";

export interface Place {
  readonly name: string;
  readonly folder: string;
}

export interface Options {
  readonly archive: ArchiveSize;
  readonly runs: number;
  readonly places: readonly Place[];
  readonly peers: readonly Peer[];
  readonly scenarios: readonly Scenario[];
  /** For the peers that can build from a change alone. */
  readonly keepings: readonly Keeping[];
  /** The peer that the tables compare with. */
  readonly against: string;
  readonly reuseClean: boolean;
  /** Where the memory of Khizana's clean builds is written, second by second. */
  readonly memoryCurve: string | undefined;
  readonly report: boolean;
  readonly keep: boolean;
}

export function readOptions(args: readonly string[], say: (text: string) => void): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: "string", default: "10000" },
      runs: { type: "string", default: "3" },
      where: { type: "string", default: "ram" },
      peers: { type: "string", default: "hugo-full,eleventy,khizana" },
      scenarios: { type: "string", default: "clean" },
      content: { type: "string", default: "files" },
      against: { type: "string" },
      "reuse-clean": { type: "boolean", default: false },
      "memory-curve": { type: "string" },
      report: { type: "boolean", default: false },
      seed: { type: "string", default: "1" },
      pictures: { type: "string", default: "0" },
      keep: { type: "boolean", default: false },
    },
  });
  const peers = listOf("peers", values.peers, knownPeers, ({ name }) => name).filter(isInstalled);
  const against = values.against ?? peers[0]?.name ?? "";
  return {
    archive: {
      articles: numberOf("articles", values.articles, 1),
      seed: numberOf("seed", values.seed, 0),
      pictures: numberOf("pictures", values.pictures, 0),
    },
    runs: numberOf("runs", values.runs, values.report ? 0 : 1),
    places: placesOf(values.where, say),
    peers,
    // In their own order, whatever the order they are asked for in.
    scenarios: scenarios.filter((one) =>
      listOf("scenarios", values.scenarios, scenarios, String).includes(one),
    ),
    keepings: listOf("content", values.content, ["files", "git"] as const, String),
    against: listOf("against", against, knownPeers, ({ name }) => name)[0]?.name ?? "",
    reuseClean: values["reuse-clean"],
    memoryCurve: values["memory-curve"],
    report: values.report,
    keep: values.keep,
  };

  function isInstalled(peer: Peer): boolean {
    if (peer.version()) return true;
    say(`${peer.name} is left out: it isn't installed, or not on PATH`);
    return false;
  }
}

/** The known ones that a list names, in the order of the list. */
function listOf<One>(
  option: string,
  list: string,
  known: readonly One[],
  nameOf: (one: One) => string,
): One[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const found = known.find((one) => nameOf(one) === name);
      if (!found) {
        const names = known.map(nameOf).join(", ");
        throw new Error(`--${option} "${name}" is none of ${names}\n${usage}`);
      }
      return found;
    });
}

function numberOf(name: string, text: string, least: number): number {
  const number = Number(text);
  if (text.trim() === "" || !(number >= least)) {
    throw new Error(`--${name} "${text}" is not a number from ${least} on\n${usage}`);
  }
  return number;
}

function placesOf(where: string, say: (text: string) => void): Place[] {
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
