// What is new in an edition, or from a source, as a JSON Feed 1.1.
import { generateJsonFeed } from "feedsmith";
import type { FeedEntry, FeedView } from "../../scripts/model/feed.ts";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("jsonFeed");

export function render({ planned }: Planned<FeedView>): string {
  const { lang, title, subtitle, home, self, entries } = planned.view();
  const items = entries.map(itemOf);
  const feed = generateJsonFeed({
    title,
    home_page_url: home,
    feed_url: self,
    description: subtitle,
    language: lang,
    items,
  });
  // A feed of nothing has a list of nothing, which feedsmith leaves out.
  return `${JSON.stringify({ ...feed, items: feed.items ?? items })}\n`;
}

function itemOf(entry: FeedEntry) {
  const { id, title, href, original, lang, published, updated } = entry;
  const { source, authors, topics, summary, text } = entry;
  return {
    id,
    url: href,
    ...(original === undefined ? {} : { external_url: original }),
    title,
    // An item has a content: its text, or the little that the feed says of it.
    ...(text === undefined ? { content_text: summary ?? title } : { content_html: text as string }),
    ...(text === undefined || summary === undefined ? {} : { summary }),
    date_published: published,
    date_modified: updated,
    authors: (authors.length > 0 ? authors : [source]).map((name) => ({ name })),
    tags: [...topics],
    language: lang,
  };
}
