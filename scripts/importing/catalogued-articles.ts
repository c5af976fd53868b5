// What the catalogue of the last check or build knows of the articles of a content folder, so that only changed files need reading.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type Database from "libsql";
import { knownFiles } from "../catalogue/known-files.ts";
import { openDatabase } from "../catalogue/open-database.ts";
import { BuildState } from "../catalogue/state.ts";
import type { Day } from "../model/day.ts";
import type { Language } from "../model/language.ts";
import type { Site } from "../model/site.ts";
import type { Slug } from "../model/slug.ts";
import { findChanges } from "../reading/changes.ts";
import type { KnownArticle } from "./existing.ts";

export interface Catalogued {
  readonly articles: Iterable<KnownArticle>;
  /** Articles' files that have changed since, and those that the catalogue knows without their words. */
  readonly toRead: ReadonlySet<string>;
}

/** What `use` makes of it; undefined where no catalogue is of this folder and these settings, or none can be read. */
export function withCatalogued<Made>(
  { content, cache, site }: { content: string; cache: string; site: Site },
  use: (catalogued: Catalogued) => Made,
): Made | undefined {
  // Checks catalogue drafts as well.
  for (const name of ["check.sqlite", "catalogue.sqlite"]) {
    const file = join(cache, name);
    if (!existsSync(file)) continue;
    let db: Database.Database | undefined;
    try {
      db = openDatabase(file, { readonly: true, timeout: 2000 });
      const catalogued = cataloguedIn(db, content, site);
      if (catalogued) return use(catalogued);
    } catch {
      // Of another version, damaged or in use: files are the truth.
    } finally {
      db?.close();
    }
  }
  return undefined;
}

function cataloguedIn(db: Database.Database, content: string, site: Site): Catalogued | undefined {
  const state = new BuildState(db);
  const isOurs = resolve(state.get("content")) === resolve(content);
  if (!isOurs || state.get("site") !== JSON.stringify(site)) return undefined;
  const known = knownFiles(db, Number(state.get("readAt")));
  const { files } = findChanges(content, known, { trustCheckout: false });
  const isArticle = (path: string) => path.startsWith("articles/");
  const changed = [...files].flatMap(([path, now]) => (now && isArticle(path) ? [path] : []));
  const wordless = db
    .prepare("SELECT path FROM draft UNION SELECT path FROM loser EXCEPT SELECT path FROM article")
    .all() as { path: string }[];
  return {
    articles: rowsOf(db, files),
    toRead: new Set([...changed, ...wordless.map(({ path }) => path).filter(isArticle)]),
  };
}

/** Rows read at a time: a build that waits for the file is not kept waiting. */
const chunk = 10_000;

function* rowsOf(
  db: Database.Database,
  changed: ReadonlyMap<string, unknown>,
): Generator<KnownArticle> {
  const next = db.prepare(
    `SELECT id, path, lang, day, slug, headline, source_folded AS source,
       json_extract(more, '$.link') AS link FROM article WHERE id > ? ORDER BY id LIMIT ${chunk}`,
  );
  for (let last = -1; ; ) {
    const rows = next.all(last) as readonly Row[];
    for (const { link, ...row } of rows) {
      if (!changed.has(row.path)) yield link === null ? row : { ...row, link };
    }
    if (rows.length < chunk) return;
    last = rows.at(-1)?.id ?? last;
  }
}

interface Row {
  readonly id: number;
  readonly path: string;
  readonly lang: Language;
  readonly day: Day;
  readonly slug: Slug;
  readonly headline: string;
  readonly source: string;
  readonly link: string | null;
}
