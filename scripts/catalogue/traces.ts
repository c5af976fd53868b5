// A trace is where an article stands in the archive: its place in the order, its shelves, and what leads to it.
import type Database from "libsql";
import type { PageAddress, ShelfKind } from "../model/address.ts";
import type { Day } from "../model/day.ts";
import type { Language } from "../model/language.ts";
import type { Slug } from "../model/slug.ts";
import { ReferenceRows } from "./reference-rows.ts";

export interface Trace {
  readonly id: number;
  readonly path: string;
  readonly address: PageAddress;
  readonly lang: Language;
  /** The place of the edition that holds its page. */
  readonly edition: number;
  readonly day: Day;
  readonly source: Slug;
  readonly ord: string;
  readonly translationKey: string | null;
  readonly shelves: readonly { readonly kind: ShelfKind; readonly key: Slug }[];
  /** Old addresses that it claims, whether it has them or not. */
  readonly aliases: readonly string[];
  /** Files whose text leads to it: articles and plain pages. */
  readonly linkedFrom: readonly string[];
}

/** The trace of a published article, by its file; undefined for other files. */
export function traceOf(db: Database.Database, path: string): Trace | undefined {
  const row = db
    .prepare(
      `SELECT id, path, address, lang, edition, day, source, ord, translation_key AS translationKey
       FROM article WHERE path = ?`,
    )
    .get(path) as Omit<Trace, "shelves" | "aliases" | "linkedFrom"> | undefined;
  if (!row) return undefined;
  const shelves = db
    .prepare(
      `SELECT DISTINCT filing.kind AS kind, name.id AS key FROM filing JOIN name USING (kind, folded)
       WHERE filing.article = ?`,
    )
    .all(row.id) as Trace["shelves"];
  const claims = db.prepare("SELECT address FROM alias_claim WHERE path = ?").all(path) as {
    address: string;
  }[];
  const aliases = claims.map(({ address }) => address);
  const linkedFrom = new ReferenceRows(db).leadingTo([path, row.address, ...aliases]);
  return { ...row, shelves, aliases, linkedFrom };
}

/** One source, topic or author. */
export interface NamedShelf {
  readonly kind: ShelfKind;
  readonly id: Slug;
}

/** The traces of everything that is filed under a source, a topic or an author. */
export function traceShelf(db: Database.Database, { kind, id }: NamedShelf): Trace[] {
  const rows = db
    .prepare(
      `SELECT DISTINCT article.path AS path FROM shelf JOIN listing ON listing.shelf = shelf.id
       JOIN article ON article.id = listing.article WHERE shelf.kind = ? AND shelf.key = ?`,
    )
    .all(kind, id) as { path: string }[];
  return rows.flatMap(({ path }) => traceOf(db, path) ?? []);
}
