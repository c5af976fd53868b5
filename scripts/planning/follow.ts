// The feeds that a page offers to readers of feeds: those of what it shows, in every format that they have.
import type { FeedLink } from "../model/view.ts";
import type { Archive } from "./archive.ts";
import { channelOf, channelTitle } from "./channel.ts";
import { feedPage, jsonFeed, rssFeed } from "./feed.ts";
import { hrefOf } from "./headline.ts";

const formats = [
  { kind: feedPage, type: "application/atom+xml", format: "" },
  { kind: rssFeed, type: "application/rss+xml", format: " (RSS)" },
  { kind: jsonFeed, type: "application/feed+json", format: " (JSON Feed)" },
] as const;

/** The first is the one for people to open. */
export function feedLinks(archive: Archive, root: string, key: string): FeedLink[] {
  const channel = channelOf(archive, key);
  if (!channel) return [];
  const title = channelTitle(archive, channel);
  return formats.flatMap(({ kind, type, format }) => {
    const address = kind.addressOf(archive, key);
    return address ? [{ href: hrefOf(root, address), type, title: title + format }] : [];
  });
}
