// Brings the catalogue up to date, and says which pages have to be rendered for dist to follow.
import { join } from "node:path";
import type Database from "libsql";
import { keepTimes, knownFiles } from "../catalogue/known-files.ts";
import { openDatabase } from "../catalogue/open-database.ts";
import { openSealed, removeSealed, seal } from "../catalogue/sealed-database.ts";
import { BuildState } from "../catalogue/state.ts";
import type { Site } from "../model/site.ts";
import type { PageName } from "../planning/touched-pages.ts";
import { findChanges } from "../reading/changes.ts";
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
  /** True where any content file differs from the last build's. */
  readonly contentChanged: boolean;
  /** Keeps what was written into the catalogue. */
  readonly seal: () => void;
}

/** In the cache folder. */
export const catalogueFile = "catalogue.sqlite";

export async function prepareCatalogue(options: PrepareOptions): Promise<Prepared> {
  const { cache, content, fingerprints } = options;
  const file = join(cache, catalogueFile);
  const version = `${fingerprints.code} ${content}`;
  const opened = openSealed(file, version);
  const updated = opened && (await update(opened, options));
  if (opened && !updated) {
    opened.close();
    removeSealed(file);
  }
  const db = updated ? opened : await fill(file, options);
  const state = new BuildState(db);
  const outdated = state.get("layouts") !== fingerprints.layouts || !options.distIsKnown;
  if (outdated) state.oweEverything();
  if (outdated || updated?.wasWritten !== false) seal(file, version);
  return {
    db,
    pages: state.owesEverything ? undefined : (state.owed() as PageName[]),
    contentChanged: updated?.contentChanged ?? true,
    seal: () => seal(file, version),
  };
}

async function fill(file: string, options: PrepareOptions): Promise<Database.Database> {
  const { content, workers, onProgress } = options;
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
  const db = openDatabase(file);
  db.exec("PRAGMA synchronous = OFF;");
  new BuildState(db).oweEverything();
  return db;
}

/** Undefined where the catalogue has to be made anew. */
async function update(
  db: Database.Database,
  { content, trustCheckout }: PrepareOptions,
): Promise<{ contentChanged: boolean; wasWritten: boolean } | undefined> {
  const state = new BuildState(db);
  const known = knownFiles(db, Number(state.get("readAt")));
  const changes = findChanges(content, known, { trustCheckout });
  keepTimes(db, changes.sameBytes);
  if (changes.files.size === 0) {
    return { contentChanged: false, wasWritten: changes.sameBytes.size > 0 };
  }
  const { isNearlyNew, updateCatalogue } = await import("../catalogue/update.ts");
  if (isNearlyNew(db, changes)) return undefined;
  const { TouchedPages } = await import("../planning/touched-pages.ts");
  const listener = new TouchedPages(db);
  const site = JSON.parse(state.get("site")) as Site;
  db.exec("BEGIN IMMEDIATE");
  try {
    await updateCatalogue({ db, content, site, changes, listener });
    if (listener.all) state.oweEverything();
    else state.owe(listener.names());
    db.exec("COMMIT");
    return { contentChanged: true, wasWritten: true };
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    const { StartOver } = await import("../catalogue/start-over.ts");
    if (error instanceof StartOver) return undefined;
    throw error;
  }
}
