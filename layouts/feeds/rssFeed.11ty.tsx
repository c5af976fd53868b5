// What is new in an edition, or from a source, in RSS 2.0, as feedsmith writes it.
import { generateRssFeed } from "feedsmith";
import { renderToString } from "preact-render-to-string";
import type { FeedEntry, FeedView } from "../../scripts/model/feed.ts";
import { type Planned, paginated } from "../parts/paginated.ts";
import { withoutForbiddenSigns } from "./xml.ts";

export const data = paginated("rssFeed");

export function render({ planned }: Planned<FeedView>): string {
  const { lang, title, subtitle, home, self, updated, entries } = planned.view();
  const xml = generateRssFeed({
    title,
    link: home,
    description: subtitle,
    language: lang,
    lastBuildDate: updated,
    generator: "Khizana",
    atom: { links: [{ href: self, rel: "self", type: "application/rss+xml" }] },
    items: entries.map((entry) => itemOf(entry, lang)),
  });
  return withoutForbiddenSigns(xml);
}

function itemOf(entry: FeedEntry, feedLang: string) {
  const { id, title, href, lang, published, updated } = entry;
  const { source, authors, topics, summary, text } = entry;
  return {
    title,
    link: href,
    guid: { value: id, isPermaLink: false },
    pubDate: published,
    atom: { updated },
    categories: topics.map((name) => ({ name })),
    // Readers take a description for HTML, so a text is written as HTML that says it.
    ...(summary === undefined ? {} : { description: renderToString(<>{summary}</>) }),
    ...(text === undefined ? {} : { content: { encoded: text } }),
    // RSS's own author is an address for mail.
    dc: {
      creators: authors.length > 0 ? [...authors] : [source],
      publishers: [source],
      ...(lang === feedLang ? {} : { languages: [lang] }),
    },
  };
}
