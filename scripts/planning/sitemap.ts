// Sitemaps for search engines, cut by month, and the index that lists them (sitemaps.org 0.9).

import type { EditionPrefix } from "../model/address.ts";
import {
  dataAddress,
  fileAddress,
  homeAddress,
  monthDaysAddress,
  type PageAddress,
  plainPageAddress,
  shelfAddress,
  shelvesAddress,
  yearsAddress,
} from "../model/address.ts";
import { monthOf } from "../model/day.ts";
import type { SitemapView } from "../model/feed.ts";
import { type Archive, archiveOf } from "./archive.ts";
import { addressAmong, isFirstEdition, onlyPage, type PageKind } from "./page-kind.ts";
import { shelfKinds } from "./shelf-kinds.ts";

const root = "" as EditionPrefix;

function isFirst(archive: Archive): boolean {
  return archive.site.url !== undefined && isFirstEdition(archive);
}

const monthFile = (month: string) => fileAddress(root, `sitemaps/${month}.xml`);
const standingFile = fileAddress(root, "sitemaps/pages.xml");

export const sitemapIndex: PageKind<SitemapView> = {
  name: "sitemapIndex",
  *pages(archive) {
    if (isFirst(archive)) yield { key: "", address: fileAddress(root, "sitemap.xml") };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  touchedBy: () => onlyPage,
  view({ site, catalogue }) {
    const months = catalogue.changes.months().map(({ month, lastmod }) => ({
      loc: site.url + monthFile(month).slice(1),
      lastmod,
    }));
    return { urls: [{ loc: site.url + standingFile.slice(1) }, ...months] };
  },
};

/** A month's articles, and the pages that stand whatever the month: homes, indexes, sources, plain pages. */
export const sitemapPage: PageKind<SitemapView> = {
  name: "sitemap",
  *pages(archive) {
    if (!isFirst(archive)) return;
    yield { key: "", address: standingFile };
    for (const { month } of archive.catalogue.changes.months()) {
      yield { key: month, address: monthFile(month) };
    }
  },
  addressOf(archive, month) {
    if (!isFirst(archive)) return undefined;
    if (month === "") return standingFile;
    return archive.catalogue.changes.has(month) ? monthFile(month) : undefined;
  },
  touchedBy: (_, { day }) => ["", monthOf(day)],
  view({ site, catalogue }, { key: month }) {
    if (month === "") {
      const pages = site.editions.flatMap((edition) =>
        standingPages(archiveOf(catalogue, edition)),
      );
      return { urls: pages.map((address) => ({ loc: site.url + address.slice(1) })) };
    }
    const articles = catalogue.changes.of(month);
    return {
      urls: articles.map(({ address, lastmod }) => ({ loc: site.url + address.slice(1), lastmod })),
    };
  },
};

function standingPages({ catalogue, edition }: Archive): PageAddress[] {
  const { prefix } = edition;
  const shelves = shelfKinds.flatMap((kind) => [
    shelvesAddress(prefix, kind),
    ...catalogue.shelves(edition, kind).map(({ key }) => shelfAddress(prefix, kind, key)),
  ]);
  const plain = catalogue.plainPages(edition).map(({ slug }) => plainPageAddress(prefix, slug));
  return [
    ...[homeAddress(prefix), yearsAddress(prefix), monthDaysAddress(prefix), dataAddress(prefix)],
    ...shelves,
    ...plain,
  ];
}
