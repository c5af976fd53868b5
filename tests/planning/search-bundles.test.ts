// Search is cut by language, then by time, only as far as the articles of a span are too many.
import { describe, expect, it } from "vitest";
import { planSearchBundles } from "../../scripts/planning/search-bundles.ts";
import { holdsDay, searchDay } from "../../scripts/planning/search-days.ts";
import { articleText, catalogueOf, type Files } from "../small-archive.ts";

const article = (date: string, lang: string, number: number): Files => ({
  [`articles/${date}-${number}.${lang}.md`]: articleText({ date, lang }),
});

const files = {
  ...article("1998-05-01", "fr", 1),
  ...article("2022-01-01", "fr", 1),
  ...article("2022-12-31", "fr", 2),
  ...article("2023-02-28", "fr", 1),
  ...article("2023-03-01", "fr", 2),
  ...article("2023-03-31", "fr", 3),
  ...article("2023-03-31", "ar", 1),
};

async function cut(most: number): Promise<string[]> {
  const { catalogue } = await catalogueOf(files);
  return planSearchBundles(catalogue, most).map(
    ({ lang, period, from, to, articles, years }) =>
      `${lang} ${period} ${from}..${to} ${articles} ${years.join("-")}`,
  );
}

describe("the bundles of search", () => {
  it("are one a language where that is enough", async () => {
    expect(await cut(6)).toEqual([
      "ar all 0001-01-01..9999-12-31 1 2023-2023",
      "fr all 0001-01-01..9999-12-31 6 1998-2023",
    ]);
  });

  it("are cut by decade, year and month where one has more", async () => {
    expect(await cut(2)).toEqual([
      "ar all 0001-01-01..9999-12-31 1 2023-2023",
      "fr 1990s 1990-01-01..1999-12-31 1 1998-1998",
      "fr 2022 2022-01-01..2022-12-31 2 2022-2022",
      "fr 2023-02 2023-02-01..2023-02-31 1 2023-2023",
      "fr 2023-03 2023-03-01..2023-03-31 2 2023-2023",
    ]);
  });

  it("hold the days of their language and span", async () => {
    const { catalogue } = await catalogueOf(files);
    const [, nineties, of2022] = planSearchBundles(catalogue, 2);
    if (!nineties || !of2022) throw new Error("there are such bundles");
    expect(holdsDay(of2022, [searchDay("fr-ma", "2022-12-31")])).toBe(true);
    expect(holdsDay(of2022, [searchDay("ar", "2022-12-31")])).toBe(false);
    expect(holdsDay(nineties, [searchDay("fr", "2000-01-01")])).toBe(false);
  });
});
