// What feeds, sitemaps and the ticker's data say: views for machines.
import type { TrustedHtml } from "./trusted-html.ts";

/**
 * The newest articles of an edition, or of a source, topic or author of it (Atom, RSS, JSON Feed), or all
 * of one period (an archive of it, RFC 5005). Addresses are absolute, instants are RFC 3339.
 */
export interface FeedView {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  /** The page that shows people the same. */
  readonly home: string;
  readonly self: string;
  readonly updated: string;
  /** What a browser shows the feed with, relative to it. */
  readonly stylesheet: string;
  /** Said to a person who opens the feed: what it is, and the way back. */
  readonly introduction: { readonly text: string; readonly way: string };
  readonly archives: FeedArchives;
  readonly entries: readonly FeedEntry[];
}

/** How a feed and the archives of it lead to each other. */
export interface FeedArchives {
  /** The feed itself; an archive alone names it. */
  readonly current?: string;
  readonly previous?: string;
  readonly next?: string;
}

export interface FeedEntry {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly href: string;
  /** The original, where its address is known. */
  readonly original?: string;
  readonly published: string;
  readonly updated: string;
  readonly source: string;
  /** Its authors, else its newspaper: formats ask for one. */
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly summary?: string;
  /** The little that the feed says of it, where a format asks for a content: its summary, else its headline. */
  readonly digest: string;
  /** The whole text, where the site's feeds give it. */
  readonly text?: TrustedHtml;
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
