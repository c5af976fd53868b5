// Writes articles into the catalogue as rows: what their pages need, and what they are filed under.
import type Database from "libsql";
import { articleAddress, type PageAddress, type ShelfKind } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import { type Edition, homeEdition, type Site } from "../model/site.ts";
import { Bulk } from "./bulk.ts";
import type { MoreOfArticle } from "./entry.ts";

/** A name under which an article is filed. */
export interface Filing {
  readonly kind: ShelfKind;
  readonly place: number;
  readonly folded: string;
  readonly label: string;
}

const columns = [
  ...["id", "path", "lang", "edition", "address", "day", "slug", "headline", "summary", "picture"],
  ...["word_count", "translation_key", "lastmod", "draft", "source_folded", "more", "sketch"],
];

export class ArticleRows {
  readonly #site: Site;
  readonly #articles: Bulk;
  readonly #filings: Bulk;
  readonly #claims: Bulk;

  constructor(db: Database.Database, site: Site) {
    this.#site = site;
    this.#articles = new Bulk(db, "article", columns);
    this.#filings = new Bulk(db, "filing", ["article", "kind", "place", "folded", "label"]);
    this.#claims = new Bulk(db, "alias_claim", ["address", "path"]);
  }

  add(id: number, article: Article, picture: string | undefined, filings: readonly Filing[]): void {
    const site = this.#site;
    const { path, lang, day, slug, headline, summary, wordCount, translationKey } = article;
    const source = filings.find(({ kind }) => kind === "source");
    this.#articles.add(
      ...[id, path, lang, site.editions.indexOf(homeOf(site, article))],
      ...[addressOf(site, article), day, slug, headline, summary ?? null],
      ...[picture ?? null, wordCount, translationKey ?? null, lastmodOf(article)],
      ...[article.draft ? 1 : 0, source?.folded ?? "", JSON.stringify(moreOf(article))],
      article.sketch ?? null,
    );
    for (const { kind, place, folded, label } of filings) {
      this.#filings.add(id, kind, place, folded, label);
    }
    for (const alias of article.aliases) this.#claims.add(alias, path);
  }

  flush(): void {
    for (const rows of [this.#articles, this.#filings, this.#claims]) rows.flush();
  }
}

/** Where an article's one page stands. */
export function addressOf(site: Site, article: Article): PageAddress {
  return articleAddress(homeOf(site, article).prefix, article.day, article.slug);
}

function homeOf(site: Site, { path, lang }: Article): Edition {
  const edition = homeEdition(site, lang);
  if (!edition) throw new Error(`${path}: no edition lists "${lang}"`);
  return edition;
}

/** The latest of the article's own day, its update and its corrections: the build never reads the clock. */
function lastmodOf({ day, updated, corrections }: Article): string {
  const days = [day, updated, ...corrections.map((correction) => correction.day)];
  return days.reduce<string>((latest, next) => (next && next > latest ? next : latest), day);
}

function moreOf({ link, archived, updated, images, corrections }: Article): MoreOfArticle {
  return {
    ...(link === undefined ? {} : { link }),
    ...(archived === undefined ? {} : { archived }),
    ...(updated === undefined ? {} : { updated }),
    images,
    corrections,
  };
}
