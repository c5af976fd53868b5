// What is new in an edition, or from a source, in RSS 2.0.
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { FeedEntry, FeedView } from "../../scripts/model/feed.ts";
import { formatMailDate } from "../../scripts/rendering/dates.ts";
import { type Planned, paginated } from "../parts/paginated.ts";
import { renderXml } from "./xml.ts";

export const data = paginated("rssFeed");

export function render({ planned }: Planned<FeedView>): string {
  const { lang, title, subtitle, home, self, updated, entries } = planned.view();
  return renderXml(
    <rss
      version="2.0"
      xmlns:atom="http://www.w3.org/2005/Atom"
      xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"
    >
      <channel>
        <title>{title}</title>
        {h("link", null, home)}
        <description>{subtitle}</description>
        <language>{lang}</language>
        <lastBuildDate>{formatMailDate(updated)}</lastBuildDate>
        <generator>Khizana</generator>
        <atom:link href={self} rel="self" type="application/rss+xml" />
        {entries.map((entry) => (
          <Item entry={entry} feedLang={lang} />
        ))}
      </channel>
    </rss>,
  );
}

function Item({ entry, feedLang }: { readonly entry: FeedEntry; readonly feedLang: string }) {
  const { id, title, href, lang, published, updated } = entry;
  const { source, authors, topics, summary, text } = entry;
  return (
    <item>
      <title>{title}</title>
      {h("link", null, href)}
      <guid isPermaLink="false">{id}</guid>
      <pubDate>{formatMailDate(published)}</pubDate>
      <atom:updated>{updated}</atom:updated>
      {/* RSS's own author is an address for mail. */}
      {authors.map((name) => (
        <dc:creator>{name}</dc:creator>
      ))}
      <dc:publisher>{source}</dc:publisher>
      {lang !== feedLang && <dc:language>{lang}</dc:language>}
      {topics.map((topic) => (
        <category>{topic}</category>
      ))}
      {/* Readers take a description for HTML, so a text is written as the HTML that says it. */}
      {summary && <description>{renderToString(<p>{summary}</p>)}</description>}
      {text && <content:encoded>{text}</content:encoded>}
    </item>
  );
}
