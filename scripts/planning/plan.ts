// The plan of a site: every page kind, and every page of it in every edition.
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PageAddress } from "../model/address.ts";
import type { InterfaceLanguage } from "../model/language.ts";
import { adminPage } from "./admin.ts";
import { archiveOf } from "./archive.ts";
import { articlePage } from "./article.ts";
import { dataPage } from "./data-page.ts";
import { dayPage } from "./day.ts";
import { dayData } from "./day-data.ts";
import { feedPage, jsonFeed, rssFeed } from "./feed.ts";
import { feedArchive } from "./feed-archive.ts";
import { homePage } from "./home.ts";
import { moderationPage, thanksPage } from "./moderation.ts";
import { monthPage } from "./month.ts";
import { monthLines, monthTable } from "./month-data.ts";
import { monthDayPage } from "./month-day.ts";
import { monthDaysPage } from "./month-days.ts";
import { notFoundPage } from "./not-found.ts";
import type { PageKind } from "./page-kind.ts";
import { plainPage } from "./plain.ts";
import { redirectPage } from "./redirect.ts";
import { robotsFile } from "./robots.ts";
import { openSearchFile, searchPage } from "./search-page.ts";
import { shelfPage } from "./shelf.ts";
import { shelfMonthPage } from "./shelf-month.ts";
import { shelvesPage } from "./shelves.ts";
import { sitemapIndex, sitemapPage } from "./sitemap.ts";
import { tickerData, tickerPage } from "./ticker-page.ts";
import { yearPage } from "./year.ts";
import { yearsPage } from "./years.ts";

/** In the order in which they are rendered. */
export const pageKinds: readonly PageKind[] = [
  homePage,
  articlePage,
  dayPage,
  monthPage,
  yearPage,
  yearsPage,
  monthDayPage,
  monthDaysPage,
  shelfPage,
  shelfMonthPage,
  shelvesPage,
  plainPage,
  moderationPage,
  thanksPage,
  notFoundPage,
  tickerPage,
  tickerData,
  redirectPage,
  dataPage,
  dayData,
  monthTable,
  monthLines,
  searchPage,
  openSearchFile,
  feedPage,
  rssFeed,
  jsonFeed,
  feedArchive,
  sitemapIndex,
  sitemapPage,
  robotsFile,
  adminPage,
];

/** One page to render: enough to make its view in any process that has the catalogue. */
export interface PlannedAddress {
  readonly kind: string;
  readonly edition: InterfaceLanguage;
  readonly key: string;
  readonly address: PageAddress;
}

/** How many pages `planSite` gives. */
export function countPages(catalogue: Catalogue): number {
  let count = 0;
  for (const _ of planSite(catalogue)) count++;
  return count;
}

/** Where the pages of some names stand; those that the site does not have now are left out. */
export function planPages(
  catalogue: Catalogue,
  names: readonly Omit<PlannedAddress, "address">[],
): PlannedAddress[] {
  const kinds = new Map(pageKinds.map((kind) => [kind.name, kind]));
  const archives = new Map(
    catalogue.site.editions.map((edition) => [edition.lang, archiveOf(catalogue, edition)]),
  );
  return names.flatMap((name) => {
    const archive = archives.get(name.edition);
    const address = archive && kinds.get(name.kind)?.addressOf(archive, name.key);
    return address === undefined ? [] : [{ ...name, address }];
  });
}

/** Every page of the site, kind by kind. */
export function* planSite(catalogue: Catalogue): Generator<PlannedAddress> {
  for (const kind of pageKinds) {
    for (const edition of catalogue.site.editions) {
      const archive = archiveOf(catalogue, edition);
      for (const { key, address } of kind.pages(archive)) {
        yield { kind: kind.name, edition: edition.lang, key, address };
      }
    }
  }
}
