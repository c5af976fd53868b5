// The archive as data, explained: where each day's articles are, and the files of each month.
import {
  dataAddress,
  dataPackageAddress,
  type MonthFile,
  monthDataAddress,
  rootFrom,
} from "../model/address.ts";
import { type Month, yearOf } from "../model/day.ts";
import type { DataPageView, MonthFilesView } from "../model/page-views.ts";
import { formatMonthName } from "../rendering/dates.ts";
import type { Archive } from "./archive.ts";
import { periodsOfAll } from "./article-data.ts";
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
