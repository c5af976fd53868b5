// Brings the catalogue up to date, and says which pages have to be rendered for dist to follow.
import { join } from "node:path";
import Database from "libsql";
import { fillCatalogue } from "../catalogue/fill.ts";
import { knownFiles } from "../catalogue/known-files.ts";
import { openSealed, removeSealed, seal } from "../catalogue/sealed-database.ts";
import { StartOver } from "../catalogue/start-over.ts";
import { BuildState } from "../catalogue/state.ts";
import { isNearlyNew, updateCatalogue } from "../catalogue/update.ts";
import type { Site } from "../model/site.ts";
import type { PageName } from "../planning/touched-pages.ts";
import { TouchedPages } from "../planning/touched-pages.ts";
import { findChanges } from "../reading/changes.ts";
import type { Fingerprints } from "./fingerprints.ts";
import type { ProgressReport } from "./progress.ts";

export interface PrepareOptions {
  readonly content: string;
  readonly cache: string;
  readonly fingerprints: Fingerprints;
  /** In CI the working tree is a fresh checkout, whose own changes are not looked for. */
  readonly trustCheckout: boolean;
  /** False where dist is not what the last build left: every page is compared. */
  readonly distIsKnown: boolean;
  readonly onProgress?: ((progress: ProgressReport) => void) | undefined;
}

export interface Prepared {
  readonly db: Database.Database;
  readonly file: string;
  /** Undefined: every page. */
  readonly pages: readonly PageName[] | undefined;
  /** True where any content file differs from the last build's. */
  readonly contentChanged: boolean;
  /** Keeps what was written into the catalogue. */
  readonly seal: () => void;
}

export async function prepareCatalogue(options: PrepareOptions): Promise<Prepared> {
  const { cache, content, fingerprints } = options;
  const file = join(cache, "catalogue.sqlite");
  const version = `${fingerprints.code} ${content}`;
  const opened = openSealed(file, version);
  const updated = opened && (await update(opened, options));
  if (opened && !updated) {
    opened.close();
    removeSealed(file);
  }
  const db = updated ? opened : await fill(file, options);
  const state = new BuildState(db);
  if (state.get("layouts") !== fingerprints.layouts || !options.distIsKnown) state.oweEverything();
  seal(file, version);
  return {
    db,
    file,
    pages: state.owesEverything ? undefined : (state.owed() as PageName[]),
    contentChanged: updated?.contentChanged ?? true,
    seal: () => seal(file, version),
  };
}

async function fill(file: string, options: PrepareOptions): Promise<Database.Database> {
  const { content, onProgress } = options;
  await fillCatalogue({
    content,
    file,
    pathPrefix: `${content}/`,
    onRead: (done, total) => onProgress?.({ step: "reading", done, total }),
  });
  const db = new Database(file);
  db.exec("PRAGMA synchronous = OFF;");
  new BuildState(db).oweEverything();
  return db;
}

/** Undefined where the catalogue has to be made anew. */
async function update(
  db: Database.Database,
  { content, trustCheckout }: PrepareOptions,
): Promise<{ contentChanged: boolean } | undefined> {
  const state = new BuildState(db);
  const known = knownFiles(db, Number(state.get("readAt")));
  const changes = findChanges(content, known, { trustCheckout });
  if (changes.files.size === 0) return { contentChanged: false };
  if (isNearlyNew(db, changes)) return undefined;
  const listener = new TouchedPages(db);
  const site = JSON.parse(state.get("site")) as Site;
  db.exec("BEGIN IMMEDIATE");
  try {
    await updateCatalogue({ db, content, site, changes, listener });
    if (listener.all) state.oweEverything();
    else state.owe(listener.names());
    db.exec("COMMIT");
    return { contentChanged: true };
  } catch (error) {
    db.exec("ROLLBACK");
    if (error instanceof StartOver) return undefined;
    throw error;
  }
}
