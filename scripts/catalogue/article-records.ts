// Everything that the catalogue knows of an article, read a few articles ahead: pages are rendered in order.
import type { ShelfKind } from "../model/address.ts";
import type { Slug } from "../model/slug.ts";
import type { ArticleRecord, MoreOfArticle } from "./entry.ts";
import type { Queries } from "./queries.ts";

/** Articles read at a time: the one asked for and those that follow it in its edition. */
const readAhead = 32;

const columns =
  "id, address, headline, lang, day, source, ord, summary, picture, draft, path, edition, slug, lastmod, word_count, translation_key";

/** One JSON text for all of them costs a third of what as many rows and their filings do. */
const select = `
  SELECT json_group_array(json_array(
    json_array(${columns}), json(more),
    (SELECT json_group_array(json_array(kind, id)) FROM
      (SELECT filing.kind AS kind, name.id AS id FROM filing JOIN name USING (kind, folded)
       WHERE filing.article = these.id ORDER BY filing.kind, filing.place)))) AS records`;

const following = `${select}
  FROM (SELECT * FROM article
    WHERE edition = (SELECT edition FROM article WHERE id = ?1)
    AND ord >= (SELECT ord FROM article WHERE id = ?1)
    ORDER BY ord LIMIT ${readAhead}) AS these`;

const named = `${select}
  FROM (SELECT * FROM article WHERE id IN (SELECT value FROM json_each(?))) AS these`;

/** The columns, in their order. */
type Columns = readonly [
  ArticleRecord["id"],
  ArticleRecord["address"],
  ArticleRecord["headline"],
  ArticleRecord["lang"],
  ArticleRecord["day"],
  ArticleRecord["source"],
  ArticleRecord["ord"],
  ArticleRecord["summary"],
  ArticleRecord["picture"],
  ArticleRecord["draft"],
  ArticleRecord["path"],
  ArticleRecord["edition"],
  ArticleRecord["slug"],
  ArticleRecord["lastmod"],
  ArticleRecord["wordCount"],
  string | null,
];
type Row = readonly [Columns, MoreOfArticle, [ShelfKind, Slug][]];

export class ArticleRecords {
  readonly #queries: Queries;
  #read: ReadonlyMap<number, ArticleRecord> = new Map();

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  get(id: number): ArticleRecord {
    if (!this.#read.has(id)) this.#readRows(following, id);
    const found = this.#read.get(id);
    if (!found) throw new Error(`no article has the number ${id}`);
    return found;
  }

  /** Articles that stand anywhere, in the order asked for. */
  list(ids: readonly number[]): ArticleRecord[] {
    this.#readRows(named, JSON.stringify(ids));
    return ids.map((id) => this.get(id));
  }

  #readRows(sql: string, value: unknown): void {
    const { records } = this.#queries.get(sql, [value]) as { records: string };
    const rows = (JSON.parse(records) as Row[]).map(recordOf);
    this.#read = new Map(rows.map((record) => [record.id, record]));
  }
}

function recordOf([values, more, filings]: Row): ArticleRecord {
  const [id, address, headline, lang, day, source, ord, summary, picture, draft, ...rest] = values;
  const [path, edition, slug, lastmod, wordCount, key] = rest;
  const filed = (wanted: ShelfKind) => [
    ...new Set(filings.flatMap(([kind, shelf]) => (kind === wanted ? [shelf] : []))),
  ];
  return {
    ...{ id, address, headline, lang, day, source, ord, summary, picture, draft },
    ...{ path, edition, slug, lastmod, wordCount },
    ...(key === null ? {} : { translationKey: key }),
    ...more,
    filed: { source: filed("source"), topic: filed("topic"), author: filed("author") },
  };
}
