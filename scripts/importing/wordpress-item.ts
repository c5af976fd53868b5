// A post of a WordPress export as an article.
import { parseLanguage } from "../model/language.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import type { ImportOptions } from "./importer.ts";
import type { ImportedItem } from "./item.ts";
import { oldAddresses } from "./old-address.ts";
import { plainLine } from "./plain-line.ts";
import { type Mapping, recordItem } from "./record-item.ts";
import { wordpressHtml } from "./wordpress-body.ts";
import type { WxrItem } from "./wxr-item.ts";

/** What an export says before its posts. */
export interface WordpressSite {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly address: string | undefined;
  /** Names as readers see them, by the names with which authors sign in. */
  readonly authors: ReadonlyMap<string, string>;
}

/** Those that are no public articles yet. */
const draftStatuses = new Set(["draft", "pending", "future", "private"]);

/** What a post is where it is no article: "page", "attachment", "trash". */
export function kindOf({ texts }: WxrItem, types: readonly string[]): string | undefined {
  const type = texts.get("wp:post_type")?.trim() || "post";
  const status = texts.get("wp:status") ?? "publish";
  if (!types.includes(type)) return type;
  return status === "publish" || draftStatuses.has(status) ? undefined : status;
}

const machinery =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|trash|auto-draft|inherit|wp_.*|acf-.*)$/;

/** True for a kind of posts that the site's authors wrote, and that an archive may hold. */
export function isOwnType(kind: string): boolean {
  return /^[a-z0-9_-]{1,40}$/.test(kind) && !machinery.test(kind);
}

/** A post of an export, with its HTML as readers saw it. */
export interface WordpressPost {
  readonly place: string;
  readonly item: WxrItem;
  readonly site: WordpressSite;
  readonly html: string;
  readonly options: ImportOptions;
  readonly mapping: Mapping;
}

/**
 * The site's title is the newspaper where the command line names none: an export holds what one site published.
 * Throws a `RangeError` for HTML that is nested too deep.
 */
export function wordpressItem(post: WordpressPost): ImportedItem {
  const { place, item, site, html, options, mapping } = post;
  const { texts, terms } = item;
  const text = (name: string) => texts.get(name)?.trim() || undefined;
  const link = permalinkOf(text("link"));
  const termsOf = (...domains: string[]) => terms.filter(({ domain }) => domains.includes(domain));
  const [language] = termsOf("language");
  const isDraft =
    draftStatuses.has(text("wp:status") ?? "publish") || text("wp:post_password") !== undefined;
  return {
    place,
    headline: plainLine(text("title")),
    source: options.source ? undefined : site.title,
    date: dayOf(text("wp:post_date")) ?? text("pubDate"),
    link,
    lang: parseLanguage(language?.nicename ?? "") ?? (options.lang ? undefined : site.lang),
    summary: plainLine(text("excerpt:encoded")),
    authors: authorsOf(item, site),
    topics: namesOf(termsOf("category", "post_tag", "tag").filter(isTopic)),
    updated: dayOf(text("wp:post_modified")),
    draft: isDraft,
    aliases: oldAddresses([link]),
    stoodAt: stoodAt(item, site),
    translationKey: termsOf("post_translations")[0]?.nicename || undefined,
    body: htmlToMarkdown(html, baseOf(item, site)).markdown,
    name: decoded(text("wp:post_name")),
    ...mapped(place, item, mapping),
  };
}

/** A post's text as its readers saw it; `gallery` gives the HTML of a gallery's shortcode. */
export function htmlOf({ texts }: WxrItem, gallery: (attributes: string) => string): string {
  return wordpressHtml(texts.get("content:encoded")?.trim() ?? "", gallery);
}

/** By its permalink, by its number, and by what identifies it in feeds. */
function stoodAt({ texts }: WxrItem, { address }: WordpressSite): string[] {
  const id = texts.get("wp:post_id")?.trim();
  const byNumber = address === undefined || !id ? undefined : new URL(`/?p=${id}`, address).href;
  const all = [texts.get("link"), byNumber, texts.get("guid")].map((one) => one?.trim());
  return all.filter((one) => one !== undefined && /^https?:\/\//i.test(one)) as string[];
}

/** What the links of a post are relative to. */
export function baseOf({ texts }: WxrItem, site: WordpressSite): string | undefined {
  return permalinkOf(texts.get("link")?.trim()) ?? site.address;
}

/** What a mapping takes from the fields that a site gave its posts itself. */
function mapped(place: string, { meta }: WxrItem, mapping: Mapping): Partial<ImportedItem> {
  const keys = Object.keys(mapping) as (keyof Mapping)[];
  if (keys.length === 0) return {};
  const item = recordItem(place, Object.fromEntries(meta), mapping);
  const held = keys.filter((key) => meta.has(mapping[key] ?? ""));
  return Object.fromEntries(held.map((key) => [key, item[key]]));
}

/** Drafts have an address by number, which leads nowhere. */
function permalinkOf(link: string | undefined): string | undefined {
  if (link === undefined || !/^https?:\/\//i.test(link) || !URL.canParse(link)) return undefined;
  const { pathname, searchParams } = new URL(link);
  return pathname === "/" && (searchParams.has("p") || searchParams.size === 0) ? undefined : link;
}

/** "0000-00-00 00:00:00" is none. */
function dayOf(text: string | undefined): string | undefined {
  return text === undefined || text.startsWith("0000") ? undefined : text;
}

function authorsOf({ terms, texts }: WxrItem, { authors }: WordpressSite): string[] {
  const guests = namesOf(terms.filter(({ domain }) => domain === "author"));
  if (guests.length > 0) return guests;
  const login = texts.get("dc:creator")?.trim() ?? "";
  const name = plainLine(authors.get(login) ?? login);
  return name === undefined ? [] : [name];
}

/** WordPress's own category for posts that have none, in three languages. */
function isTopic({
  nicename,
  name,
}: {
  readonly nicename: string;
  readonly name: string;
}): boolean {
  return !/^(?:uncategori[sz]ed|non-classe|sans-categorie)$/.test(nicename) && name !== "غير مصنف";
}

function namesOf(terms: readonly { readonly name: string }[]): string[] {
  return [...new Set(terms.flatMap(({ name }) => plainLine(name) ?? []))];
}

/** Arabic names are percent-encoded, and cut at times within a sign: then the headline gives the name. */
function decoded(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : decodeURIComponent(name);
  } catch {
    return undefined;
  }
}
