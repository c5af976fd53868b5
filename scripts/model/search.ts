// What the search page finds on the host: the list of bundles, and in each of them the results' own words.
import type { NameSpellings } from "./search-words.ts";

/** Values by which results can be narrowed: "<id> <name>", or a year. */
export interface SearchFilters {
  readonly source: readonly string[];
  readonly topic: readonly string[];
  readonly year: readonly string[];
}

/** An article as a result shows it. */
export interface SearchResult {
  readonly headline: string;
  /** Relative to the site's root. */
  readonly href: string;
  readonly day: string;
  readonly source: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** Summary and body without markup, cut where they are long. */
  readonly text: string;
  /** What it is found by beside its text: its authors, its newspaper, its day. */
  readonly beside: string;
}

/** A bundle on the host, in `/search/<lang>/<period>/`. */
export interface PublishedBundle {
  readonly lang: string;
  readonly period: string;
  /** The years of its first article and of its last. */
  readonly years: readonly [string, string];
  readonly articles: number;
  /** Names the index within the bundle; another index has another. */
  readonly hash: string;
}

/** `/search/index.json` */
export interface SearchIndex {
  readonly names: readonly NameSpellings[];
  /** Newest first. */
  readonly bundles: readonly PublishedBundle[];
}
