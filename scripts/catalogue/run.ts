// A run is a stretch of a shelf kept in memory: pages are rendered in order, so the next question is nearly always inside.
import type { Entry } from "./entry.ts";

export class Run {
  readonly #entries: readonly Entry[];
  readonly #startsShelf: boolean;
  readonly #endsShelf: boolean;

  /** Entries in order; whether the shelf begins with the first of them and ends with the last. */
  constructor(entries: readonly Entry[], startsShelf: boolean, endsShelf: boolean) {
    this.#entries = entries;
    this.#startsShelf = startsShelf;
    this.#endsShelf = endsShelf;
  }

  /** Up to `limit` entries before a place, in order; undefined where the run does not reach far enough. */
  before(ord: string, limit: number): readonly Entry[] | undefined {
    const place = this.#placeOf(ord);
    if (place === undefined || (place < limit && !this.#startsShelf)) return undefined;
    return this.#entries.slice(Math.max(0, place - limit), place);
  }

  /** Up to `limit` entries after a place, in order; undefined where the run does not reach far enough. */
  after(ord: string, limit: number): readonly Entry[] | undefined {
    const place = this.#placeOf(ord);
    if (place === undefined) return undefined;
    const first = this.#entries[place]?.ord === ord ? place + 1 : place;
    if (first + limit > this.#entries.length && !this.#endsShelf) return undefined;
    return this.#entries.slice(first, first + limit);
  }

  /** The entries from one place to before another, in order; undefined where the run does not hold both. */
  between(from: string, to: string): readonly Entry[] | undefined {
    const [first, end] = [this.#placeOf(from), this.#placeOf(to)];
    return first === undefined || end === undefined ? undefined : this.#entries.slice(first, end);
  }

  /** Where the first entry at or after `ord` stands; undefined where that may be outside the run. */
  #placeOf(ord: string): number | undefined {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle] as Entry).ord < ord) low = middle + 1;
      else high = middle;
    }
    const inside =
      (low > 0 || this.#startsShelf) && (low < this.#entries.length || this.#endsShelf);
    return inside ? low : undefined;
  }
}
