// A plain page of the archive: about, legal notice.
import { plainPageAddress, rootFrom } from "../model/address.ts";
import type { PlainPageView } from "../model/page-views.ts";
import { renderMarkdown } from "../rendering/markdown.ts";
import { planBodyContext } from "./body-context.ts";
import { planFrame } from "./frame.ts";
import { addressAmong, type PageKind } from "./page-kind.ts";
import { Reports } from "./reports.ts";
import { fixedTicker } from "./ticker.ts";

export const plainPage: PageKind<PlainPageView> = {
  name: "plain",
  *pages({ catalogue, edition }) {
    for (const { path, slug } of catalogue.plainPages(edition)) {
      yield { key: path, address: plainPageAddress(edition.prefix, slug) };
    }
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  touchedBy: (_, { linkedFrom }) => linkedFrom,
  view(archive, { key: path, address }) {
    const { catalogue, edition } = archive;
    const root = rootFrom(address);
    const page = catalogue.plainPages(edition).find((candidate) => candidate.path === path);
    if (!page) throw new Error(`no page is made from ${path}`);
    const voice = edition.lang;
    const reports = new Reports(archive, { address, voice });
    const context = planBodyContext(archive, root, { path }, { voice, reports });
    const body = renderMarkdown(catalogue.body(path), context);
    const reportable = reports.view();
    return {
      frame: planFrame(archive, {
        address,
        title: page.headline,
        ...(page.summary === undefined ? {} : { description: page.summary }),
        ticker: fixedTicker(archive, root),
        elsewhere: (other) => {
          const same = catalogue.plainPages(other).find(({ slug }) => slug === page.slug);
          return same && plainPageAddress(other.prefix, same.slug);
        },
      }),
      heading: page.headline,
      body,
      ...(reportable ? { reports: reportable } : {}),
    };
  },
};
