// A page kind says which pages there are of it, where they stand, what each shows, and which of them an article touches.
import type { AnyShelfKind } from "../catalogue/catalogue.ts";
import type { PeriodTally } from "../catalogue/shelf.ts";
import type { Trace } from "../catalogue/traces.ts";
import type { PageAddress } from "../model/address.ts";
import type { Day, Month, Year } from "../model/day.ts";
import { listsLanguage } from "../model/site.ts";
import type { Slug } from "../model/slug.ts";
import type { Archive } from "./archive.ts";

export interface PageOfKind {
  /** What tells the page apart among its kind: a day, an article's number, a source's id. */
  readonly key: string;
  readonly address: PageAddress;
}

/**
 * How many articles of each month stand on a source's, a topic's or an author's shelf, or in all that an
 * edition lists, before a change and after it.
 */
export interface ShelfChange<Kind extends AnyShelfKind = AnyShelfKind> {
  readonly kind: Kind;
  /** "" for an edition's whole shelf. */
  readonly key: Slug | "";
  readonly before: readonly PeriodTally<Month>[];
  readonly after: readonly PeriodTally<Month>[];
}

export interface PageKind<View = unknown> {
  /** The layout's name: `layouts/pages/<name>.11ty.tsx`, or one of `layouts/feeds/`. */
  readonly name: string;
  /** Every page of the kind in an edition, in order. */
  pages(archive: Archive): Iterable<PageOfKind>;
  /** Where the page of a key stands; undefined where the edition has no such page now. */
  addressOf(archive: Archive, key: string): PageAddress | undefined;
  /**
   * Keys of the pages that show an article, or something that its place in the archive decides. Asked in
   * the catalogue before a change and after it, so it names what is touched there; a key without a page
   * is no mistake.
   */
  touchedBy?(archive: Archive, trace: Trace): Iterable<string>;
  /** Keys of the pages that lead to a period of another edition, asked where that comes or goes. */
  touchedByPeriod?(archive: Archive, period: Day | Month | Year): Iterable<string>;
  /** Keys of the pages that are there for a shelf's counts, or lead to such; asked for every shelf that changes, and named in every edition. */
  touchedByMonths?(change: ShelfChange): Iterable<string>;
  /** What a page shows: a pure function of the catalogue (and of the article's own file). */
  view(archive: Archive, page: PageOfKind): View;
}

/** The keys of a kind of which every edition has one page, `""`. */
export const onlyPage = [""];

/** True where an edition lists the article. */
export function isListed({ edition }: Archive, { lang }: Trace): boolean {
  return listsLanguage(edition, lang);
}

/** True for the edition with which files come that are the site's, not an edition's. */
export function isFirstEdition({ site, edition }: Archive): boolean {
  return site.editions[0]?.lang === edition.lang;
}

/** `addressOf` of a kind that makes few pages. */
export function addressAmong(kind: Pick<PageKind, "pages">, archive: Archive, key: string) {
  for (const page of kind.pages(archive)) if (page.key === key) return page.address;
  return undefined;
}
