// The days of every year on which a shelf has articles, 25 October among them, and the years of each.
import { type Day, type MonthDay, monthDayOf, type Year } from "../model/day.ts";
import type { PeriodTally, Query } from "./shelf.ts";

/** Days of the year stand before all years, in the order of periods. */
const [first, end] = ["01-01", "13"];

export class MonthDays {
  readonly #shelf: number;
  readonly #query: Query;
  readonly #years: readonly PeriodTally<Year>[];
  #known: readonly PeriodTally<MonthDay>[] | undefined;

  /** `years`: those that hold articles. */
  constructor(shelf: number, query: Query, years: readonly PeriodTally<Year>[]) {
    this.#shelf = shelf;
    this.#query = query;
    this.#years = years;
  }

  /** Those that have articles, with the number of years in which they do; 366 at most. */
  all(): readonly PeriodTally<MonthDay>[] {
    this.#known ??= this.#query(
      "SELECT period, count FROM tally WHERE shelf = ? AND period >= ? AND period < ? ORDER BY period",
      [this.#shelf, first, end],
    ) as PeriodTally<MonthDay>[];
    return this.#known;
  }

  has(monthDay: MonthDay): boolean {
    return this.all().some(({ period }) => period === monthDay);
  }

  /** The day in each year that has articles of it, the newest first: a look at one row a year, whatever the archive holds. */
  daysOf(monthDay: MonthDay): readonly PeriodTally<Day>[] {
    const days = this.#years.map(({ period }) => `${period}-${monthDay}`);
    return this.#query(
      `SELECT period, count FROM tally WHERE shelf = ? AND period IN (SELECT value FROM json_each(?))
       ORDER BY period DESC`,
      [this.#shelf, JSON.stringify(days)],
    ) as PeriodTally<Day>[];
  }

  /** The nearest before or after one, which may not be there itself; the year is a ring. Undefined where there is no other. */
  neighbour(monthDay: MonthDay, direction: "before" | "after"): MonthDay | undefined {
    const others = this.all().filter(({ period }) => period !== monthDay);
    const found =
      direction === "before"
        ? (others.findLast(({ period }) => period < monthDay) ?? others.at(-1))
        : (others.find(({ period }) => period > monthDay) ?? others[0]);
    return found?.period;
  }

  /** The one of a day and those beside it, which lead to each other. */
  around(day: Day): MonthDay[] {
    const own = monthDayOf(day);
    const beside = [this.neighbour(own, "before"), this.neighbour(own, "after")];
    return [own, ...beside.filter((other) => other !== undefined)];
  }
}
