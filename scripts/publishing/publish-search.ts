// Keeps the search of dist in step with its articles; what each bundle was made from stands in the list of files.
import { BuildState } from "../catalogue/state.ts";
import { everySearchDay } from "../planning/search-days.ts";
import type { PublishedPage } from "./manifest.ts";
import type { Publishing } from "./publish.ts";
import { fileOf, type StandingBundle, searchSteps } from "./search.ts";
import { searchIsMade } from "./search-state.ts";

/** In the list of files, where the page itself is "search": bundles under their language, what they share under none. */
const kind = "searchFile";

/** Makes the bundles whose articles have changed; without search, those that stand in dist stay as they are. */
export async function publishSearch(publishing: Publishing): Promise<void> {
  const { options, prepared, catalogue, manifest, publication, fingerprints } = publishing;
  const anew = prepared.pages === undefined;
  const rows = anew
    ? publishing.distIsKnown
      ? manifest.formerOfKind(kind)
      : []
    : manifest.ofKind(kind);
  const keep = (kept: readonly PublishedPage[]) => {
    if (anew) publication.note(kept.map((row) => ({ ...row, writing: "same" as const })));
  };
  if (!options.search) return keep(rows);
  const days =
    searchIsMade(new BuildState(prepared.db)) && !anew ? prepared.searchDays : [everySearchDay];
  const standing = bundlesOf(rows);
  const left = new Map(rows.map((row) => [nameOf(row), [] as PublishedPage[]]));
  for (const row of rows) left.get(nameOf(row))?.push(row);
  const steps = searchSteps({
    ...{ catalogue, standing, days, code: fingerprints.code },
    onProgress: (done, total) => options.onProgress?.({ step: "indexing", done, total }),
  });
  for await (const step of steps) {
    if (step.do === "finish") {
      // Bundles that are no more go, and the shared files are noted again.
      if (!anew) for (const row of [...left.values()].flat()) publication.withdraw(row);
      for (const file of step.files) publication.write(kind, fileOf(step, file), file.bytes);
      continue;
    }
    const { lang, period, digest, hash } = step.bundle;
    const name = `${lang} ${period}`;
    const before = left.get(name) ?? [];
    left.delete(name);
    if (step.do === "keep") {
      keep(before);
      continue;
    }
    if (!anew) for (const row of before) publication.withdraw(row);
    for (const file of step.files) {
      const key = `${period} ${digest} ${hash} ${file.path}`;
      publication.write(kind, fileOf(step, file), file.bytes, { edition: lang, key });
    }
  }
}

/** "fr 2022"; shared files belong to none. */
function nameOf({ edition, key }: PublishedPage): string {
  return `${edition} ${key.split(" ", 1)[0]}`;
}

function bundlesOf(rows: readonly PublishedPage[]): StandingBundle[] {
  const bundles = new Map<string, StandingBundle>();
  for (const row of rows) {
    if (row.edition === "") continue;
    const [period = "", digest = "", hash = ""] = row.key.split(" ");
    bundles.set(nameOf(row), { lang: row.edition, period, digest, hash });
  }
  return [...bundles.values()];
}
