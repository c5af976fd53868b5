// A run has all contenders build in every scenario, in turn, so that noise falls on all alike.
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { Contender, type Keeping } from "./contender.ts";
import type { Cost } from "./measure.ts";
import type { MemoryCurves } from "./memory-curve.ts";
import type { Options, Place } from "./options.ts";
import type { Result } from "./results.ts";
import type { Scenario } from "./scenarios.ts";

export interface RunPlaceOptions extends Options {
  readonly curves: MemoryCurves;
  readonly say: (text: string) => void;
  /** Told of the folder in which all sites stand, before anything is written. */
  readonly onFolder: (folder: string) => void;
}

interface Lane {
  readonly contender: Contender;
  readonly costs: Map<Scenario, Cost[]>;
}

/** All peers on one disk. */
export async function runPlace(place: Place, options: RunPlaceOptions): Promise<Result[]> {
  const folder = mkdtempSync(join(place.folder, "khizana-bench-"));
  options.onFolder(folder);
  const lanes = await prepareLanes(folder, place, options);
  for (let run = 0; run < options.runs; run++) {
    for (const scenario of options.scenarios) {
      for (let turn = 0; turn < lanes.length; turn++) {
        const lane = lanes[(run + turn) % lanes.length] as Lane;
        const cost = await runOnce(lane, scenario, { place, run, options });
        lane.costs.set(scenario, [...(lane.costs.get(scenario) ?? []), cost]);
      }
    }
  }
  return options.scenarios.flatMap((scenario) =>
    lanes.map(({ contender: { peer, keeping }, costs }) => {
      const built = { place: place.name, peer: peer.name, keeping };
      const memoryPeak = scenario === "clean" ? options.curves.peakOf(built) : undefined;
      return {
        ...{ scenario, ...built, costs: costs.get(scenario) ?? [] },
        ...(memoryPeak ? { memoryPeak } : {}),
      };
    }),
  );
}

async function prepareLanes(
  folder: string,
  place: Place,
  { peers, keepings, archive, say }: RunPlaceOptions,
): Promise<Lane[]> {
  const lanes: Lane[] = [];
  for (const peer of peers) {
    // How its content is kept makes no difference to a peer that reads all of it.
    const ways: readonly Keeping[] = peer.incremental ? keepings : ["files"];
    for (const keeping of ways) {
      say(`${place.name}: making ${peer.name}'s site of ${archive.articles} articles (${keeping})`);
      const own = join(folder, `${peer.name}-${keeping}`);
      const contender = await Contender.prepare(own, peer, keeping, archive);
      lanes.push({ contender, costs: new Map() });
    }
  }
  return lanes;
}

interface Turn {
  readonly place: Place;
  readonly run: number;
  readonly options: RunPlaceOptions;
}

async function runOnce(
  { contender, costs }: Lane,
  scenario: Scenario,
  { place, run, options }: Turn,
): Promise<Cost> {
  const { peer, keeping } = contender;
  const clean = costs.get("clean")?.[run];
  if (options.reuseClean && !peer.incremental && clean) return clean;
  const watched = options.memoryCurve !== undefined && peer.incremental && scenario === "clean";
  const onSample = watched
    ? options.curves.begin({ place: place.name, peer: peer.name, keeping, run: run + 1 })
    : undefined;
  const cost = await contender.run(scenario, onSample);
  const what = `${peer.name} (${keeping}), ${scenario}, run ${run + 1}`;
  options.say(
    `${place.name}: ${what}: ${cost.wallSeconds.toFixed(2)} s, ${cost.filesWritten} files`,
  );
  return cost;
}
