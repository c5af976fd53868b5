// The same dispatch in several newspapers: articles of other sources, within two days, whose texts are nearly the same.
import { type Day, daysAround } from "../model/day.ts";
import { agreement } from "../model/sketch.ts";
import type { Slug } from "../model/slug.ts";
import { type Entry, entryColumns, entryOf } from "./entry.ts";
import type { Queries } from "./queries.ts";

/** Half of their runs of words in common: an agency's text, cut or opened otherwise. */
const likeEnough = 0.5;
const daysApart = 2;

/** Days read at a time, and kept: pages are planned in order. */
const daysRead = 6;
const mostKept = 32;

interface Sketched {
  readonly id: number;
  readonly source: Slug;
  readonly ord: string;
  readonly sketch: Uint8Array;
}

type Row = Omit<Sketched, "sketch"> & { readonly day: Day; readonly sketch: string };

export class Dispatches {
  readonly #queries: Queries;
  readonly #days = new Map<Day, Sketched[]>();

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
