// Whether search stands in dist, and whether it follows the articles, as the catalogue remembers it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BuildState } from "../catalogue/state.ts";

const setting = "search";
const made = "made";

/** True where the search of dist is, for all that is known, that of the last build. */
export function searchIsMade(state: BuildState): boolean {
  return state.get(setting) === made;
}

/** True where dist holds a list of bundles, whoever made it. */
export function searchStands(out: string): boolean {
  return existsSync(join(out, "search/index.json"));
}

/** Notes whether bundles follow the articles: a build without search leaves them behind. */
export function settleSearch(state: BuildState, search: boolean): void {
  if (search) state.set(setting, made);
  // What a build without search found changed, the next one with it has to look for.
  else state.set(setting, "");
}
