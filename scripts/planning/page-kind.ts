// A page kind says which pages there are of it, where they stand, and what each shows.
import type { PageAddress } from "../model/address.ts";
import type { Archive } from "./archive.ts";

export interface PageOfKind {
  /** What tells the page apart among its kind: a day, an article's number, a source's id. */
  readonly key: string;
  readonly address: PageAddress;
}

export interface PageKind<View = unknown> {
  /** The layout's name: `layouts/pages/<name>.11ty.tsx`, or one of `layouts/feeds/`. */
  readonly name: string;
  /** Every page of the kind in an edition, in order. */
  pages(archive: Archive): Iterable<PageOfKind>;
  /** What a page shows: a pure function of the catalogue (and of the article's own file). */
  view(archive: Archive, page: PageOfKind): View;
}
