// Sources, topics and authors are shelves: three kinds of one thing, with words of their own.
import type { PeriodTally } from "../catalogue/shelf.ts";
import type { Trace } from "../catalogue/traces.ts";
import type { PageAddress, ShelfKind } from "../model/address.ts";
import type { Month } from "../model/day.ts";
import type { Slug } from "../model/slug.ts";
import type { Text } from "../model/view.ts";
import { type Archive, shelfName, sourceName } from "./archive.ts";
import type { PageKind, PageOfKind, ShelfChange } from "./page-kind.ts";

export const shelfKinds = ["source", "topic", "author"] as const satisfies readonly ShelfKind[];

/** Articles that a source's, topic's or author's own page lists. */
export const mostNewest = 30;

/**
 * The months for which a shelf has a page, oldest first: all of a newspaper's; of a topic or an author
 * those that its own page, which lists the newest, does not hold whole. One more article gives one more
 * such month at most. `months`: all those of the shelf, with their counts.
 */
export function monthsWithPages(
  kind: ShelfKind,
  months: readonly PeriodTally<Month>[],
): readonly Month[] {
  if (kind === "source") return months.map(({ period }) => period);
  let listed = mostNewest;
  return months
    .toReversed()
    .filter(({ count }) => {
      listed -= count;
      return listed < 0;
    })
    .map(({ period }) => period)
    .toReversed();
}

/** The name of a source, topic or author. */
export function nameOf(archive: Archive, kind: ShelfKind, id: Slug): Text {
  const { catalogue, edition } = archive;
  if (kind === "source") return sourceName(archive, id, edition.lang);
  return shelfName(catalogue.name(kind, id));
}

/** The name of all of a kind: "Journaux". */
export function kindName({ words }: Archive, kind: ShelfKind): string {
  return { source: words.newspapers, topic: words.subjects, author: words.writers }[kind];
}

/** How many there are of a kind, in words: "12 journaux". */
export function kindCount({ words }: Archive, kind: ShelfKind) {
  return { source: words.sources, topic: words.topics, author: words.authors }[kind];
}

/** A page kind of one kind of shelves. */
interface ShelfPages<View> {
  pages(archive: Archive, kind: ShelfKind): Iterable<PageOfKind>;
  addressOf(archive: Archive, kind: ShelfKind, key: string): PageAddress | undefined;
  touchedBy(archive: Archive, trace: Trace, shelf: Trace["shelves"][number]): Iterable<string>;
  touchedByMonths?(change: ShelfChange<ShelfKind>): Iterable<string>;
  view(archive: Archive, kind: ShelfKind, page: PageOfKind): View;
}

/** One page kind over all three kinds of shelves; a page's key begins with the shelf's kind. */
export function shelfPages<View>(name: string, of: ShelfPages<View>): PageKind<View> {
  const split = (key: string): [ShelfKind, string] => {
    const [kind = "", rest = ""] = key.split(/ (.*)/);
    return [kind as ShelfKind, rest];
  };
  return {
    name,
    *pages(archive) {
      for (const kind of shelfKinds) {
        for (const { key, address } of of.pages(archive, kind)) {
          yield { key: `${kind} ${key}`, address };
        }
      }
    },
    addressOf: (archive, key) => of.addressOf(archive, ...split(key)),
    *touchedBy(archive, trace) {
      for (const shelf of trace.shelves) {
        for (const key of of.touchedBy(archive, trace, shelf)) yield `${shelf.kind} ${key}`;
      }
    },
    *touchedByMonths({ kind, ...change }) {
      if (kind === "all") return;
      for (const key of of.touchedByMonths?.({ ...change, kind }) ?? []) yield `${kind} ${key}`;
    },
    view(archive, { key, address }) {
      const [kind, rest] = split(key);
      return of.view(archive, kind, { key: rest, address });
    },
  };
}
