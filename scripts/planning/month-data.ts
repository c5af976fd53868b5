// A month's articles as open data, without their texts: a table, and a line of JSON each. One file of each for all editions.
import { type MonthFile, monthDataAddress } from "../model/address.ts";
import type { MonthData } from "../model/article-data.ts";
import { type Month, monthOf } from "../model/day.ts";
import { articlesWithin, isInAny, periodsOfAll, planArticleData } from "./article-data.ts";
import { isFirstEdition, type PageKind } from "./page-kind.ts";

export const monthTable = monthFiles("monthTable", "csv");
export const monthLines = monthFiles("monthLines", "ndjson.gz");

/** By month and not by year: one more article makes its period's files anew, whatever the archive's size. */
function monthFiles(name: string, file: MonthFile): PageKind<MonthData> {
  return {
    name,
    *pages(archive) {
      if (!isFirstEdition(archive)) return;
      for (const month of periodsOfAll<Month>(archive, 7)) {
        yield { key: month, address: monthDataAddress(month, file) };
      }
    },
    addressOf: (archive, month) =>
      isFirstEdition(archive) && isInAny(archive, month as Month)
        ? monthDataAddress(month as Month, file)
        : undefined,
    touchedBy: (_, { day }) => [monthOf(day)],
    view: (archive, { key: month }) => ({
      articles: Array.from(articlesWithin(archive, month as Month), (article) =>
        planArticleData(archive, article),
      ),
    }),
  };
}
