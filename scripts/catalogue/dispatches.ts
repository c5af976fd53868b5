// The same dispatch in several newspapers: articles of other sources, within two days, whose texts are nearly the same.
import { type Day, daysAround } from "../model/day.ts";
import { agreement } from "../model/sketch.ts";
import type { Slug } from "../model/slug.ts";
import { type Entry, entryColumns, entryOf } from "./entry.ts";
import type { Queries } from "./queries.ts";

/** Half of their runs of words in common: an agency's text, cut or opened otherwise. */
const likeEnough = 0.5;
const daysApart = 2;

/** Newspapers named before and after an article: one more of them changes the pages of its neighbours alone. */
const mostOnASide = 4;

/** Days read at a time, and kept: pages are planned in order. */
const daysRead = 6;
const mostKept = 32;
const mostLikes = 256;

interface Dated {
  readonly id: number;
  readonly day: Day;
}

interface Sketched {
  readonly id: number;
  readonly day: Day;
  readonly source: Slug;
  readonly ord: string;
  readonly sketch: Uint8Array;
}

type Row = Omit<Sketched, "sketch"> & { readonly sketch: string };

export class Dispatches {
  readonly #queries: Queries;
  readonly #likes = new Map<number, readonly Sketched[]>();
  readonly #days = new Map<Day, Sketched[]>();

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** The articles that carry the same dispatch as one and stand nearest to it in the order, on either side; each pair is direct. */
  beside(article: Dated): Entry[] {
    const ids = this.#beside(article).map(({ id }) => id);
    if (ids.length === 0) return [];
    const sql = `SELECT ${entryColumns} FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY ord`;
    return this.#queries.all(sql, [JSON.stringify(ids)]).map(entryOf);
  }

  /** Ids of the articles whose pages name one: fewer than are like it where many newspapers carried it. */
  naming(article: Dated): number[] {
    return this.#alike(article)
      .filter((other) => this.#beside(other).some(({ id }) => id === article.id))
      .map(({ id }) => id);
  }

  #beside({ id, day }: Dated): readonly Sketched[] {
    const own = this.#ofDay(day).find((one) => one.id === id);
    if (!own) return [];
    const [before, after] = [true, false].map((earlier) =>
      this.#alike({ id, day }).filter(({ ord }) => ord < own.ord === earlier),
    );
    return [...(before ?? []).slice(-mostOnASide), ...(after ?? []).slice(0, mostOnASide)];
  }

  /** In the order of the archive. */
  #alike({ id, day }: Dated): readonly Sketched[] {
    const kept = this.#likes.get(id);
    if (kept) return kept;
    const own = this.#ofDay(day).find((one) => one.id === id);
    const alike = daysAround(day, own ? daysApart : -1)
      .flatMap((near) => this.#ofDay(near))
      .filter(
        ({ source, sketch }) =>
          own && source !== own.source && agreement(own.sketch, sketch) >= likeEnough,
      )
      .sort((a, b) => (a.ord < b.ord ? -1 : 1));
    if (this.#likes.size >= mostLikes) this.#likes.clear();
    this.#likes.set(id, alike);
    return alike;
  }

  #ofDay(day: Day): readonly Sketched[] {
    const kept = this.#days.get(day);
    if (kept) return kept;
    const read = [day, ...daysAround(day, daysRead).filter((near) => near > day)];
    const last = read.at(-1) ?? day;
    const rows = this.#queries.all(
      "SELECT id, source, ord, day, sketch FROM article WHERE day BETWEEN ? AND ? AND sketch IS NOT NULL",
      [day, last],
    ) as Row[];
    if (this.#days.size >= mostKept) this.#days.clear();
    for (const one of read) this.#days.set(one, []);
    for (const { sketch, ...row } of rows) {
      const own = this.#days.get(row.day) as Sketched[];
      own.push({ ...row, sketch: Buffer.from(sketch, "base64") });
    }
    return this.#days.get(day) ?? [];
  }
}
