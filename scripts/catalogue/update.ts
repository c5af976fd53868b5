// Brings the catalogue up to date with a few changed files, in the transaction that its caller has begun.
import type Database from "libsql";
import type { Site } from "../model/site.ts";
import type { Changes } from "../reading/changes.ts";
import { isMarkdown } from "../reading/folder.ts";
import { namesFile, readNames } from "../reading/names.ts";
import { settleAliases } from "./alias-rows.ts";
import { ArticleChanges } from "./article-changes.ts";
import { ContentRows } from "./content-rows.ts";
import { updateDecisions } from "./decisions.ts";
import { forgetFiles, usersOfPictures } from "./forget.ts";
import { updatePlainPages } from "./plain-page-changes.ts";
import { plainPageAddresses, plainPagePaths } from "./plain-page-rows.ts";
import { closedFolder } from "./problem-rows.ts";
import { updateSources } from "./source-changes.ts";
import { StartOver } from "./start-over.ts";
import { type Trace, traceOf, traceShelf } from "./traces.ts";
import { noteTrees } from "./tree-rows.ts";

/** Told of the articles that change: in the catalogue as it was, and as it is now. */
export interface UpdateListener {
  before(traces: readonly Trace[]): void;
  after(traces: readonly Trace[]): void;
  /** Files of plain pages whose own page changes; `named`: pages everywhere name other plain pages now. */
  plainPages(paths: readonly string[], named: boolean): void;
  /** Search joins other names now. */
  joinedNames(): void;
  /** The ledger of reported pictures is another. */
  decidedPictures(): void;
}

/** Where nobody asks which pages an edit touches. */
export const noListener: UpdateListener = {
  before() {},
  after() {},
  plainPages() {},
  joinedNames() {},
  decidedPictures() {},
};

export interface UpdateOptions {
  readonly db: Database.Database;
  readonly content: string;
  readonly site: Site;
  readonly changes: Changes;
  readonly listener: UpdateListener;
  /** Drafts are catalogued too. */
  readonly drafts?: boolean;
}

/** More changed files than this, and more than a part of the archive, are read as a new one. */
const manyChanges = 500;
const largePart = 0.25;

/** True where so much has changed that reading everything anew is quicker. */
export function isNearlyNew(db: Database.Database, { files }: Changes): boolean {
  const { count } = db.prepare("SELECT count(*) AS count FROM file").get() as { count: number };
  return files.size > manyChanges && files.size > count * largePart;
}

/** Throws `StartOver` where the change is too deep for an update. */
export async function updateCatalogue(options: UpdateOptions): Promise<void> {
  const { db, content, site, changes, listener } = options;
  const changed = [...changes.files.keys()];
  if (changed.includes("site.yaml")) throw new StartOver("site.yaml");
  const closed = db.prepare("SELECT count(*) AS count FROM problem WHERE target = ?");
  if ((closed.get(closedFolder) as { count: number }).count > 0) {
    throw new StartOver("a folder could not be opened");
  }
  const pagesBefore = plainPageAddresses(db, site);
  const rows = new ContentRows(db, content, site, options.drafts);
  const below = (folder: string) => changed.filter((path) => path.startsWith(`${folder}/`));
  const articlePath = (path: string) => path.startsWith("articles/") && isMarkdown(path);
  const others = changed.filter((path) => !articlePath(path) && !path.startsWith("pages/"));
  forgetFiles(db, rows, others);
  const decided = updateDecisions(db, content, rows.problems, changed);
  const pictures = [
    ...changed.filter((path) => !isMarkdown(path) && !path.startsWith("sources/")),
    ...(decided ?? []),
  ];
  const users = usersOfPictures(db, pictures);

  for (const path of others) await rows.read(path);
  forgetPictures(db, pictures);
  const namesChanged = updateNames(options, rows, changed);
  const { declared, changedSources } = updateSources(options, rows, below("sources"));

  const articles = new ArticleChanges(db, site, rows, declared);
  const paths = new Set([...changed.filter(articlePath), ...users.filter(articlePath)]);
  await articles.read(paths, (traces) => listener.before(traces));
  const relabelled = [...articles.apply(), ...changedSources];

  const changedPages = new Set([...below("pages"), ...users.filter((path) => !articlePath(path))]);
  const named = changedPages.size > 0 && (await updatePlainPages(options, rows, changedPages));
  const pages = plainPageAddresses(db, site);
  settleAliases(db, rows.problems, pages, [...articles.addresses, ...pagesBefore, ...pages]);
  // Where one plain page changes, all of them are read again.
  const readPages = changedPages.size > 0 ? plainPagePaths(db) : [];
  rows.references.settle(rows.problems, articles.targets(readPages));
  rows.flush();
  dropUnusedPictures(db);
  noteTrees(db, changes.trees, changed);
  db.prepare("UPDATE setting SET value = ? WHERE name = 'readAt'").run(String(changes.readAt));

  const traces = [...articles.paths].flatMap((path) => traceOf(db, path) ?? []);
  listener.after([...traces, ...relabelled.flatMap((shelf) => traceShelf(db, shelf))]);
  if (changedPages.size > 0) listener.plainPages([...changedPages], named);
  if (namesChanged) listener.joinedNames();
  if (decided) listener.decidedPictures();
}

/** Reads the names that search joins again where their file changed; true then. */
function updateNames(
  { db, content }: UpdateOptions,
  rows: ContentRows,
  changed: readonly string[],
): boolean {
  if (!changed.includes(namesFile)) return false;
  const { names, findings } = readNames(content);
  rows.problems.add(namesFile, findings);
  db.prepare("UPDATE setting SET value = ? WHERE name = 'names'").run(JSON.stringify(names));
  return true;
}

function forgetPictures(db: Database.Database, paths: readonly string[]): void {
  const forget = db.prepare("DELETE FROM picture WHERE path = ?");
  for (const path of paths) forget.run(path);
}

function dropUnusedPictures(db: Database.Database): void {
  db.exec(
    "DELETE FROM picture WHERE NOT EXISTS (SELECT 1 FROM picture_use WHERE picture_use.picture = picture.path)",
  );
}
