// All that a feed has ever shown, one document a period, so that a reader can go back to the beginning (RFC 5005).
import { feedAddress, feedFile } from "../model/address.ts";
import { type Month, monthOf, type Year, yearOf } from "../model/day.ts";
import type { FeedView } from "../model/feed.ts";
import { formatMonth } from "../rendering/dates.ts";
import type { Archive } from "./archive.ts";
import { archivePeriods, archivesOf } from "./archive-periods.ts";
import { channelOf, channelsOf, touchedEntries } from "./channel.ts";
import { comeOrGone } from "./come-or-gone.ts";
import { planFeed, urlOf } from "./feed.ts";
import type { PageKind } from "./page-kind.ts";

/** An archive's key is its channel's and its period: "source phare 2022", "2022-10" for the edition's. */
const keyOf = (channel: string, period: string) => `${channel} ${period}`.trimStart();

function splitKey(key: string): { channel: string; period: string } {
  const end = key.lastIndexOf(" ");
  return { channel: key.slice(0, Math.max(0, end)), period: key.slice(end + 1) };
}

/** An archive of a channel, and those before and after it. */
function findArchive(archive: Archive, key: string) {
  const { channel: channelKey, period } = splitKey(key);
  const channel = channelOf(archive, channelKey);
  const archives = channel ? archivesOf(channel) : [];
  const place = archives.findIndex((one) => one.period === period);
  const found = archives[place];
  if (!channel || !found) return undefined;
  return { channel, found, previous: archives[place - 1], next: archives[place + 1] };
}

export const feedArchive: PageKind<FeedView> = {
  name: "feedArchive",
  *pages(archive) {
    for (const channel of channelsOf(archive, ["source"])) {
      for (const { period, address } of archivesOf(channel)) {
        yield { key: keyOf(channel.key, period), address };
      }
    }
  },
  addressOf: (archive, key) => findArchive(archive, key)?.found.address,
  *touchedBy(archive, trace) {
    for (const { day, shelves } of touchedEntries(archive, trace)) {
      yield monthOf(day);
      for (const { kind, key } of shelves) {
        if (kind !== "source") continue;
        yield keyOf(`${kind} ${key}`, monthOf(day));
        yield keyOf(`${kind} ${key}`, yearOf(day));
      }
    }
  },
  // A year that grows too large goes, and its months come.
  *touchedByMonths({ kind, key, before, after }) {
    const lists = [before, after].map((months) => archivePeriods(kind, months));
    const channel = kind === "all" ? "" : `${kind} ${key}`;
    for (const period of comeOrGone(lists)) yield keyOf(channel, period);
  },
  view(archive, { key, address }) {
    const found = findArchive(archive, key);
    if (!found) throw new Error(`no feed has the archive "${key}"`);
    const { channel, previous, next } = found;
    const { period } = found.found;
    return planFeed(archive, channel, {
      address,
      entries: channel.shelf.within(period).toReversed(),
      archives: {
        current: urlOf(archive, feedAddress(channel.page, feedFile)),
        ...(previous ? { previous: urlOf(archive, previous.address) } : {}),
        ...(next ? { next: urlOf(archive, next.address) } : {}),
      },
      period: periodText(archive, period),
    });
  },
};

function periodText({ words }: Archive, period: Month | Year): string {
  return period.length === 4 ? period : formatMonth(period as Month, words);
}
