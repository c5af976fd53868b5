// What stood on the shelves of changed articles before the change, and in their editions, month by month, and what stands there after it.
import type { AnyShelfKind } from "../catalogue/catalogue.ts";
import type { PeriodTally } from "../catalogue/shelf.ts";
import type { Trace } from "../catalogue/traces.ts";
import { type Month, monthOf } from "../model/day.ts";
import type { Slug } from "../model/slug.ts";
import type { Archive } from "./archive.ts";
import { isListed, type ShelfChange } from "./page-kind.ts";

/** One shelf of one edition, which is named by its place. */
interface EditionShelf {
  readonly edition: number;
  readonly kind: AnyShelfKind;
  readonly key: Slug | "";
}

const wholeEdition = { kind: "all", key: "" } as const;

type Months = readonly PeriodTally<Month>[];

export class ShelfCounts {
  readonly #before = new Map<string, EditionShelf & { readonly months: Months }>();

  /** `archives`, of every edition, list the articles as they were. */
  before(archives: readonly Archive[], traces: readonly Trace[]): void {
    for (const [name, { shelf }] of shelvesOf(archives, traces)) {
      if (this.#before.has(name)) continue;
      this.#before.set(name, { ...shelf, months: monthsOf(archives, shelf) });
    }
  }

  /** `archives` list the articles as they are now; of a shelf first met now, what has come was not there before. */
  changes(archives: readonly Archive[], traces: readonly Trace[]): ShelfChange[] {
    for (const [name, { shelf, come }] of shelvesOf(archives, traces)) {
      if (this.#before.has(name)) continue;
      const months = monthsOf(archives, shelf)
        .map(({ period, count }) => ({ period, count: count - (come.get(period) ?? 0) }))
        .filter(({ count }) => count > 0);
      this.#before.set(name, { ...shelf, months });
    }
    return [...this.#before.values()].map(({ months, ...shelf }) => ({
      kind: shelf.kind,
      key: shelf.key,
      before: months,
      after: monthsOf(archives, shelf),
    }));
  }
}

interface Met {
  readonly shelf: EditionShelf;
  /** Articles that were met on it, by month. */
  readonly come: Map<Month, number>;
}

function shelvesOf(archives: readonly Archive[], traces: readonly Trace[]): Map<string, Met> {
  const met = new Map<string, Met>();
  for (const [edition, archive] of archives.entries()) {
    for (const trace of traces.filter((one) => isListed(archive, one))) {
      const month = monthOf(trace.day);
      for (const { kind, key } of [wholeEdition, ...trace.shelves]) {
        const name = `${edition} ${kind} ${key}`;
        const { come } = met.get(name) ?? { come: new Map<Month, number>() };
        come.set(month, (come.get(month) ?? 0) + 1);
        met.set(name, { shelf: { edition, kind, key }, come });
      }
    }
  }
  return met;
}

function monthsOf(archives: readonly Archive[], { edition, kind, key }: EditionShelf): Months {
  const archive = archives[edition];
  return archive ? archive.catalogue.shelf(archive.edition, kind, key).months() : [];
}
