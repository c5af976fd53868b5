// The catalogue answers what planning asks: which articles stand on which shelf, in the one order.
import type Database from "libsql";
import type { PageAddress, ShelfKind } from "../model/address.ts";
import type { PlainPage } from "../model/plain-page.ts";
import type { Problem } from "../model/problem.ts";
import type { Edition, Site } from "../model/site.ts";
import type { Slug } from "../model/slug.ts";
import type { Source } from "../model/source.ts";
import { readBody } from "../reading/body.ts";
import { Aliases } from "./aliases.ts";
import { ArticleRecords } from "./article-records.ts";
import { ChangesByMonth } from "./changes-by-month.ts";
import { Dispatches } from "./dispatches.ts";
import {
  type ArticlePage,
  type ArticleRecord,
  type Entry,
  entryColumns,
  entryOf,
  type ShelfCard,
} from "./entry.ts";
import { openDatabase } from "./open-database.ts";
import { Pictures } from "./pictures.ts";
import { problemsOf } from "./problem-rows.ts";
import { Queries } from "./queries.ts";
import { SearchRows } from "./search-rows.ts";
import { Shelf } from "./shelf.ts";

/** A shelf's kind: everything that an edition lists, or one source, topic or author of it. */
export type AnyShelfKind = "all" | ShelfKind;

export interface Name {
  readonly label: string;
  readonly lang: string;
}

/** Shelves whose rows are kept in memory at a time. */
const mostOpenShelves = 512;
const mostKnownNames = 10_000;

export class Catalogue {
  readonly site: Site;
  readonly content: string;
  readonly #db: Database.Database;
  readonly #shelves = new Map<string, Shelf>();
  readonly #names = new Map<string, Name>();
  readonly #sources = new Map<string, Source>();
  readonly #plainPages = new Map<string, readonly PlainPage[]>();
  readonly #queries: Queries;
  readonly #records: ArticleRecords;
  /** The articles as search bundles hold them. */
  readonly search: SearchRows;
  readonly pictures: Pictures;
  /** Which articles carry the same dispatch. */
  readonly dispatches: Dispatches;
  readonly #ask = (sql: string, values: readonly unknown[]) => this.#all(sql, values);

  /** Reads a filled catalogue: its file, or a connection that may be in the midst of changing it. */
  constructor(from: string | Database.Database) {
    this.#db = typeof from === "string" ? openDatabase(from, { readonly: true }) : from;
    this.#queries = new Queries(this.#db);
    this.#records = new ArticleRecords(this.#queries);
    this.dispatches = new Dispatches(this.#queries);
    this.search = new SearchRows(this.#queries);
    this.pictures = new Pictures(this.#queries);
    this.site = JSON.parse(this.#setting("site")) as Site;
    this.content = this.#setting("content");
    for (const row of this.#all("SELECT id, value FROM source")) {
      const { id, value } = row as { id: string; value: string };
      this.#sources.set(id, JSON.parse(value) as Source);
    }
  }

  close(): void {
    this.#db.close();
  }

  /** An edition's shelf; an empty one where nothing is filed under the key. */
  shelf(edition: Edition, kind: AnyShelfKind, key: Slug | "" = ""): Shelf {
    const name = `${edition.lang}/${kind}/${key}`;
    const open = this.#shelves.get(name);
    if (open) return open;
    const place = this.editionPlace(edition);
    const sql = "SELECT id, count FROM shelf WHERE edition = ? AND kind = ? AND key = ?";
    const row = this.#get(sql, [place, kind, key]) as { id: number; count: number } | undefined;
    const shelf = new Shelf(row?.id ?? -1, row?.count ?? 0, this.#ask);
    const [oldest = ""] = this.#shelves.keys();
    if (this.#shelves.size >= mostOpenShelves) this.#shelves.delete(oldest);
    this.#shelves.set(name, shelf);
    return shelf;
  }

  /** All sources, topics or authors of an edition, by key. */
  shelves(edition: Edition, kind: ShelfKind): ShelfCard[] {
    const sql = "SELECT key, count FROM shelf WHERE edition = ? AND kind = ? ORDER BY key";
    return this.#all(sql, [this.editionPlace(edition), kind]) as ShelfCard[];
  }

  /** The spelling shown for a source, topic or author that is not declared. */
  name(kind: ShelfKind, id: string): Name {
    const known = this.#names.get(`${kind}/${id}`);
    if (known) return known;
    const sql = "SELECT label, lang FROM name WHERE kind = ? AND id = ? ORDER BY folded LIMIT 1";
    const given = this.#get(sql, [kind, id]) as Name | undefined;
    const name = given ?? { label: id, lang: this.site.lang };
    if (this.#names.size >= mostKnownNames) this.#names.clear();
    this.#names.set(`${kind}/${id}`, name);
    return name;
  }

  /** What `content/sources/` says of a source. */
  declaredSource(id: string): Source | undefined {
    return this.#sources.get(id);
  }

  /** Ids of the articles that have their page in an edition, in order, from after `ord` on. */
  articlePages(edition: Edition, after: string, limit: number): ArticlePage[] {
    return this.#all(
      "SELECT id, ord, address FROM article WHERE edition = ? AND ord > ? ORDER BY ord LIMIT ?",
      [this.editionPlace(edition), after, limit],
    ) as ArticlePage[];
  }

  /** Everything the catalogue knows of one article. */
  article(id: number): ArticleRecord {
    return this.#records.get(id);
  }

  /** The same of several articles, in the order asked for. */
  articles(ids: readonly number[]): ArticleRecord[] {
    return this.#records.list(ids);
  }

  /** The other articles with the same translation key, by language. */
  translations(article: { readonly id: number; readonly translationKey?: string | null }): Entry[] {
    if (article.translationKey == null) return [];
    return this.#all(
      `SELECT ${entryColumns} FROM article WHERE translation_key = ? AND id <> ? ORDER BY lang, ord`,
      [article.translationKey, article.id],
    ).map(entryOf);
  }

  /** The page of an article's file, by its path in the content folder. */
  addressOfFile(path: string): PageAddress | undefined {
    return this.#address("SELECT address FROM article WHERE path = ?", path);
  }

  /** Old addresses, and the articles that they lead to. */
  get aliases(): Aliases {
    return new Aliases(this.#queries);
  }

  /** The article's page that stands at an address, or that an alias of it leads to. */
  articleAt(address: string): PageAddress | undefined {
    return (
      this.#address("SELECT address FROM article WHERE address = ?", address) ??
      this.aliases.article(address)?.address
    );
  }

  /** The page of an article in an edition; undefined where it has none there. */
  addressOfArticle(id: number, edition: Edition): PageAddress | undefined {
    const sql = "SELECT address FROM article WHERE id = ? AND edition = ?";
    return this.#address(sql, id, this.editionPlace(edition));
  }

  idOfFile(path: string): number | undefined {
    const row = this.#get("SELECT id FROM article WHERE path = ?", [path]);
    return (row as { id: number } | undefined)?.id;
  }

  /** The article whose page stands at an address. */
  idAt(address: string): number | undefined {
    const row = this.#get("SELECT id FROM article WHERE address = ?", [address]);
    return (row as { id: number } | undefined)?.id;
  }

  plainPages(edition: Edition): readonly PlainPage[] {
    const kept = this.#plainPages.get(edition.lang);
    if (kept) return kept;
    const sql = "SELECT value FROM plain_page WHERE edition = ? ORDER BY place, path";
    const rows = this.#all(sql, [this.editionPlace(edition)]) as { value: string }[];
    const pages = rows.map((row) => JSON.parse(row.value) as PlainPage);
    this.#plainPages.set(edition.lang, pages);
    return pages;
  }

  /** What changed when, for sitemaps. */
  get changes(): ChangesByMonth {
    return new ChangesByMonth(this.#queries);
  }

  articleCount(): number {
    return (this.#get("SELECT count(*) AS count FROM article", []) as { count: number }).count;
  }

  draftCount(): number {
    return (this.#get("SELECT count(*) AS count FROM draft", []) as { count: number }).count;
  }

  /** What is wrong with content files; `prefix` leads from the author's folder to the content folder. */
  problems(prefix: string): readonly Problem[] {
    return problemsOf(this.#db, prefix);
  }

  /** The Markdown of a file, without its front matter. */
  body(path: string): string {
    return readBody(this.content, path);
  }

  editionPlace(edition: Edition): number {
    return this.site.editions.findIndex(({ lang }) => lang === edition.lang);
  }

  #setting(name: string): string {
    return (this.#get("SELECT value FROM setting WHERE name = ?", [name]) as { value: string })
      .value;
  }

  #address(sql: string, ...values: (string | number)[]): PageAddress | undefined {
    return (this.#get(sql, values) as { address: PageAddress } | undefined)?.address;
  }

  #get(sql: string, values: readonly unknown[]): unknown {
    return this.#queries.get(sql, values);
  }

  #all(sql: string, values: readonly unknown[] = []): unknown[] {
    return this.#queries.all(sql, values);
  }
}
