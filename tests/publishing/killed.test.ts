// A build killed at any moment leaves no torn file, and the next one leaves what a clean build would.
import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { articleText, type Files, temporaryFolder, writeFiles } from "../small-archive.ts";
import {
  childrenOf,
  cleanTree,
  type Ended,
  isRunning,
  type Places,
  picture,
  placesIn,
  runBuild,
  someArticles,
  startBuild,
  treeDifferences,
  treeOf,
} from "./build-process.ts";

/** Kills in CI; hundreds by hand. */
const kills = Number(process.env.KHIZANA_KILLS ?? 8);
const seed = Number(process.env.KHIZANA_SEED ?? 7);
const articles = Number(process.env.KHIZANA_ARTICLES ?? 40);

/** The same archive at four times: files of the first are removed by what is undefined. */
const base = someArticles(articles);
const states: readonly (Files & Readonly<Record<string, string | Uint8Array>>)[] = [
  base,
  { ...base, "articles/2026/new.md": articleText({ date: "2026-03-20", topics: "[Seul, Port]" }) },
  {
    ...base,
    "articles/2026/n1.md": articleText({ headline: "Autre titre", date: "2025-12-31" }),
    "images/vue.png": picture("#abcdef"),
  },
  Object.fromEntries(Object.entries(base).filter(([path]) => !/n[2-9]\.md$/.test(path))),
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function moveTo(content: string, state: number): void {
  const wanted = states[state] as Files;
  for (const path of new Set(states.flatMap((files) => Object.keys(files)))) {
    if (!(path in wanted)) rmSync(join(content, path), { force: true });
    else if (!sameText(join(content, path), wanted[path] as string)) {
      writeFiles(content, { [path]: wanted[path] as string });
    }
  }
}

function sameText(path: string, text: string): boolean {
  try {
    return readFileSync(path, "utf8") === text;
  } catch {
    return false;
  }
}

/** What can be seen of a build from outside, so that kills fall into each of its steps. */
const signs: Readonly<Record<string, (places: Places) => boolean>> = {
  starting: () => true,
  reading: ({ cache }) => existsSync(join(cache, "catalogue.sqlite.new")),
  updating: ({ cache }) => holdsBytes(join(cache, "catalogue.sqlite-wal")),
  "first page": ({ out }) => existsSync(join(out, ".khizana-staging")),
  rendering: ({ out }) => existsSync(join(out, ".khizana-staging")),
  telling: ({ cache }) => existsSync(join(cache, "delta.json.new")),
  committing: ({ cache }) =>
    ["-journal", "-wal", ".new"].some((end) => holdsBytes(join(cache, `manifest.sqlite${end}`))),
  sealing: ({ cache }) => existsSync(join(cache, "manifest.sqlite.seal.new")),
};

function holdsBytes(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

interface Moment {
  readonly sign: string;
  /** Milliseconds after the sign. */
  readonly delay: number;
}

/** Kills a build a while after a sign is seen; one that shows none ends. */
async function killAt(places: Places, workers: number, { sign, delay }: Moment) {
  const { process: child, ended } = startBuild(places, { workers });
  const pid = child.pid as number;
  let orphans: number[] = [];
  let alive = true;
  ended.then(() => {
    alive = false;
  });
  while (alive && !signs[sign]?.(places)) await setTimeout(1);
  if (alive && delay > 0) await setTimeout(delay);
  if (alive) {
    orphans = childrenOf(pid);
    child.kill("SIGKILL");
  }
  return { end: await ended, orphans };
}

describe("a build that is killed", () => {
  it(
    `leaves whole files, and is made good by the next (${kills} kills)`,
    async () => {
      const folder = temporaryFolder();
      const places = placesIn(folder);
      const { content, out, cache } = places;
      const trees: ReadonlyMap<string, string>[] = [];
      for (const [number] of states.entries()) {
        moveTo(content, number);
        trees.push(await cleanTree(content, join(folder, `state-${number}`)));
      }
      const random = randomOf(seed);
      const counts: Record<string, number> & { killed: number } = { killed: 0 };
      const count = (what: string, number = 1) => {
        counts[what] = (counts[what] ?? 0) + number;
      };
      let state = 0;
      while (counts.killed < kills) {
        const kind = random() < 0.4 ? "clean" : "incremental";
        const workers = random() < 0.5 ? 1 : 2;
        if (kind === "clean")
          for (const path of [out, cache]) rmSync(path, { recursive: true, force: true });
        const rounds = random() < 0.4 ? 2 : 1;
        const told = `seed ${seed}, kill ${counts.killed + 1}, ${kind}, ${workers} worker(s)`;
        for (let round = 0; round < rounds; round++) {
          state = Math.floor(random() * states.length);
          moveTo(content, state);
          const names = Object.keys(signs);
          const sign = names[Math.floor(random() * names.length)] as string;
          const longest = sign === "starting" ? 2000 : sign === "rendering" ? 600 : 20;
          const { end, orphans } = await killAt(places, workers, {
            sign,
            delay: random() < 0.3 ? 0 : random() * longest,
          });
          if (end.signal === "SIGKILL") {
            for (const what of ["killed", kind, sign, `${workers} worker(s)`]) count(what);
            count("orphans", orphans.length);
          } else count("ended");
          if (process.env.KHIZANA_TELL)
            appendFileSync(process.env.KHIZANA_TELL, `${told} ${sign}\n`);
          expect(tornFiles(out, trees), told).toEqual([]);
          const then = random();
          if (then < 0.3) await setTimeout(200);
          else if (orphans.length > 0 && then < 0.5) {
            await setTimeout(3000);
            expect(orphans.filter(isRunning), told).toEqual([]);
          }
        }
        // A further edit between the kill and the next build.
        if (random() < 0.5) {
          state = Math.floor(random() * states.length);
          moveTo(content, state);
        }
        const next: Ended = await runBuild(places, { workers: random() < 0.7 ? 1 : 2 });
        expect(next.status, `${told}: ${next.stderr}`).toBe(0);
        expect(
          treeDifferences(treeOf(out), trees[state] as ReadonlyMap<string, string>),
          told,
        ).toEqual([]);
      }
      if (process.env.KHIZANA_KILLS) console.log(JSON.stringify(counts));
    },
    kills * 60_000,
  );
});

/** Files that are neither the old nor the new version of anything, hidden ones left out. */
function tornFiles(out: string, trees: readonly ReadonlyMap<string, string>[]): string[] {
  let tree: ReadonlyMap<string, string>;
  try {
    tree = treeOf(out);
  } catch {
    return [];
  }
  return [...tree]
    .filter(
      ([path, hash]) =>
        !path.startsWith(".khizana") && !trees.some((known) => known.get(path) === hash),
    )
    .map(([path]) => path);
}
