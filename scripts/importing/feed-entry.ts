// An entry of any kind of feed, in one shape: each format has its own names for the same things.
import type { parseFeed } from "feedsmith";
import { parseLanguage } from "../model/language.ts";
import { plainLine } from "./plain-line.ts";

type Parsed = ReturnType<typeof parseFeed<string>>;
type Of<Format extends Parsed["format"]> = Extract<Parsed, { format: Format }>["feed"];
type RssItem = NonNullable<Of<"rss">["items"]>[number];
type RdfItem = NonNullable<Of<"rdf">["items"]>[number];
type AtomEntry = NonNullable<Of<"atom">["entries"]>[number];
type JsonItem = NonNullable<Of<"json">["items"]>[number];

/** What a text of a feed is written in. */
export type Written = { readonly html: string } | { readonly text: string };

export interface FeedEntry {
  readonly headline: string | undefined;
  /** The newspaper that the entry itself names. */
  readonly source: string | undefined;
  readonly date: string | undefined;
  readonly updated: string | undefined;
  readonly link: string | undefined;
  readonly lang: string | undefined;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  /** The whole text, where the feed says that it is. */
  readonly content: Written | undefined;
  /** A text that may be a summary or all of it. */
  readonly description: Written | undefined;
  /** The address of the entry's own picture. */
  readonly image: string | undefined;
  readonly draft: boolean;
  /** What it is where it is no article: a comment, a setting. */
  readonly kind: string | undefined;
}

export interface ParsedFeed {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/** All entries of a feed in one shape; `sources`: newspapers that a JSON feed names beside its format. */
export function feedOf(
  parsed: Parsed,
  sources: ReadonlyMap<string, string> = new Map(),
): ParsedFeed {
  const { format, feed } = parsed;
  switch (format) {
    case "rss":
      return {
        title: plainLine(feed.title),
        lang: firstLanguage(feed.language, feed.dc?.languages?.[0], feed.xml?.lang),
        entries: (feed.items ?? []).map(rssEntry),
      };
    case "rdf":
      return {
        title: plainLine(feed.title),
        lang: firstLanguage(feed.dc?.languages?.[0], feed.xml?.lang),
        entries: (feed.items ?? []).map(rdfEntry),
      };
    case "atom":
      return {
        title: lineOf(feed.title),
        lang: firstLanguage(feed.xml?.lang, feed.dc?.languages?.[0]),
        entries: (feed.entries ?? []).map(atomEntry),
      };
    case "json":
      return {
        title: feed.title,
        lang: firstLanguage(feed.language),
        entries: (feed.items ?? []).map((item) => jsonEntry(item, sources.get(item.id ?? ""))),
      };
  }
}

function rssEntry(item: RssItem): FeedEntry {
  const { title, link, description, guid, pubDate, categories, source, prism, atom } = item;
  const permanent = guid?.isPermaLink === false ? undefined : guid?.value;
  const shared = namespaced(item);
  return {
    ...shared,
    headline: plainLine(title),
    source: plainLine(source?.title) ?? shared.source ?? plainLine(prism?.publicationName),
    date: pubDate ?? shared.date ?? atom?.published ?? prism?.publicationDates?.[0],
    updated: atom?.updated,
    link: firstAddress(link, permanent),
    authors: named([...(item.authors ?? []).map(({ name }) => name), ...shared.authors]),
    topics: named([...(categories ?? []).map(({ name }) => name), ...shared.topics]),
    description: htmlOf(description),
    image: pictureIn(item.enclosures) ?? shared.image,
  };
}

function rdfEntry(item: RdfItem): FeedEntry {
  return {
    ...namespaced(item),
    headline: plainLine(item.title),
    updated: undefined,
    link: firstAddress(item.link, item.rdf?.about),
    description: htmlOf(item.description),
  };
}

function atomEntry(entry: AtomEntry): FeedEntry {
  const { title, summary, content, links = [], published, updated, categories = [] } = entry;
  const shared = namespaced(entry);
  const kind = categories.find(({ scheme }) => scheme?.endsWith("#kind"))?.term?.split("#")[1];
  const ofKind = (rel: string) =>
    links.filter((link) => (link.rel ?? "alternate") === rel).map(({ href }) => href);
  const address = (href: string | undefined) =>
    href !== undefined && URL.canParse(href, entry.xml?.base)
      ? new URL(href, entry.xml?.base).href
      : undefined;
  return {
    ...shared,
    headline: lineOf(title),
    source: lineOf(entry.source?.title) ?? shared.source,
    date: published ?? shared.date,
    updated,
    // What an aggregator republishes has its original's address as well.
    link: firstAddress(...[...ofKind("via"), ...ofKind("alternate")].map(address)),
    authors: named([...(entry.authors ?? []).map(({ name }) => name), ...shared.authors]),
    topics: named([
      ...categories.flatMap(({ scheme, label, term }) =>
        scheme?.endsWith("#kind") ? [] : [label ?? term],
      ),
      ...shared.topics,
    ]),
    content: writtenAs(content?.value, content?.type),
    description: writtenAs(summary?.value, summary?.type),
    draft: entry.app?.control?.draft === true,
    kind: kind === "post" ? undefined : kind,
  };
}

function jsonEntry(item: JsonItem, source: string | undefined): FeedEntry {
  const { content_html: html, content_text: text, summary } = item;
  return {
    headline: plainText(item.title),
    source: plainText(source),
    date: item.date_published,
    updated: item.date_modified,
    link: firstAddress(item.external_url, item.url, item.id),
    lang: firstLanguage(item.language),
    authors: named((item.authors ?? []).map(({ name }) => name)),
    topics: named(item.tags ?? []),
    content: html === undefined ? undefined : { html },
    description: summary === undefined ? writtenAs(text, "text") : { text: summary },
    image: firstAddress(item.image, item.banner_image),
    draft: false,
    kind: undefined,
  };
}

/** What the modules of RSS, which others use as well, say of an entry. */
function namespaced(item: RssItem | RdfItem | AtomEntry) {
  const { dc, dcterms, xml } = item;
  const encoded = "content" in item && item.content && "encoded" in item.content;
  const whole = encoded ? (item as RssItem).content?.encoded : undefined;
  return {
    source: plainLine(dc?.publishers?.[0]),
    date: dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0],
    lang: firstLanguage(dc?.languages?.[0], xml?.lang),
    authors: named(dc?.creators ?? []),
    topics: named(dc?.subjects ?? []),
    content: htmlOf(whole),
    image: pictureIn(item.media?.contents) ?? item.media?.thumbnails?.[0]?.url,
    draft: false,
    kind: undefined,
  };
}

interface Enclosed {
  readonly url?: string | undefined;
  readonly type?: string | undefined;
  readonly medium?: string | undefined;
}

function pictureIn(enclosed: readonly Enclosed[] = []): string | undefined {
  const isPicture = ({ type, medium }: Enclosed) =>
    medium === "image" || /^image\//.test(type ?? "");
  return firstAddress(...enclosed.filter(isPicture).map(({ url }) => url));
}

function htmlOf(html: string | undefined): Written | undefined {
  return html === undefined || html.trim() === "" ? undefined : { html };
}

function writtenAs(value: string | undefined, type = "text"): Written | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  return /html/i.test(type) ? { html: value } : { text: value };
}

function lineOf(text: { value?: string; type?: string } | undefined): string | undefined {
  return text?.type === "html" || text?.type === "xhtml"
    ? plainLine(text.value)
    : plainText(text?.value);
}

function plainText(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").trim() || undefined;
}

/** Plain names, each once. */
function named(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.flatMap((name) => plainLine(name) ?? []))];
}

function firstLanguage(...tags: readonly (string | undefined)[]): string | undefined {
  return tags.map((tag) => parseLanguage(tag ?? "")).find((lang) => lang !== undefined);
}

function firstAddress(...addresses: readonly (string | undefined)[]): string | undefined {
  const web = (address = "") => /^https?:\/\//i.test(address) && URL.canParse(address.trim());
  return addresses.find(web)?.trim();
}
