// What crawlers may read: everything, and where the sitemap is.

import { type EditionPrefix, fileAddress } from "../model/address.ts";
import type { RobotsView } from "../model/feed.ts";
import { addressAmong, type PageKind } from "./page-kind.ts";

export const robotsFile: PageKind<RobotsView> = {
  name: "robots",
  *pages({ site, edition }) {
    if (site.editions[0]?.lang !== edition.lang) return;
    yield { key: "", address: fileAddress("" as EditionPrefix, "robots.txt") };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  view({ site }) {
    return site.url === undefined ? {} : { sitemap: `${site.url}sitemap.xml` };
  },
};
