// A day's articles as JSON, with their texts: one file for all editions, beside the day's page.
import type { ArticleRecord } from "../catalogue/entry.ts";
import { dayDataAddress, type PageAddress } from "../model/address.ts";
import type { DayData } from "../model/article-data.ts";
import type { Day } from "../model/day.ts";
import { publicMarkdown } from "../rendering/public-markdown.ts";
import type { Archive } from "./archive.ts";
import { articlesWithin, isInAny, periodsOfAll, planArticleData } from "./article-data.ts";
import { planBodyContext } from "./body-context.ts";
import { isFirstEdition, type PageKind } from "./page-kind.ts";

export const dayData: PageKind<DayData> = {
  name: "dayData",
  *pages(archive) {
    if (!isFirstEdition(archive)) return;
    for (const day of periodsOfAll<Day>(archive, 10)) yield { key: day, address: addressOf(day) };
  },
  addressOf: (archive, day) =>
    isFirstEdition(archive) && isInAny(archive, day as Day) ? addressOf(day) : undefined,
  *touchedBy({ catalogue }, { day, linkedFrom }) {
    yield day;
    // Texts that lead to it say where it stands.
    for (const path of linkedFrom) {
      const id = catalogue.idOfFile(path);
      if (id !== undefined) yield catalogue.article(id).day;
    }
  },
  view(archive, { key: day }) {
    return {
      date: day as Day,
      articles: Array.from(articlesWithin(archive, day as Day), (article) =>
        withText(archive, article),
      ),
    };
  },
};

function withText(archive: Archive, article: ArticleRecord): DayData["articles"][number] {
  const context = planBodyContext(archive, archive.site.url ?? "/", article);
  const markdown = publicMarkdown(archive.catalogue.body(article.path), context);
  return { ...planArticleData(archive, article), ...(markdown === undefined ? {} : { markdown }) };
}

const addressOf = (day: string): PageAddress => dayDataAddress(day as Day);
