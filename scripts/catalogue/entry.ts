// An entry is what a list needs to know of an article; a record is all that its page does.
import type { PageAddress, ShelfKind } from "../model/address.ts";
import type { Correction, ImageReference } from "../model/article.ts";
import type { Day } from "../model/day.ts";
import type { Language } from "../model/language.ts";
import type { Slug } from "../model/slug.ts";

export interface Entry {
  readonly id: number;
  readonly address: PageAddress;
  readonly headline: string;
  readonly lang: Language;
  readonly day: Day;
  readonly source: Slug;
  readonly ord: string;
  readonly summary: string | null;
  /** The content path of the picture that a list may show. */
  readonly picture: string | null;
  /** 1 for a draft, which only the development server catalogues. */
  readonly draft: 0 | 1;
}

/** A shelf as an index lists it. */
export interface ShelfCard {
  readonly key: Slug;
  readonly count: number;
}

/** Where an article's page stands, in the order of its edition. */
export interface ArticlePage {
  readonly id: number;
  readonly ord: string;
  readonly address: PageAddress;
}

/** What an article's row holds beside its columns. */
export interface MoreOfArticle {
  readonly link?: string;
  readonly archived?: string;
  readonly updated?: Day;
  readonly images: readonly ImageReference[];
  readonly corrections: readonly Correction[];
}

export interface ArticleRecord extends Entry, MoreOfArticle {
  /** Ids of what it is filed under, as the author ordered them. */
  readonly filed: Readonly<Record<ShelfKind, readonly Slug[]>>;
  readonly path: string;
  readonly edition: number;
  readonly slug: Slug;
  readonly wordCount: number;
  readonly lastmod: Day;
  readonly translationKey?: string;
}

export const entryColumns =
  "article.id AS id, article.address AS address, headline, lang, day, source, article.ord AS ord, summary, picture, draft";

export function entryOf(row: unknown): Entry {
  return row as Entry;
}
