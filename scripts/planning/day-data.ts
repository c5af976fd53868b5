// A day's articles as JSON, with their texts: one file for all editions, beside the day's page.
import { dayDataAddress, type PageAddress } from "../model/address.ts";
import type { DayData } from "../model/article-data.ts";
import type { Day } from "../model/day.ts";
import { publicMarkdown } from "../rendering/public-markdown.ts";
import { articlesWithin, isInAny, periodsOfAll, planArticleData } from "./article-data.ts";
import { isFirstEdition, type PageKind } from "./page-kind.ts";

export const dayData: PageKind<DayData> = {
  name: "dayData",
  *pages(archive) {
    if (!isFirstEdition(archive)) return;
    for (const day of periodsOfAll<Day>(archive, 10)) yield { key: day, address: addressOf(day) };
  },
  addressOf: (archive, day) =>
    isFirstEdition(archive) && isInAny(archive, day as Day) ? addressOf(day) : undefined,
  touchedBy: (_, { day }) => [day],
  view(archive, { key: day }) {
    const { catalogue, site } = archive;
    return {
      date: day as Day,
      articles: Array.from(articlesWithin(archive, day as Day), (article) => ({
        ...planArticleData(archive, article),
        markdown: publicMarkdown(catalogue.body(article.path), site.html),
      })),
    };
  },
};

const addressOf = (day: string): PageAddress => dayDataAddress(day as Day);
