// What search bundles are made of: the articles of a language in a span of days, and how many each month has.
import type { Day, Month } from "../model/day.ts";
import type { NameSpellings } from "../model/search-words.ts";
import type { Queries } from "./queries.ts";
import { primaryLanguage } from "./schema.ts";
import type { PeriodTally } from "./shelf.ts";

/** An article with what its words depend on: the id of its file's bytes, and which of its pictures are blocked. */
export interface SearchRow {
  readonly id: number;
  readonly file: string;
}

/** The blocked pictures of an article, after a space; nothing where it has none. */
const blockedPictures = `(SELECT coalesce(' ' || group_concat(blocked.path), '') FROM
  (SELECT picture.path AS path FROM picture_use JOIN picture ON picture.path = picture_use.picture
   WHERE picture_use.path = article.path AND decision = 'blocked' ORDER BY 1) AS blocked)`;

export class SearchRows {
  readonly #queries: Queries;
  /** All articles are looked at for these, and each edition asks again. */
  #languages: string[] | undefined;
  readonly #months = new Map<string, readonly PeriodTally<Month>[]>();

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** Names with their spellings, as `content/names.yaml` joins them. */
  names(): readonly NameSpellings[] {
    const sql = "SELECT value FROM setting WHERE name = 'names'";
    return JSON.parse((this.#queries.get(sql, []) as { value: string }).value) as NameSpellings[];
  }

  /** Languages that articles are written in, varieties taken together. */
  languages(): string[] {
    const sql = `SELECT DISTINCT ${primaryLanguage} AS language FROM article ORDER BY 1`;
    const rows = () => this.#queries.all(sql, []) as { language: string }[];
    this.#languages ??= rows().map(({ language }) => language);
    return this.#languages;
  }

  /** Months that hold articles of a language, oldest first. */
  months(language: string): readonly PeriodTally<Month>[] {
    const sql = `SELECT substr(day, 1, 7) AS period, count(*) AS count FROM article
      WHERE ${primaryLanguage} = ? GROUP BY 1 ORDER BY 1`;
    const known = this.#months.get(language);
    const months = known ?? (this.#queries.all(sql, [language]) as PeriodTally<Month>[]);
    this.#months.set(language, months);
    return months;
  }

  /** The articles of a language from one day to another, in order. */
  within(language: string, from: Day, to: Day): readonly SearchRow[] {
    const sql = `SELECT article.id AS id, file.id || ${blockedPictures} AS file FROM article JOIN file USING (path)
      WHERE ${primaryLanguage} = ? AND day >= ? AND day <= ? ORDER BY ord, address`;
    return this.#queries.all(sql, [language, from, to]) as SearchRow[];
  }
}
