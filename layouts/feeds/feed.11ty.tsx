// An Atom feed, as feedsmith writes it.
import { generateAtomFeed } from "feedsmith";
import type { FeedEntry, FeedView } from "../../scripts/model/feed.ts";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("feed");

export function render({ planned }: Planned<FeedView>): string {
  const { id, lang, title, subtitle, updated, home, self, entries } = planned.view();
  return generateAtomFeed({
    xml: { lang },
    id,
    title: { value: title },
    subtitle: { value: subtitle },
    updated,
    links: [
      { href: home, rel: "alternate", type: "text/html" },
      { href: self, rel: "self", type: "application/atom+xml" },
    ],
    generator: { text: "Khizana" },
    entries: entries.map((entry) => entryOf(entry, lang)),
  });
}

function entryOf(entry: FeedEntry, feedLang: string) {
  const { id, title, href, lang, published, updated, source, authors, topics, summary } = entry;
  return {
    // An entry that says nothing is in its feed's language (RFC 4287, 2).
    ...(lang === feedLang ? {} : { xml: { lang } }),
    id,
    title: { value: title },
    published,
    updated,
    links: [{ href, rel: "alternate", type: "text/html", hreflang: lang }],
    authors: (authors.length > 0 ? authors : [source]).map((name) => ({ name })),
    categories: topics.map((term) => ({ term })),
    ...(summary === undefined ? {} : { summary: { value: summary } }),
  };
}
