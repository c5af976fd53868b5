// Fills a new catalogue from a content folder: every file read once, every problem told.
import { mkdirSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import type Database from "libsql";
import { finding } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import type { Source } from "../model/source.ts";
import { listContent } from "../reading/changes.ts";
import { type ContentFile, readContentFile } from "../reading/content-file.ts";
import { gitCandidates } from "../reading/git-changes.ts";
import { ledgerFile, readLedger } from "../reading/moderation.ts";
import { namesFile, readNames } from "../reading/names.ts";
import { readSite } from "../reading/site.ts";
import { readSources } from "../reading/sources.ts";
import { settleAllAliases } from "./alias-rows.ts";
import { ContentRows, filingsOf } from "./content-rows.ts";
import { decisionsText } from "./decisions.ts";
import { knownFiles } from "./known-files.ts";
import { removeDoubles } from "./losers.ts";
import { fillNames } from "./name-rows.ts";
import { DeclaredSources } from "./names.ts";
import { openDatabase } from "./open-database.ts";
import { fillPlainPages } from "./plain-page-rows.ts";
import { closedFolder, problemsOf } from "./problem-rows.ts";
import { indexes, tables } from "./schema.ts";
import { removeSealed } from "./sealed-database.ts";
import { shelveAll } from "./shelving.ts";
import { noteTrees } from "./tree-rows.ts";
import { UnsafeSettingsError } from "./unsafe-settings.ts";

/** Files to read, in their order. */
export interface ReadTask {
  readonly content: string;
  readonly site: Site;
  readonly paths: readonly string[];
}

export interface FillOptions {
  readonly content: string;
  /** The SQLite file to make anew. */
  readonly file: string;
  /** How problems call a file of the content folder: as the author would type it. */
  readonly pathPrefix: string;
  /** Drafts are catalogued too. */
  readonly drafts?: boolean;
  /** Reads a batch in another process; undefined where none has time for it now. */
  readonly readElsewhere?: (task: ReadTask) => Promise<readonly ContentFile[]> | undefined;
  /** Called now and then with the number of files read so far. */
  readonly onRead?: (read: number, total: number) => void;
}

/** Reads the whole content folder into a new catalogue, which takes the old one's place; throws `UnsafeSettingsError`. */
export async function fillCatalogue(options: FillOptions): Promise<void> {
  const { content, file, pathPrefix } = options;
  const readAt = Date.now() * 1000;
  const { site, findings, safe } = readSite(content);
  const db = newDatabase(`${file}.new`);
  try {
    db.exec("BEGIN");
    const rows = new ContentRows(db, content, site, options.drafts);
    rows.problems.add("site.yaml", findings);
    const ledger = readLedger(content);
    rows.problems.add(ledgerFile, ledger.findings);
    if (!safe || !ledger.safe) {
      rows.flush();
      throw new UnsafeSettingsError(problemsOf(db, pathPrefix));
    }
    const { sources, files } = readSources(content);
    for (const { path, findings } of files) rows.problems.add(path, findings);
    const { names, findings: ofNames } = readNames(content);
    rows.problems.add(namesFile, ofNames);
    const settings = {
      ...{ site: JSON.stringify(site), names: JSON.stringify(names), content },
      ...{ decisions: decisionsText(ledger), readAt: String(readAt) },
    };
    fillSettings(db, settings, sources);
    await fillArticles(options, site, rows);
    const pages = await fillPlainPages(db, content, site, rows);
    rows.flush();
    db.exec("CREATE UNIQUE INDEX article_path ON article (path)");
    removeDoubles(db, rows.problems);
    db.exec("CREATE UNIQUE INDEX article_address ON article (address)");
    settleAllAliases(db, rows.problems, pages);
    rows.references.settle(rows.problems);
    rows.flush();
    fillNames(db, new DeclaredSources(sources), site.lang);
    shelveAll(db, site);
    db.exec(indexes);
    const git = gitCandidates(content, knownFiles(db, readAt), { trustCheckout: true });
    if (git) noteTrees(db, git.trees, []);
    db.exec("COMMIT");
  } finally {
    db.close();
  }
  removeSealed(file);
  renameSync(`${file}.new`, file);
}

async function fillArticles(options: FillOptions, site: Site, rows: ContentRows): Promise<void> {
  const { content } = options;
  const { paths, closed } = listContent(content);
  for (const { path, reason } of closed) {
    rows.problems.add(path, [finding("error", "file-unreadable", { reason })], closedFolder);
  }
  let id = 0;
  let done = 0;
  options.onRead?.(0, paths.length);
  // Articles are numbered in the order of their paths, whoever reads them.
  for await (const files of readInOrder(batchesOf(paths), options, site)) {
    for (const file of files) {
      const read = await rows.note(file);
      if (read) rows.articles.add(++id, read.article, read.picture, filingsOf(read.article));
    }
    done += batchSize;
    options.onRead?.(Math.min(done, paths.length), paths.length);
  }
}

/** Files read at a time. */
const batchSize = 100;

function* batchesOf(paths: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < paths.length; at += batchSize) yield paths.slice(at, at + batchSize);
}

/** Reads batches here and, where others may help, there; gives them in order, a few ahead at most. */
async function* readInOrder(
  batches: Iterable<readonly string[]>,
  { content, readElsewhere }: FillOptions,
  site: Site,
): AsyncGenerator<readonly ContentFile[]> {
  const waiting: Promise<readonly ContentFile[]>[] = [];
  for (const batch of batches) {
    const elsewhere = readElsewhere?.({ content, site, paths: batch });
    if (elsewhere) {
      // A failure is met where the batch is awaited; until then it is nobody's mistake.
      elsewhere.catch(() => {});
      waiting.push(elsewhere);
    } else {
      const here = batch.flatMap((path) => readContentFile(content, path, site) ?? []);
      waiting.push(Promise.resolve(here));
      await setImmediate();
    }
    while (waiting.length > mostWaiting) yield (await waiting.shift()) ?? [];
  }
  for (const files of waiting) yield await files;
}

/** Batches that wait for an earlier one: a slow helper must not let a whole archive pile up. */
const mostWaiting = 16;

function fillSettings(
  db: Database.Database,
  settings: Readonly<Record<string, string>>,
  sources: readonly Source[],
): void {
  const set = db.prepare("INSERT INTO setting VALUES (?, ?)");
  for (const [name, value] of Object.entries(settings)) set.run(name, value);
  const setSource = db.prepare("INSERT INTO source VALUES (?, ?)");
  for (const source of sources) setSource.run(source.id, JSON.stringify(source));
}

function newDatabase(file: string): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  removeSealed(file);
  const db = openDatabase(file);
  // A half-made catalogue is never used: it is made anew, so nothing has to survive a crash.
  db.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;");
  db.exec(tables);
  return db;
}
