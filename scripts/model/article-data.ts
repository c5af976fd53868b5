// What the archive's data says of an article: fields for machines, under names that stay.
import type { PageAddress } from "./address.ts";
import type { Day } from "./day.ts";

/** A newspaper, a topic or an author: its id in addresses, and its name as the article's readers know it. */
export interface NamedData {
  readonly id: string;
  readonly name: string;
}

export interface ArticleData {
  /** The same as in feeds, whatever the address becomes; without a base URL it has no host. */
  readonly id: string;
  /** From the site's root, `/2022/10/25/crue/`. */
  readonly address: PageAddress;
  /** Where the site has a base URL. */
  readonly url?: string;
  readonly lang: string;
  /** The day of publication in the newspaper. */
  readonly date: Day;
  readonly headline: string;
  readonly source: NamedData;
  /** The original. */
  readonly link?: string;
  /** A snapshot of the original. */
  readonly archived?: string;
  readonly summary?: string;
  readonly authors: readonly NamedData[];
  readonly topics: readonly NamedData[];
  readonly images: readonly ImageData[];
  readonly corrections: readonly { readonly date?: Day; readonly text: string }[];
  /** The latest of the day, the update and the corrections. */
  readonly modified: Day;
  /** Words of the text; 0 for a headline alone. */
  readonly words: number;
}

export interface ImageData {
  /** From the site's root, `/images/…`; of a picture elsewhere, its web address. */
  readonly address?: string;
  /** Readers had it blocked: it has no address any more, and its description says so. */
  readonly blocked?: true;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** A month's articles, without their texts. */
export interface MonthData {
  readonly articles: readonly ArticleData[];
}

/** What `/2022/10/25/articles.json` holds: the day's articles of every language, with their texts. */
export interface DayData {
  readonly date: Day;
  readonly articles: readonly (ArticleData & { readonly markdown?: string })[];
}
