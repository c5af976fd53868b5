// Writes articles into the catalogue, and settles which of two that claim one address keeps it.
import type Database from "libsql";
import { articleAddress } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import { type Finding, finding } from "../model/problem.ts";
import { homeEdition, type Site } from "../model/site.ts";
import type { ArticleReference } from "../reading/references.ts";
import type { MoreOfArticle } from "./entry.ts";
import type { Names } from "./names.ts";

export interface FileFindings {
  readonly path: string;
  readonly findings: readonly Finding[];
}

export class ArticleRows {
  readonly #db: Database.Database;
  readonly #names: Names;
  readonly #site: Site;
  readonly #insert: Database.Statement;
  readonly #file: Database.Statement;
  readonly #aliases: { id: number; path: string; alias: string }[] = [];
  readonly #references: { path: string; reference: ArticleReference }[] = [];
  #last = 0;

  constructor(db: Database.Database, names: Names, site: Site) {
    this.#db = db;
    this.#names = names;
    this.#site = site;
    this.#insert = db.prepare(
      `INSERT INTO article (id, path, lang, edition, address, day, slug, headline, summary, picture,
       word_count, translation_key, lastmod, source_folded, more)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#file = db.prepare("INSERT INTO filing VALUES (?, ?, ?, ?)");
  }

  /** Adds an article; articles come in byte order of their paths, which decides between two of one address. */
  add(article: Article, picture: string | undefined): void {
    const { path, lang, day, slug, headline, summary, wordCount, translationKey } = article;
    const edition = homeEdition(this.#site, lang);
    if (!edition) throw new Error(`${path}: no edition lists "${lang}"`);
    const id = ++this.#last;
    const by = { lang, day, path };
    const source = this.#names.add("source", article.source, by);
    this.#insert.run(
      ...[id, path, lang, this.#site.editions.indexOf(edition)],
      ...[articleAddress(edition.prefix, day, slug), day, slug, headline, summary ?? null],
      ...[picture ?? null, wordCount, translationKey ?? null, lastmodOf(article), source],
      JSON.stringify(moreOf(article)),
    );
    this.#file.run(id, "source", 0, source);
    for (const [place, topic] of article.topics.entries()) {
      this.#file.run(id, "topic", place, this.#names.add("topic", topic, by));
    }
    for (const [place, author] of article.authors.entries()) {
      this.#file.run(id, "author", place, this.#names.add("author", author, by));
    }
    for (const alias of article.aliases) this.#aliases.push({ id, path, alias });
  }

  /** Notes what a file's text links to, to be looked for when all articles are there. */
  addReferences(path: string, references: readonly ArticleReference[]): void {
    for (const reference of references) this.#references.push({ path, reference });
  }

  /**
   * The first path in byte order keeps an address, or an alias that no page has; the others are left out.
   * Links to files that are not there are told. `pages` are the addresses of plain pages.
   */
  settle(pages: ReadonlySet<string>): FileFindings[] {
    const taken = this.#settleAddresses();
    return [...taken, ...this.#settleAliases(pages), ...this.#unresolvedReferences()];
  }

  #settleAddresses(): FileFindings[] {
    const doubles = this.#db
      .prepare(
        `SELECT loser.id AS id, loser.path AS path, loser.address AS address, winner.path AS by
         FROM (SELECT address, min(id) AS first FROM article GROUP BY address HAVING count(*) > 1) AS claim
         JOIN article AS winner ON winner.id = claim.first
         JOIN article AS loser ON loser.address = claim.address AND loser.id > claim.first`,
      )
      .all() as { id: number; path: string; address: string; by: string }[];
    for (const { id } of doubles) {
      this.#db.prepare("DELETE FROM article WHERE id = ?").run(id);
      this.#db.prepare("DELETE FROM filing WHERE article = ?").run(id);
    }
    this.#db.exec("CREATE UNIQUE INDEX article_path ON article (path)");
    this.#db.exec("CREATE UNIQUE INDEX article_address ON article (address)");
    return doubles.map(({ path, address, by }) => ({
      path,
      findings: [finding("error", "address-taken", { address, by })],
    }));
  }

  #settleAliases(pages: ReadonlySet<string>): FileFindings[] {
    const published = this.#db.prepare("SELECT id FROM article WHERE id = ?");
    const covered = this.#db.prepare("SELECT id FROM article WHERE address = ?");
    const insert = this.#db.prepare("INSERT OR IGNORE INTO alias VALUES (?, ?)");
    return this.#aliases.flatMap(({ id, path, alias }) => {
      if (published.get(id) === undefined) return [];
      const free = !pages.has(alias) && covered.get(alias) === undefined;
      if (free && insert.run(alias, id).changes > 0) return [];
      return [{ path, findings: [finding("warning", "alias-taken", { value: alias })] }];
    });
  }

  #unresolvedReferences(): FileFindings[] {
    const find = this.#db.prepare("SELECT id FROM article WHERE path = ? LIMIT 1");
    return this.#references
      .filter(({ reference }) => find.get(reference.path) === undefined)
      .map(({ path, reference: { written, line } }) => ({
        path,
        findings: [
          finding("warning", "body-link-unresolved", { value: written }, { line, column: 1 }),
        ],
      }));
  }
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
