// Brings the catalogue up to date, and says which pages have to be rendered for dist to follow.
import { join } from "node:path";
import type Database from "libsql";
import { keepTimes, knownFiles } from "../catalogue/known-files.ts";
import { removeSealed, SealedDatabase } from "../catalogue/sealed-database.ts";
import { BuildState } from "../catalogue/state.ts";
import type { Site } from "../model/site.ts";
import { isSearchDay, type SearchDay } from "../planning/search-days.ts";
import type { PageName } from "../planning/touched-pages.ts";
import { type Changes, findChanges } from "../reading/changes.ts";
import type { Fingerprints } from "./fingerprints.ts";
import type { ProgressReport } from "./progress.ts";
import { helpersFor, type Workers } from "./workers.ts";

export interface PrepareOptions {
  readonly content: string;
  readonly cache: string;
  readonly fingerprints: Fingerprints;
  /** In CI the working tree is a fresh checkout, whose own changes are not looked for. */
  readonly trustCheckout: boolean;
  /** False where dist is not what the last build left: every page is compared. */
  readonly distIsKnown: boolean;
  readonly onProgress?: ((progress: ProgressReport) => void) | undefined;
  readonly workers: Workers;
  /** Processes that work, the build's own among them. */
  readonly processes?: number;
}

export interface Prepared {
  readonly db: Database.Database;
  /** Undefined: every page. */
  readonly pages: readonly PageName[] | undefined;
  /** Days of which search knows other articles now; all of them where every page is owed. */
  readonly searchDays: readonly SearchDay[];
  /** True where any content file differs from the last build's. */
  readonly contentChanged: boolean;
  /** Keeps what was written into the catalogue. */
  readonly seal: () => void;
}

/** In the cache folder. */
export const catalogueFile = "catalogue.sqlite";

/** Throws `UnsafeSettingsError` where `site.yaml` can't be used. */
export async function prepareCatalogue(options: PrepareOptions): Promise<Prepared> {
  const { cache, content, fingerprints } = options;
  const file = join(cache, catalogueFile);
  const version = `${fingerprints.code} ${content}`;
  const opened = SealedDatabase.open(file, version);
  const updated = opened && (await update(opened, options));
  if (opened && !updated) opened.close();
  const sealed = updated ? opened : await fill(file, version, options);
  const state = new BuildState(sealed.db);
  const outdated = state.get("layouts") !== fingerprints.layouts || !options.distIsKnown;
  if (outdated) state.oweEverything();
  if (outdated || updated?.wasWritten !== false) sealed.seal();
  const owed = state.owed();
  return {
    db: sealed.db,
    pages: state.owesEverything
      ? undefined
      : (owed.filter((one) => !isSearchDay(one)) as PageName[]),
    searchDays: owed.filter(isSearchDay),
    contentChanged: updated?.contentChanged ?? true,
    seal: () => sealed.seal(),
  };
}

async function fill(
  file: string,
  version: string,
  options: PrepareOptions,
): Promise<SealedDatabase> {
  const { content, workers, onProgress } = options;
  removeSealed(file);
  // What reads content is loaded only where there is something to read.
  const { fillCatalogue } = await import("../catalogue/fill.ts");
  await fillCatalogue({
    content,
    file,
    pathPrefix: `${content}/`,
    readElsewhere: (task) => workers.read(task),
    onRead(done, total) {
      if (done === 0) workers.start(helpersFor(options, total));
      onProgress?.({ step: "reading", done, total });
    },
  });
  const sealed = SealedDatabase.openNew(file, version);
  new BuildState(sealed.db).oweEverything();
  return sealed;
}

interface Updated {
  readonly contentChanged: boolean;
  /** True where the catalogue has to be sealed. */
  readonly wasWritten: boolean;
}

/** Undefined where the catalogue has to be made anew. */
async function update(
  sealed: SealedDatabase,
  { content, trustCheckout }: PrepareOptions,
): Promise<Updated | undefined> {
  const { db } = sealed;
  const found = await changesSince(sealed, content, trustCheckout);
  if (!found) return undefined;
  const { changes, site } = found;
  keepTimes(db, changes.sameBytes);
  if (changes.files.size === 0) {
    return { contentChanged: false, wasWritten: changes.sameBytes.size > 0 };
  }
  const { isNearlyNew, updateCatalogue } = await import("../catalogue/update.ts");
  if (isNearlyNew(db, changes)) return undefined;
  const { TouchedPages } = await import("../planning/touched-pages.ts");
  const listener = new TouchedPages(db);
  db.exec("BEGIN IMMEDIATE");
  try {
    await updateCatalogue({ db, content, site, changes, listener });
    const state = new BuildState(db);
    if (listener.all) state.oweEverything();
    else state.owe(listener.names());
    state.owe(listener.searchDays());
    db.exec("COMMIT");
    return { contentChanged: true, wasWritten: true };
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    const { StartOver } = await import("../catalogue/start-over.ts");
    if (error instanceof StartOver) return undefined;
    throw error;
  }
}

/** Undefined where the catalogue is damaged: that is looked for while changes are, and decides. */
async function changesSince(
  sealed: SealedDatabase,
  content: string,
  trustCheckout: boolean,
): Promise<{ changes: Changes; site: Site } | undefined> {
  const intact = sealed.isIntact();
  try {
    const state = new BuildState(sealed.db);
    const known = knownFiles(sealed.db, Number(state.get("readAt")));
    const changes = findChanges(content, known, { trustCheckout });
    const site = JSON.parse(state.get("site")) as Site;
    return (await intact) ? { changes, site } : undefined;
  } catch (error) {
    if (await intact) throw error;
    return undefined;
  }
}
