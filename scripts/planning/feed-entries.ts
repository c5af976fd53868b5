// What a feed says of an article: what it is, where it is from, and where the site's feeds give it, its whole text.
import type { ArticleRecord, Entry } from "../catalogue/entry.ts";
import type { FeedEntry } from "../model/feed.ts";
import type { TrustedHtml } from "../model/trusted-html.ts";
import { instantOf } from "../rendering/dates.ts";
import { renderForFeed } from "../rendering/feed-text.ts";
import { type Archive, sourceName } from "./archive.ts";
import { planBodyContext } from "./body-context.ts";
import { articleId } from "./identity.ts";

/** Letters of text in one feed: readers fetch all of it again and again, and some refuse more. */
const mostText = 1_000_000;
/** An article longer than this is read on its page. */
const longestText = 100_000;

/** `url`: the site's. Once the texts that are given whole fill the feed, the articles after them have summaries alone. */
export function planFeedEntries(
  archive: Archive,
  url: string,
  entries: readonly Entry[],
): FeedEntry[] {
  let room = archive.site.feeds.content === "full" ? mostText : 0;
  return archive.catalogue.articles(entries.map(({ id }) => id)).map((article) => {
    const text = room > 0 ? wholeText(archive, url, article) : undefined;
    room -= text?.length ?? 0;
    return { ...planEntry(archive, url, article), ...(text === undefined ? {} : { text }) };
  });
}

function planEntry(archive: Archive, url: string, article: ArticleRecord): FeedEntry {
  const { catalogue, site } = archive;
  const labels = (kind: "author" | "topic") =>
    article.filed[kind].map((id) => catalogue.name(kind, id).label);
  const source = sourceName(archive, article.source, article.lang).text;
  const authors = labels("author");
  return {
    id: articleId(site, article),
    lang: article.lang,
    title: article.headline,
    href: url + article.address.slice(1),
    ...(article.link === undefined ? {} : { original: strictAddress(article.link) }),
    published: instantOf(article.day, site.timeZone),
    updated: instantOf(article.lastmod, site.timeZone),
    source,
    authors: authors.length > 0 ? authors : [source],
    topics: labels("topic"),
    ...(article.summary === null ? {} : { summary: article.summary }),
    digest: article.summary ?? article.headline,
  };
}

/**
 * An address to the letter of RFC 3986: browsers bear signs that it has no place for ("?a[]=1", "100%"),
 * validators of feeds do not. Servers read both alike.
 */
function strictAddress(address: string): string {
  const { origin } = new URL(address);
  const [path = "", ...fragment] = address
    .slice(origin.length)
    .replace(/["<>[\\\]^`{|}]|%(?![\da-f]{2})/gi, (sign) => encodeURIComponent(sign))
    .split("#");
  return origin + path + (fragment.length > 0 ? `#${fragment.join("%23")}` : "");
}

/** Undefined where there is none, or too much of it. */
function wholeText(archive: Archive, url: string, article: ArticleRecord): TrustedHtml | undefined {
  const body = archive.catalogue.body(article.path);
  if (body.trim() === "" || body.length > longestText) return undefined;
  const page = url + article.address.slice(1);
  return renderForFeed(body, planBodyContext(archive, url, article), page);
}
