// The page that a host shows for an address it doesn't have; it alone links by the configured base path.
import { fileAddress } from "../model/address.ts";
import type { NotFoundView } from "../model/page-views.ts";
import { basePath } from "../model/site.ts";
import { planFrame } from "./frame.ts";
import { addressAmong, type PageKind } from "./page-kind.ts";
import { fixedTicker } from "./ticker.ts";

export const notFoundPage: PageKind<NotFoundView> = {
  name: "notFound",
  *pages({ edition }) {
    yield { key: "", address: fileAddress(edition.prefix, "404.html") };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  view(archive, { address }) {
    const root = basePath(archive.site);
    return {
      frame: planFrame(archive, {
        address,
        root,
        title: archive.words.notFound,
        ticker: fixedTicker(archive, root),
      }),
    };
  },
};
