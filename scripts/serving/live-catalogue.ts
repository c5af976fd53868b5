// The development server's own catalogue: drafts are in it, and it follows the content folder edit by edit.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type Database from "libsql";
import { Catalogue } from "../catalogue/catalogue.ts";
import { fillCatalogue } from "../catalogue/fill.ts";
import { knownFiles } from "../catalogue/known-files.ts";
import { openDatabase } from "../catalogue/open-database.ts";
import { errorsOf, problemsOf, problemsOfFile } from "../catalogue/problem-rows.ts";
import { StartOver } from "../catalogue/start-over.ts";
import { BuildState } from "../catalogue/state.ts";
import { UnsafeSettingsError } from "../catalogue/unsafe-settings.ts";
import { isNearlyNew, noListener, updateCatalogue } from "../catalogue/update.ts";
import type { Problem } from "../model/problem.ts";
import { takeFingerprints } from "../publishing/fingerprints.ts";
import { type Changes, findChanges } from "../reading/changes.ts";
import { type FileState, stateOf } from "../reading/file-state.ts";
import { contentFolders, listFolder } from "../reading/folder.ts";
import type { AuthorDesk } from "./author-notes.ts";

export interface LiveOptions {
  readonly content: string;
  readonly cache: string;
  readonly onRead?: (done: number, total: number) => void;
}

const start = new URL("../start.mjs", import.meta.url);

const versionName = "development server";

/** One catalogue for as long as the server runs; it also knows what an author has to be told. */
export class LiveCatalogue implements AuthorDesk {
  settings: readonly Problem[] = [];
  readonly #options: LiveOptions;
  readonly #file: string;
  #db: Database.Database;
  #catalogue: Catalogue;
  #isOld = false;
  #looking: ChildProcess | undefined;
  #errors: readonly Problem[] | undefined;

  private constructor(options: LiveOptions, file: string, db: Database.Database) {
    this.#options = options;
    this.#file = file;
    this.#db = db;
    this.#catalogue = new Catalogue(db);
  }

  /** Takes up the catalogue that was left, or reads the content folder; throws `UnsafeSettingsError`. */
  static async open(options: LiveOptions): Promise<LiveCatalogue> {
    const file = join(options.cache, "dev.sqlite");
    const left = openLeft(file, versionOf(options));
    const live = new LiveCatalogue(options, file, left ?? (await fill(options, file)));
    live.#isOld = left !== undefined;
    return live;
  }

  /** What has changed since the catalogue was left; undefined where it has just been made, or is closed meanwhile. */
  async changesSinceLeft(): Promise<Changes | undefined> {
    if (!this.#isOld) return undefined;
    this.#isOld = false;
    const child = fork(start, ["catch-up", this.#file, this.#options.content], {
      serialization: "advanced",
    });
    this.#looking = child;
    const ended = Promise.race([once(child, "message"), once(child, "exit")]);
    const [answer] = (await ended) as [Changes | number | null];
    if (typeof answer === "number") throw new Error(`catch-up.ts ended with ${answer}`);
    return answer ?? undefined;
  }

  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  /** All that an author may mend. */
  get problems(): readonly Problem[] {
    return [...this.settings, ...problemsOf(this.#db, this.#prefix)];
  }

  get errors(): readonly Problem[] {
    this.#errors ??= errorsOf(this.#db, this.#prefix);
    return this.#errors;
  }

  ofFile(path: string): readonly Problem[] {
    return problemsOfFile(this.#db, this.#prefix, path);
  }

  nameOf(path: string): string {
    return this.#prefix + path;
  }

  /** Reads what may have changed; false where nothing has. */
  async follow(paths: Iterable<string>): Promise<boolean> {
    if (!this.#mended) return this.apply(this.#changesAt(paths));
    this.settings = [];
    // What was edited beside the mistake has not been read.
    await this.apply(this.#allChanges());
    return true;
  }

  /** Ends the search for what has changed since the catalogue was left. */
  stopLooking(): void {
    this.#looking?.kill();
  }

  close(): void {
    this.#db.close();
  }

  /** True where `site.yaml` had a mistake, and is now what it was before. */
  get #mended(): boolean {
    if (this.settings.length === 0) return false;
    const now = stateOf(this.#options.content, "site.yaml");
    return now?.id === this.#known.state("site.yaml")?.id;
  }

  get #prefix(): string {
    return `${this.#options.content}/`;
  }

  get #known() {
    return knownFiles(this.#db, Number(new BuildState(this.#db).get("readAt")));
  }

  #allChanges(): Changes {
    return findChanges(this.#options.content, this.#known, { trustCheckout: false });
  }

  /** The files among the paths, and below those that are or were folders, whose bytes are others. */
  #changesAt(paths: Iterable<string>): Changes {
    const { content } = this.#options;
    const known = this.#known;
    const files = new Map<string, FileState | undefined>();
    for (const path of [...paths].filter(isContent)) {
      const { files: inside, links } = listFolder(content, path);
      for (const candidate of [path, ...inside, ...links, ...known.below(path)]) {
        const [now, before] = [stateOf(content, candidate), known.state(candidate)];
        if (now?.id !== before?.id || now?.id === "") files.set(candidate, now);
      }
    }
    return { files, sameBytes: new Map(), trees: new Map(), readAt: known.readAt };
  }

  /** Reads the files that have changed; false where none has. */
  async apply(changes: Changes): Promise<boolean> {
    if (changes.files.size === 0) return false;
    if (isNearlyNew(this.#db, changes) || !(await this.#update(changes))) await this.#startOver();
    this.#catalogue = new Catalogue(this.#db);
    this.#errors = undefined;
    return true;
  }

  /** False where the catalogue has to be made anew. */
  async #update(changes: Changes): Promise<boolean> {
    const { content } = this.#options;
    const { site } = this.#catalogue;
    const db = this.#db;
    db.exec("BEGIN IMMEDIATE");
    try {
      await updateCatalogue({ db, content, site, changes, listener: noListener, drafts: true });
      db.exec("COMMIT");
      return true;
    } catch (error) {
      db.exec("ROLLBACK");
      if (error instanceof StartOver) return false;
      throw error;
    }
  }

  /** Until a mistake in `site.yaml` is mended, the catalogue stays what it was. */
  async #startOver(): Promise<void> {
    try {
      const db = await fill(this.#options, this.#file);
      this.#db.close();
      this.#db = db;
      this.settings = [];
    } catch (error) {
      if (!(error instanceof UnsafeSettingsError)) throw error;
      this.settings = error.problems;
    }
  }
}

function versionOf({ content }: LiveOptions): string {
  return `${takeFingerprints().code} ${content}`;
}

function openLeft(file: string, version: string): Database.Database | undefined {
  if (!existsSync(file)) return undefined;
  const db = openLive(file);
  try {
    if (new BuildState(db).get(versionName) === version) return db;
  } catch {
    // Damaged: it is made anew.
  }
  db.close();
  return undefined;
}

function openLive(file: string): Database.Database {
  const db = openDatabase(file, { timeout: 5000 });
  db.exec("PRAGMA synchronous = NORMAL;");
  return db;
}

async function fill(options: LiveOptions, file: string): Promise<Database.Database> {
  const { content, onRead } = options;
  await fillCatalogue({
    ...{ content, file, pathPrefix: `${content}/`, drafts: true },
    ...(onRead ? { onRead } : {}),
  });
  const db = openLive(file);
  new BuildState(db).set(versionName, versionOf(options));
  return db;
}

/** What a build looks at; editors leave hidden files beside. */
function isContent(path: string): boolean {
  const [folder = ""] = path.split("/");
  return path === "site.yaml" || contentFolders.some((name) => name === folder);
}
