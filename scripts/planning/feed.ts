// An edition's Atom feed: its newest articles (RFC 4287).

import type { ArticleRecord } from "../catalogue/entry.ts";
import { fileAddress, homeAddress } from "../model/address.ts";
import type { FeedEntry, FeedView } from "../model/feed.ts";
import { inLanguage } from "../model/source.ts";
import { instantOf } from "../rendering/dates.ts";
import { type Archive, sourceName } from "./archive.ts";
import { articleId, tagOf } from "./identity.ts";
import { addressAmong, onlyPage, type PageKind } from "./page-kind.ts";

const mostEntries = 40;

export const feedPage: PageKind<FeedView> = {
  name: "feed",
  *pages({ site, edition }) {
    if (site.url !== undefined) yield { key: "", address: fileAddress(edition.prefix, "feed.xml") };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  touchedBy: () => onlyPage,
  view(archive, { address }) {
    const { site, edition, all } = archive;
    const url = site.url ?? "";
    const newestIds = all.newest(mostEntries).map(({ id }) => id);
    const entries = archive.catalogue
      .articles(newestIds)
      .map((article) => planEntry(archive, url, article));
    const newest = entries.map(({ updated }) => updated).sort();
    return {
      id: tagOf(url, "2000-01-01", edition.lang),
      lang: edition.lang,
      title: inLanguage(site.name, edition.lang).text,
      subtitle: inLanguage(site.tagline, edition.lang).text,
      home: url + homeAddress(edition.prefix).slice(1),
      self: url + address.slice(1),
      updated: newest.at(-1) ?? "2000-01-01T12:00:00Z",
      entries,
    };
  },
};

function planEntry(archive: Archive, url: string, article: ArticleRecord): FeedEntry {
  const { catalogue, site } = archive;
  const labels = (kind: "author" | "topic") =>
    article.filed[kind].map((id) => catalogue.name(kind, id).label);
  return {
    id: articleId(site, article),
    lang: article.lang,
    title: article.headline,
    href: url + article.address.slice(1),
    published: instantOf(article.day, site.timeZone),
    updated: instantOf(article.lastmod, site.timeZone),
    source: sourceName(archive, article.source, article.lang).text,
    authors: labels("author"),
    topics: labels("topic"),
    ...(article.summary === null ? {} : { summary: article.summary }),
  };
}
