// The plan of a site: every page kind, and every page of it in every edition.
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PageAddress } from "../model/address.ts";
import type { InterfaceLanguage } from "../model/language.ts";
import { archiveOf } from "./archive.ts";
import { articlePage } from "./article.ts";
import { dayPage } from "./day.ts";
import { feedPage } from "./feed.ts";
import { homePage } from "./home.ts";
import { monthPage } from "./month.ts";
import { notFoundPage } from "./not-found.ts";
import type { PageKind } from "./page-kind.ts";
import { plainPage } from "./plain.ts";
import { redirectPage } from "./redirect.ts";
import { robotsFile } from "./robots.ts";
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
  shelfPage,
  shelfMonthPage,
  shelvesPage,
  plainPage,
  notFoundPage,
  tickerPage,
  tickerData,
  redirectPage,
  feedPage,
  sitemapIndex,
  sitemapPage,
  robotsFile,
];

/** One page to render: enough to make its view in any process that has the catalogue. */
export interface PlannedAddress {
  readonly kind: string;
  readonly edition: InterfaceLanguage;
  readonly key: string;
  readonly address: PageAddress;
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
