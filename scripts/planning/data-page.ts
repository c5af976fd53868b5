// The archive as data, explained: where each day's articles are, and the files of each month.
import { dataWordsOf } from "../../layouts/locales/data-words.ts";
import {
  dataAddress,
  dataPackageAddress,
  homeAddress,
  type MonthFile,
  monthDataAddress,
  type PageAddress,
  rootFrom,
} from "../model/address.ts";
import { type Month, yearOf } from "../model/day.ts";
import type { DataPageView, MonthFilesView } from "../model/page-views.ts";
import { inLanguage } from "../model/source.ts";
import { dataBlock } from "../rendering/data-block.ts";
import { datasetOf } from "../rendering/dataset.ts";
import { formatMonthName } from "../rendering/dates.ts";
import type { Archive } from "./archive.ts";
import { periodsOfAll } from "./article-data.ts";
import { urlOf } from "./feed.ts";
import { planFrame } from "./frame.ts";
import { hrefOf } from "./headline.ts";
import { addressAmong, onlyPage, type PageKind } from "./page-kind.ts";
import { fixedTicker } from "./ticker.ts";

export const dataPage: PageKind<DataPageView> = {
  name: "data",
  *pages({ edition }) {
    yield { key: "", address: dataAddress(edition.prefix) };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  touchedBy: () => onlyPage,
  view(archive, { address }) {
    const { words } = archive;
    const root = rootFrom(address);
    const months = periodsOfAll<Month>(archive, 7);
    return {
      frame: planFrame(archive, {
        address,
        title: words.data,
        ticker: fixedTicker(archive, root),
        elsewhere: (other) => dataAddress(other.prefix),
      }),
      heading: words.data,
      dataPackage: hrefOf(root, dataPackageAddress),
      ...(archive.site.url === undefined
        ? {}
        : { structuredData: dataBlock(describe(archive, address, months)) }),
      tables: planFiles(archive, root, months, "csv"),
      lines: planFiles(archive, root, months, "ndjson.gz"),
    };
  },
};

/** The newest year first, its months in order. */
function planFiles(
  { words }: Archive,
  root: string,
  months: readonly Month[],
  file: MonthFile,
): MonthFilesView[] {
  const years = [...new Set(months.map(yearOf))].reverse();
  return years.map((year) => ({
    year,
    months: months
      .filter((month) => yearOf(month) === year)
      .map((month) => ({
        text: formatMonthName(month, words),
        href: hrefOf(root, monthDataAddress(month, file)),
      })),
  }));
}

function describe(archive: Archive, address: PageAddress, months: readonly Month[]): object {
  const { site, edition, words } = archive;
  const name = inLanguage(site.name, edition.lang).text;
  return datasetOf({
    name: `${words.data} · ${name}`,
    description: dataWordsOf(edition.lang).introduction,
    lang: edition.lang,
    url: urlOf(archive, address),
    archive: { name, url: urlOf(archive, homeAddress(edition.prefix)) },
    dataPackage: urlOf(archive, dataPackageAddress),
    months,
  });
}
