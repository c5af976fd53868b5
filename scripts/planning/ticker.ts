// The ticker is a function of a page's own day, so that old pages keep their bytes when news arrives.

import type { Entry } from "../catalogue/entry.ts";
import { fileAddress } from "../model/address.ts";
import type { Day, Month, Year } from "../model/day.ts";
import type { Ticker } from "../model/view.ts";
import type { Archive } from "./archive.ts";
import { hrefOf, planHeadlines } from "./headline.ts";

/** Home and `/ticker.html`: the newest. */
export function newestTicker(archive: Archive, root: string): Ticker {
  return tickerOf(archive, root, archive.all.newest(archive.site.ticker.newest));
}

/** An article page: those before the article, in the one order. */
export function tickerBefore(archive: Archive, root: string, ord: string): Ticker {
  return tickerOf(archive, root, archive.all.before(ord, archive.site.ticker.before));
}

/** A day, month or year page: those up to its last article. */
export function tickerUpTo(archive: Archive, root: string, period: Day | Month | Year): Ticker {
  return tickerOf(archive, root, archive.all.upTo(period, archive.site.ticker.before));
}

/** Other pages: no headlines of their own, only the way to all of them. */
export function fixedTicker(archive: Archive, root: string): Ticker {
  return tickerOf(archive, root, []);
}

function tickerOf(archive: Archive, root: string, entries: readonly Entry[]): Ticker {
  const { prefix } = archive.edition;
  return {
    headlines: planHeadlines(archive, root, entries),
    all: hrefOf(root, fileAddress(prefix, "ticker.html")),
    json: hrefOf(root, fileAddress(prefix, "ticker.json")),
  };
}
