// What is new in an edition, or from a source, as a JSON Feed 1.1.
import type { FeedEntry, FeedView } from "../../scripts/model/feed.ts";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("jsonFeed");

export function render({ planned }: Planned<FeedView>): string {
  const { lang, title, subtitle, home, self, entries } = planned.view();
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: self,
    description: subtitle,
    language: lang,
    items: entries.map(itemOf),
  };
  return `${JSON.stringify(feed)}\n`;
}

function itemOf(entry: FeedEntry) {
  const { id, title, href, original, lang, published, updated } = entry;
  const { source, authors, topics, summary, digest, text } = entry;
  return {
    id,
    url: href,
    ...(original === undefined ? {} : { external_url: original }),
    title,
    ...(text === undefined ? { content_text: digest } : { content_html: text as string }),
    ...(text === undefined || summary === undefined ? {} : { summary }),
    date_published: published,
    date_modified: updated,
    authors: authors.map((name) => ({ name })),
    ...(topics.length === 0 ? {} : { tags: topics }),
    language: lang,
    // The format has no word for the newspaper; it leaves names that begin so to those who need more.
    _khizana: { source },
  };
}
