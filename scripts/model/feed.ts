// What feeds, sitemaps and the ticker's data say: views for machines.

/** An edition's newest articles (Atom, RFC 4287); instants are RFC 3339. */
export interface FeedView {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly home: string;
  readonly self: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly href: string;
  readonly published: string;
  readonly updated: string;
  readonly source: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly summary?: string;
}

/** Absolute addresses (sitemaps.org 0.9). */
export interface SitemapView {
  readonly urls: readonly { readonly loc: string; readonly lastmod?: string }[];
}

export interface RobotsView {
  readonly sitemap?: string;
}

/** What `/ticker.json` holds; `href` is relative to the site's root. */
export interface TickerData {
  readonly headlines: readonly {
    readonly headline: string;
    readonly href: string;
    readonly lang: string;
    readonly dir: string;
    readonly source: string;
  }[];
}

/** A search that browsers can offer (OpenSearch 1.1); addresses are absolute. */
export interface OpenSearchView {
  readonly shortName: string;
  readonly description: string;
  readonly lang: string;
  readonly template: string;
  readonly icon: string;
}
