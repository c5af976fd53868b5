// What crawlers may read: everything, and where the sitemap is.

import { type EditionPrefix, fileAddress } from "../model/address.ts";
import type { RobotsView } from "../model/feed.ts";
import { addressAmong, isFirstEdition, type PageKind } from "./page-kind.ts";

export const robotsFile: PageKind<RobotsView> = {
  name: "robots",
  *pages(archive) {
    if (!isFirstEdition(archive)) return;
    yield { key: "", address: fileAddress("" as EditionPrefix, "robots.txt") };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  view({ site }) {
    return site.url === undefined ? {} : { sitemap: `${site.url}sitemap.xml` };
  },
};
