// The pages that a change of some articles touches: what each page kind names in the catalogue as it was and as it is.

import type Database from "libsql";
import { Catalogue } from "../catalogue/catalogue.ts";
import type { Trace } from "../catalogue/traces.ts";
import type { Day, Month, Year } from "../model/day.ts";
import { listsLanguage } from "../model/site.ts";
import { type Archive, archiveOf } from "./archive.ts";
import type { ShelfChange } from "./page-kind.ts";
import { type PlannedAddress, pageKinds } from "./plan.ts";
import { everySearchDay, type SearchDay, searchDay } from "./search-days.ts";
import { ShelfCounts } from "./shelf-counts.ts";

/** A page by what it shows, whether it is there or not. */
export type PageName = Omit<PlannedAddress, "address">;

type Period = Day | Month | Year;

export class TouchedPages {
  readonly #db: Database.Database;
  readonly #names = new Map<string, PageName>();
  /** Periods of editions, with how many articles they held before. */
  readonly #counts = new Map<string, { edition: number; period: Period; count: number }>();
  readonly #shelves = new ShelfCounts();
  readonly #searchDays = new Map<string, SearchDay>();
  /** True where every page may be another. */
  all = false;

  /** Looks into the catalogue in the midst of its change. */
  constructor(db: Database.Database) {
    this.#db = db;
  }

  /** Every page that was named. */
  names(): readonly PageName[] {
    return [...this.#names.values()];
  }

  /** Days of which search knows other articles now. */
  searchDays(): readonly SearchDay[] {
    return [...this.#searchDays.values()];
  }

  before(traces: readonly Trace[]): void {
    this.#noteDays(traces);
    if (traces.length === 0) return;
    const archives = this.#archives();
    this.#name(archives, traces);
    this.#count(archives, traces, false);
    this.#shelves.before(archives, traces);
  }

  after(traces: readonly Trace[]): void {
    this.#noteDays(traces);
    if (traces.length === 0 && this.#counts.size === 0) return;
    const archives = this.#archives();
    this.#name(archives, traces);
    this.#count(archives, traces, true);
    for (const { edition, period, count } of this.#counts.values()) {
      const now = archives[edition]?.all.countOf(period) ?? 0;
      if (now > 0 !== count > 0) this.#namePeriod(archives, edition, period);
    }
    for (const change of this.#shelves.changes(archives, traces))
      this.#nameMonths(archives, change);
  }

  plainPages(paths: readonly string[], named: boolean): void {
    if (named) this.all = true;
    for (const archive of this.#archives())
      for (const path of paths) this.#add("plain", archive, path);
  }

  joinedNames(): void {
    this.#searchDays.set("", everySearchDay);
  }

  decidedPictures(): void {
    for (const archive of this.#archives()) this.#add("moderation", archive, "");
  }

  #noteDays(traces: readonly Trace[]): void {
    for (const { lang, day } of traces) {
      this.#searchDays.set(`${lang} ${day}`, searchDay(lang, day));
    }
  }

  /** The catalogue keeps what it was asked, so each state of it is looked at anew. */
  #archives(): readonly Archive[] {
    const catalogue = new Catalogue(this.#db);
    return catalogue.site.editions.map((edition) => archiveOf(catalogue, edition));
  }

  #name(archives: readonly Archive[], traces: readonly Trace[]): void {
    for (const kind of pageKinds) {
      for (const archive of archives) {
        for (const trace of traces) {
          for (const key of kind.touchedBy?.(archive, trace) ?? [])
            this.#add(kind.name, archive, key);
        }
      }
    }
  }

  /** Counts what each period held before; one first met after the change held what has not come since. */
  #count(archives: readonly Archive[], traces: readonly Trace[], changed: boolean): void {
    for (const [edition, { all, edition: listing }] of archives.entries()) {
      const come = new Map<Period, number>();
      for (const { day, lang } of traces) {
        if (!listsLanguage(listing, lang)) continue;
        for (const length of [4, 7, 10]) {
          const period = day.slice(0, length) as Period;
          come.set(period, (come.get(period) ?? 0) + 1);
        }
      }
      for (const [period, number] of come) {
        const name = `${edition} ${period}`;
        if (this.#counts.has(name)) continue;
        const count = all.countOf(period) - (changed ? number : 0);
        this.#counts.set(name, { edition, period, count });
      }
    }
  }

  #namePeriod(archives: readonly Archive[], edition: number, period: Period): void {
    for (const kind of pageKinds) {
      for (const [place, archive] of archives.entries()) {
        if (place === edition) continue;
        for (const key of kind.touchedByPeriod?.(archive, period) ?? [])
          this.#add(kind.name, archive, key);
      }
    }
  }

  #nameMonths(archives: readonly Archive[], change: ShelfChange): void {
    for (const kind of pageKinds) {
      for (const archive of archives) {
        for (const key of kind.touchedByMonths?.(change) ?? []) this.#add(kind.name, archive, key);
      }
    }
  }

  #add(kind: string, { edition }: Archive, key: string): void {
    this.#names.set(`${kind} ${edition.lang} ${key}`, { kind, edition: edition.lang, key });
  }
}
