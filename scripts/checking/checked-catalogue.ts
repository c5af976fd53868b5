// A catalogue of its own for checks, drafts among it: brought up to date with what has changed since the last one.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type Database from "libsql";
import { fillCatalogue } from "../catalogue/fill.ts";
import { knownFiles } from "../catalogue/known-files.ts";
import { openDatabase } from "../catalogue/open-database.ts";
import { StartOver } from "../catalogue/start-over.ts";
import { BuildState } from "../catalogue/state.ts";
import { isNearlyNew, noListener, updateCatalogue } from "../catalogue/update.ts";
import type { Site } from "../model/site.ts";
import { findChanges } from "../reading/changes.ts";

const versionName = "checks";

export interface CheckedContent {
  readonly content: string;
  readonly cache: string;
  /** Of everything that reads and checks: another makes the catalogue anew. */
  readonly version: string;
  readonly onRead?: (done: number, of: number) => void;
}

/** Throws `UnsafeSettingsError` where the settings can't be used. */
export async function openChecked(options: CheckedContent): Promise<Database.Database> {
  const file = join(options.cache, "check.sqlite");
  const left = existsSync(file) ? await takeUp(file, options) : undefined;
  return left ?? (await fill(file, options));
}

/** Undefined where it can't be brought up to date. */
async function takeUp(
  file: string,
  { content, version }: CheckedContent,
): Promise<Database.Database | undefined> {
  const db = openLeft(file, `${version} ${content}`);
  if (!db) return undefined;
  try {
    const state = new BuildState(db);
    const known = knownFiles(db, Number(state.get("readAt")));
    const changes = findChanges(content, known, { trustCheckout: false });
    if (isNearlyNew(db, changes)) throw new StartOver("much has changed");
    const site = JSON.parse(state.get("site")) as Site;
    db.exec("BEGIN IMMEDIATE");
    await updateCatalogue({ db, content, site, changes, listener: noListener, drafts: true });
    db.exec("COMMIT");
    return db;
  } catch (error) {
    db.close();
    if (error instanceof StartOver || unusable.has(codeOf(error))) return undefined;
    throw error;
  }
}

/** A damaged file, and one that another check holds for long. */
const unusable: ReadonlySet<unknown> = new Set([
  "SQLITE_CORRUPT",
  "SQLITE_NOTADB",
  "SQLITE_BUSY",
  "SQLITE_BUSY_SNAPSHOT",
]);

/** Undefined for one of another version, or that can't be read. */
function openLeft(file: string, version: string): Database.Database | undefined {
  let db: Database.Database | undefined;
  try {
    db = open(file);
    if (new BuildState(db).get(versionName) === version) return db;
  } catch (error) {
    // Without settings it is none of ours.
    if (codeOf(error) !== "SQLITE_ERROR" && !unusable.has(codeOf(error))) throw error;
  }
  db?.close();
  return undefined;
}

function codeOf(error: unknown): unknown {
  return (error as NodeJS.ErrnoException).code;
}

async function fill(
  file: string,
  { content, version, onRead }: CheckedContent,
): Promise<Database.Database> {
  await fillCatalogue({
    ...{ content, file, pathPrefix: `${content}/`, drafts: true },
    ...(onRead ? { onRead } : {}),
  });
  const db = open(file);
  new BuildState(db).set(versionName, `${version} ${content}`);
  return db;
}

function open(file: string): Database.Database {
  const db = openDatabase(file, { timeout: 5000 });
  db.exec("PRAGMA synchronous = NORMAL;");
  return db;
}
