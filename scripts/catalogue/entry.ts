// An entry is what a list needs to know of an article; a record is all that its page does.
import type { PageAddress } from "../model/address.ts";
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

/** What an article's row holds beside its columns. */
export interface MoreOfArticle {
  readonly link?: string;
  readonly archived?: string;
  readonly updated?: Day;
  readonly images: readonly ImageReference[];
  readonly corrections: readonly Correction[];
}

export interface ArticleRecord extends Entry, MoreOfArticle {
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

export function recordOf(row: unknown): ArticleRecord {
  const columns = row as Entry & {
    path: string;
    edition: number;
    slug: Slug;
    word_count: number;
    lastmod: Day;
    translation_key: string | null;
    more: string;
  };
  const { id, address, headline, lang, day, source, ord, summary, picture, draft } = columns;
  const { path, edition, slug, lastmod, word_count: wordCount, translation_key: key } = columns;
  return {
    ...{ id, address, headline, lang, day, source, ord, summary, picture, draft },
    ...{ path, edition, slug, lastmod, wordCount },
    ...(key === null ? {} : { translationKey: key }),
    ...(JSON.parse(columns.more) as MoreOfArticle),
  };
}
