// The same dispatch in several newspapers: articles of other sources, within two days, whose texts are nearly the same.
import { type Day, daysAround } from "../model/day.ts";
import { agreement } from "../model/sketch.ts";
import type { Slug } from "../model/slug.ts";
import { type Entry, entryColumns, entryOf } from "./entry.ts";
import type { Queries } from "./queries.ts";

/** Half of their runs of words in common: an agency's text, cut or opened otherwise. */
const likeEnough = 0.5;
const daysApart = 2;

/** Days kept at a time: pages are planned in order. */
const mostKept = 16;

interface Sketched {
  readonly id: number;
  readonly source: Slug;
  readonly ord: string;
  readonly sketch: Uint8Array;
}

export class Dispatches {
  readonly #queries: Queries;
  readonly #days = new Map<Day, readonly Sketched[]>();

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** Ids of the articles that carry the same dispatch as one, the likest first; each pair is direct. */
  alike({ id, day }: { readonly id: number; readonly day: Day }): number[] {
    const own = this.#ofDay(day).find((one) => one.id === id);
    if (!own) return [];
    return daysAround(day, daysApart)
      .flatMap((near) => this.#ofDay(near))
      .filter(({ source }) => source !== own.source)
      .map((other) => ({ ...other, share: agreement(own.sketch, other.sketch) }))
      .filter(({ share }) => share >= likeEnough)
      .sort((a, b) => b.share - a.share || (a.ord < b.ord ? -1 : 1))
      .map((other) => other.id);
  }

  /** The first of them, as lists show them; no more than that stand on a page. */
  entries(article: { readonly id: number; readonly day: Day }, limit: number): Entry[] {
    const ids = this.alike(article).slice(0, limit);
    if (ids.length === 0) return [];
    const sql = `SELECT ${entryColumns} FROM article WHERE id IN (SELECT value FROM json_each(?))`;
    const entries = this.#queries.all(sql, [JSON.stringify(ids)]).map(entryOf);
    return entries.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }

  #ofDay(day: Day): readonly Sketched[] {
    const kept = this.#days.get(day);
    if (kept) return kept;
    const rows = this.#queries.all(
      "SELECT id, source, ord, sketch FROM article WHERE day = ? AND sketch IS NOT NULL",
      [day],
    ) as (Omit<Sketched, "sketch"> & { readonly sketch: string })[];
    const sketched = rows.map((row) => ({ ...row, sketch: Buffer.from(row.sketch, "base64") }));
    if (this.#days.size >= mostKept) this.#days.clear();
    this.#days.set(day, sketched);
    return sketched;
  }
}
