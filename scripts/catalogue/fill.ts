// Fills a new catalogue from a content folder: every article read once, every problem told.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "libsql";
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import type { Source } from "../model/source.ts";
import { readArticle } from "../reading/article.ts";
import { isMarkdown, listFolder } from "../reading/folder.ts";
import { type References, referencesOf } from "../reading/references.ts";
import { readSite } from "../reading/site.ts";
import { readSources } from "../reading/sources.ts";
import { ArticleRows } from "./article-rows.ts";
import { fillListings } from "./listings.ts";
import { Names } from "./names.ts";
import { PictureRows } from "./picture-rows.ts";
import { fillPlainPages } from "./plain-page-rows.ts";
import { ProblemList } from "./problem-list.ts";
import { indexes, tables } from "./schema.ts";

export interface FillOptions {
  readonly content: string;
  /** The SQLite file to make anew. */
  readonly file: string;
  /** How problems call a file of the content folder: as the author would type it. */
  readonly pathPrefix: string;
  /** Called now and then with the number of articles read so far. */
  readonly onRead?: (read: number, total: number) => void;
}

export interface Filled {
  readonly site: Site;
  readonly articles: number;
  readonly drafts: number;
  /** Files that were left out. */
  readonly quarantined: number;
  readonly problems: readonly Problem[];
}

/** What is wrong in `site.yaml` would move every page: nothing is built until it is mended. */
export class UnsafeSettingsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("site.yaml can't be used as it is");
    this.problems = problems;
  }
}

/** Reads the whole content folder into a new catalogue; throws `UnsafeSettingsError`. */
export async function fillCatalogue(options: FillOptions): Promise<Filled> {
  const { content, file } = options;
  const problems = new ProblemList(options.pathPrefix);
  const { site, findings, safe } = readSite(content);
  problems.add("site.yaml", findings);
  if (!safe) throw new UnsafeSettingsError(problems.sorted());
  const { sources, files } = readSources(content);
  for (const { path, findings } of files) problems.add(path, findings);

  const db = newDatabase(file);
  db.exec("BEGIN");
  fillSettings(db, content, site, sources);
  const pictures = new PictureRows(db, content);
  const names = new Names(sources);
  const rows = new ArticleRows(db, names, site);
  const noteReferences = async (path: string, references: References) => {
    const shown = await pictures.add(path, references.images);
    problems.add(path, shown.findings);
    rows.addReferences(path, references.articles);
    return shown.first;
  };
  const listing = listFolder(content, "articles");
  problems.addLinks(listing.links);
  const paths = listing.files.filter(isMarkdown);
  let drafts = 0;
  for (const [index, path] of paths.entries()) {
    if (index % 500 === 0) options.onRead?.(index, paths.length);
    const bytes = problems.reading(path, () => readFileSync(join(content, path)));
    if (!bytes) continue;
    const read = readArticle(bytes, path, site);
    problems.add(path, read.findings);
    if (read.article?.draft) drafts++;
    if (!read.article || read.article.draft) continue;
    const { imagesLine } = read;
    const references = referencesOf({ ...read.article, imagesLine }, read);
    rows.add(read.article, await noteReferences(path, references));
  }
  const onReferences = async (path: string, references: References) => {
    await noteReferences(path, references);
  };
  const pages = await fillPlainPages({ db, content, site, problems, onReferences });
  for (const { path, findings } of rows.settle(pages)) problems.add(path, findings);
  fillListings(db, names, site);
  db.exec(indexes);
  db.exec("COMMIT");
  const { count } = db.prepare("SELECT count(*) AS count FROM article").get() as { count: number };
  db.close();
  const quarantined = problems.quarantined();
  return { site, articles: count, drafts, quarantined, problems: problems.sorted() };
}

function fillSettings(
  db: Database.Database,
  content: string,
  site: Site,
  sources: readonly Source[],
): void {
  const set = db.prepare("INSERT INTO setting VALUES (?, ?)");
  set.run("site", JSON.stringify(site));
  set.run("content", content);
  const setSource = db.prepare("INSERT INTO source VALUES (?, ?)");
  for (const source of sources) setSource.run(source.id, JSON.stringify(source));
}

function newDatabase(file: string): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  for (const suffix of ["", "-journal", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
  const db = new Database(file);
  // A half-made catalogue is never used: it is made anew, so nothing has to survive a crash.
  db.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;");
  db.exec(tables);
  return db;
}
