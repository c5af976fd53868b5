// What is new in an edition, and in each source, topic and author of it, for readers of feeds: Atom (RFC 4287), RSS 2.0, JSON Feed 1.1.
import type { Entry } from "../catalogue/entry.ts";
import {
  feedAddress,
  feedFile,
  type PageAddress,
  rootFrom,
  type ShelfKind,
} from "../model/address.ts";
import type { FeedArchives, FeedView } from "../model/feed.ts";
import { inLanguage } from "../model/source.ts";
import type { Archive } from "./archive.ts";
import { archivesOf } from "./archive-periods.ts";
import { type Channel, channelOf, channelsOf, channelTitle, touchedEntries } from "./channel.ts";
import { planFeedEntries } from "./feed-entries.ts";
import { tagOf } from "./identity.ts";
import type { PageKind } from "./page-kind.ts";
import { shelfKinds } from "./shelf-kinds.ts";

const mostEntries = 40;

/** Topics and authors have the first format alone: there may be thousands of them. */
export const feedPage = feedOf("feed", feedFile, shelfKinds);
export const rssFeed = feedOf("rssFeed", "rss.xml", ["source"]);
export const jsonFeed = feedOf("jsonFeed", "feed.json", ["source"]);

function feedOf(name: string, file: string, kinds: readonly ShelfKind[]): PageKind<FeedView> {
  const withFeed = new Set<string>(["all", ...kinds]);
  return {
    name,
    *pages(archive) {
      for (const { key, page } of channelsOf(archive, kinds)) {
        yield { key, address: feedAddress(page, file) };
      }
    },
    addressOf(archive, key) {
      const channel = channelOf(archive, key);
      return channel && withFeed.has(channel.kind) ? feedAddress(channel.page, file) : undefined;
    },
    *touchedBy(archive, trace) {
      yield "";
      for (const { shelves } of touchedEntries(archive, trace)) {
        for (const { kind, key } of shelves) if (withFeed.has(kind)) yield `${kind} ${key}`;
      }
    },
    view(archive, { key, address }) {
      const channel = channelOf(archive, key);
      if (!channel) throw new Error(`nobody can follow "${key}"`);
      const previous = name === "feed" ? archivesOf(channel).at(-1) : undefined;
      return planFeed(archive, channel, {
        address,
        entries: channel.shelf.newest(mostEntries),
        archives: previous ? { previous: urlOf(archive, previous.address) } : {},
      });
    },
  };
}

export interface FeedParts {
  readonly address: PageAddress;
  readonly entries: readonly Entry[];
  readonly archives: FeedArchives;
  /** "octobre 2022", for an archive of the feed. */
  readonly period?: string;
}

/** A feed of some articles, newest first. All parts of a channel's history have its id: they are one feed. */
export function planFeed(archive: Archive, channel: Channel, parts: FeedParts): FeedView {
  const { site, edition, words } = archive;
  const url = site.url ?? "";
  const entries = planFeedEntries(archive, url, parts.entries);
  const title = channelTitle(archive, channel);
  const within = channel.page.slice(edition.prefix.length).replace(/\/$/, "");
  return {
    id: tagOf(url, "2000-01-01", edition.lang + within),
    lang: edition.lang,
    title: parts.period === undefined ? title : `${title}, ${parts.period}`,
    subtitle: inLanguage(site.tagline, edition.lang).text,
    home: urlOf(archive, channel.page),
    self: urlOf(archive, parts.address),
    updated: latest(entries.map(({ updated }) => updated)),
    stylesheet: `${rootFrom(parts.address)}assets/atom.css`,
    introduction: { text: words.aboutFeed, way: words.toFeedPage },
    archives: parts.archives,
    entries,
  };
}

/** The whole address of a page. */
export function urlOf({ site }: Archive, address: PageAddress): string {
  return (site.url ?? "") + address.slice(1);
}

/** All instants stand at one offset, so that they compare as texts. */
function latest(instants: readonly string[]): string {
  return instants.reduce((last, next) => (next > last ? next : last), "2000-01-01T12:00:00Z");
}
