// A shelf is a list of articles in the one order: an edition's whole archive, or one source, topic or author of it.
import type { Day, Month, Year } from "../model/day.ts";
import { type Entry, entryColumns, entryOf } from "./entry.ts";
import { MonthDays } from "./month-days.ts";
import { Run } from "./run.ts";

export interface PeriodTally<Period> {
  readonly period: Period;
  readonly count: number;
}

export type Query = (sql: string, values: readonly unknown[]) => unknown[];

/** Rows read around a place that no kept run holds: few at first, more each time that pages go on from there. */
const keptBefore = 24;
const [fewestAfter, mostAfter] = [8, 128];

/** Lists of tallies kept at a time. */
const mostKnown = 64;

const select = `SELECT ${entryColumns} FROM listing JOIN article ON article.id = listing.article WHERE shelf = ?`;

export class Shelf {
  readonly count: number;
  readonly #id: number;
  readonly #query: Query;
  #kept = new Run([], false, false);
  #after = fewestAfter;

  /** Tallies asked for lately: pages of one month or shelf ask for the same ones. */
  readonly #known = new Map<string, readonly PeriodTally<string>[]>();

  #monthDays: MonthDays | undefined;

  constructor(id: number, count: number, query: Query) {
    this.#id = id;
    this.count = count;
    this.#query = query;
  }

  /** The newest articles, newest first. */
  newest(limit: number): Entry[] {
    return this.#entries(`${select} ORDER BY listing.ord DESC LIMIT ?`, [limit]);
  }

  /** Up to `limit` articles before a place in the order, the nearest first. */
  before(ord: string, limit: number): Entry[] {
    const kept = this.#keptAround(ord, (run) => run.before(ord, limit));
    if (kept) return kept.toReversed();
    const sql = `${select} AND listing.ord < ? ORDER BY listing.ord DESC LIMIT ?`;
    return this.#entries(sql, [ord, limit]);
  }

  /** Up to `limit` articles after a place in the order, the nearest first. */
  after(ord: string, limit: number): readonly Entry[] {
    const kept = this.#keptAround(ord, (run) => run.after(ord, limit));
    const sql = `${select} AND listing.ord > ? ORDER BY listing.ord LIMIT ?`;
    return kept ?? this.#entries(sql, [ord, limit]);
  }

  /** Up to `limit` articles up to the last of a period, newest first. */
  upTo(period: Day | Month | Year, limit: number): Entry[] {
    return this.before(`${period}~`, limit);
  }

  /** All articles of a day, month or year, in order. */
  within(period: Day | Month | Year): readonly Entry[] {
    const kept = this.#keptAround(period, (run) => run.between(period, `${period}~`));
    const sql = `${select} AND listing.ord >= ? AND listing.ord < ? ORDER BY listing.ord`;
    return kept ?? this.#entries(sql, [period, `${period}~`]);
  }

  /** The first articles of a day, month or year, in order. */
  firstWithin(period: Day | Month | Year, limit: number): readonly Entry[] {
    const sql = `${select} AND listing.ord >= ? AND listing.ord < ? ORDER BY listing.ord LIMIT ?`;
    return this.#entries(sql, [period, `${period}~`, limit]);
  }

  /** Years that hold articles, with their counts, oldest first. */
  years(): readonly PeriodTally<Year>[] {
    return this.#tallies<Year>(4, "");
  }

  /** Months that hold articles, of all years or of one. */
  months(within: Year | "" = ""): readonly PeriodTally<Month>[] {
    return this.#tallies<Month>(7, within);
  }

  /** Days that hold articles; kept for an edition's whole shelf alone. */
  days(within: Year | Month | "" = ""): readonly PeriodTally<Day>[] {
    return this.#tallies<Day>(10, within);
  }

  /** Days of a year or month that hold articles, counted for this: any shelf has them. */
  countDays(within: Year | Month): readonly PeriodTally<Day>[] {
    return this.#query(
      `SELECT substr(ord, 1, 10) AS period, count(*) AS count FROM listing
       WHERE shelf = ? AND ord >= ? AND ord < ? GROUP BY period ORDER BY period`,
      [this.#id, within, `${within}~`],
    ) as PeriodTally<Day>[];
  }

  /** How many articles a day, month or year holds; days are counted for an edition's whole shelf alone. */
  countOf(period: Day | Month | Year): number {
    const beside = this.#tallies(period.length, withinOf(period));
    return beside.find((tally) => tally.period === period)?.count ?? 0;
  }

  /** The nearest period of the same length before or after one, with articles in it. */
  neighbour<Period extends Day | Month | Year>(
    period: Period,
    direction: "before" | "after",
  ): Period | undefined {
    const beside = this.#tallies<Period>(period.length, withinOf(period));
    const found =
      direction === "before"
        ? beside.findLast((tally) => tally.period < period)
        : beside.find((tally) => tally.period > period);
    if (found || withinOf(period) === "") return found?.period;
    const [comparison, order] = direction === "before" ? ["<", "DESC"] : [">", "ASC"];
    const [row] = this.#query(
      `SELECT period FROM tally WHERE shelf = ? AND period ${comparison} ? AND length(period) = ?
       ORDER BY period ${order} LIMIT 1`,
      [this.#id, period, period.length],
    ) as { period: Period }[];
    return row?.period;
  }

  /** Its days of every year; kept for an edition's whole shelf alone. */
  get monthDays(): MonthDays {
    this.#monthDays ??= new MonthDays(this.#id, this.#query, this.years());
    return this.#monthDays;
  }

  #tallies<Period>(length: number, within: string): readonly PeriodTally<Period>[] {
    const name = `${length} ${within}`;
    const known = this.#known.get(name);
    if (known) return known as readonly PeriodTally<Period>[];
    const tallies = this.#query(
      `SELECT period, count FROM tally WHERE shelf = ? AND period >= ? AND period < ?
       AND length(period) = ? ORDER BY period`,
      [this.#id, within, `${within}~`, length],
    ) as PeriodTally<Period>[];
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(name, tallies as readonly PeriodTally<string>[]);
    return tallies;
  }

  #entries(sql: string, values: readonly unknown[]): Entry[] {
    return this.#query(sql, [this.#id, ...values]).map(entryOf);
  }

  /** What `find` finds in the kept run, or in one that is read around the place; undefined where no run is long enough. */
  #keptAround(
    ord: string,
    find: (run: Run) => readonly Entry[] | undefined,
  ): readonly Entry[] | undefined {
    const found = find(this.#kept);
    if (found) return found;
    const earlier = this.#entries(
      `${select} AND listing.ord < ? ORDER BY listing.ord DESC LIMIT ?`,
      [ord, keptBefore],
    );
    const later = this.#entries(`${select} AND listing.ord >= ? ORDER BY listing.ord LIMIT ?`, [
      ord,
      this.#after,
    ]);
    this.#kept = new Run(
      [...earlier.reverse(), ...later],
      earlier.length < keptBefore,
      later.length < this.#after,
    );
    this.#after = Math.min(mostAfter, this.#after * 4);
    return find(this.#kept);
  }
}

/** The tallies that a period is looked up among: a day's in its month, a month's and a year's in all. */
function withinOf(period: string): string {
  return period.length === 10 ? period.slice(0, 7) : "";
}
