// The newest headlines on a page of their own, and as data for the ticker of every other page.

import { fileAddress, rootFrom } from "../model/address.ts";
import type { TickerData } from "../model/feed.ts";
import type { TickerView } from "../model/page-views.ts";
import { planFrame } from "./frame.ts";
import { planHeadlines } from "./headline.ts";
import { addressAmong, onlyPage, type PageKind } from "./page-kind.ts";
import { fixedTicker } from "./ticker.ts";

export const tickerPage: PageKind<TickerView> = {
  name: "ticker",
  *pages({ edition }) {
    yield { key: "", address: fileAddress(edition.prefix, "ticker.html") };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  touchedBy: () => onlyPage,
  view(archive, { address }) {
    const { words, all, site } = archive;
    const root = rootFrom(address);
    return {
      frame: planFrame(archive, {
        address,
        title: words.latestNews,
        ticker: fixedTicker(archive, root),
        elsewhere: (other) => fileAddress(other.prefix, "ticker.html"),
      }),
      headlines: planHeadlines(archive, root, all.newest(site.ticker.newest)),
    };
  },
};

export const tickerData: PageKind<TickerData> = {
  name: "tickerData",
  *pages({ edition }) {
    yield { key: "", address: fileAddress(edition.prefix, "ticker.json") };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  touchedBy: () => onlyPage,
  view(archive) {
    const newest = planHeadlines(archive, "", archive.all.newest(archive.site.ticker.newest));
    return {
      headlines: newest.map(({ text, href, lang, dir, source }) => ({
        headline: text,
        href,
        lang,
        dir,
        source: source.text,
      })),
    };
  },
};
