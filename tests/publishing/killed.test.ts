// A build killed at any moment leaves no torn file, and the next one leaves what a clean build would.
import { readFileSync, rmSync, watch } from "node:fs";
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
const kills = Number(process.env.KHIZANA_KILLS ?? 10);
const seed = Number(process.env.KHIZANA_SEED ?? 7);
const articles = Number(process.env.KHIZANA_ARTICLES ?? 60);

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

/** Kills a build after a time, or soon after the so-manieth change that it makes in its folders. */
async function killAt(places: Places, workers: number, moment: number, events: number | undefined) {
  const { process: child, ended } = startBuild(places, { workers });
  const pid = child.pid as number;
  let orphans: number[] = [];
  const kill = () => {
    orphans = childrenOf(pid);
    child.kill("SIGKILL");
  };
  let seen = 0;
  const watchers = [places.cache, places.out].flatMap((folder) => {
    try {
      return [watch(folder, () => ++seen === events && kill())];
    } catch {
      return [];
    }
  });
  const stop = new AbortController();
  setTimeout(moment, undefined, { signal: stop.signal }).then(kill, () => {});
  const end = await ended;
  stop.abort();
  for (const watcher of watchers) watcher.close();
  return { end, orphans };
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
      const counts = { killed: 0, ended: 0, clean: 0, incremental: 0, twoWorkers: 0, orphans: 0 };
      let state = 0;
      let usual = { clean: 3000, incremental: 1500 };
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
          const events =
            kind === "incremental" && random() < 0.6 ? 1 + Math.floor(random() * 14) : undefined;
          const moment = usual[kind] * (events ? 3 : 0.2 + 0.85 * random());
          const { end, orphans } = await killAt(places, workers, moment, events);
          if (end.signal === "SIGKILL") {
            counts.killed++;
            counts[kind]++;
            if (workers > 1) counts.twoWorkers++;
            counts.orphans += orphans.length;
          } else {
            counts.ended++;
            usual = { ...usual, [kind]: (usual[kind] + end.milliseconds) / 2 };
          }
          expect(tornFiles(out, trees), told).toEqual([]);
          const then = random();
          if (then < 0.3) await setTimeout(200);
          else if (orphans.length > 0 && then < 0.5) {
            await setTimeout(5000);
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
