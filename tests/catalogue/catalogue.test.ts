// The catalogue answers what planning asks: editions, translations, aliases, pictures, labels.
import { describe, expect, it } from "vitest";
import type { Slug } from "../../scripts/model/slug.ts";
import { articleText, catalogueOf } from "../small-archive.ts";

const bilingual = `editions:
  - { lang: fr, lists: [fr, ar] }
  - { lang: ar }
`;

describe("the catalogue", () => {
  it("lists an article in every edition that lists its language, and gives it one page", async () => {
    const { catalogue } = await catalogueOf({
      "site.yaml": bilingual,
      "articles/a.md": articleText(),
      "articles/b.md": articleText({ lang: "ar", headline: "خبر" }),
    });
    const [fr, ar] = catalogue.site.editions;
    if (!fr || !ar) throw new Error("two editions are declared");
    expect(catalogue.shelf(fr, "all").count).toBe(2);
    expect(catalogue.shelf(ar, "all").count).toBe(1);
    expect(catalogue.articlePages(fr, "", 10).map(({ address }) => address)).toEqual([
      "/2026/03/14/a/",
    ]);
    expect(catalogue.articlePages(ar, "", 10).map(({ address }) => address)).toEqual([
      "/ar/2026/03/14/b/",
    ]);
  });

  it("joins translations by their key", async () => {
    const { catalogue } = await catalogueOf({
      "articles/a.md": articleText({ translationKey: "port" }),
      "articles/a.ar.md": articleText({ translationKey: "port" }),
      "articles/a.en.md": articleText({ translationKey: "port" }),
      "articles/b.md": articleText({ translationKey: "autre" }),
    });
    const article = catalogue.article(idOf(catalogue.articleAt("/2026/03/14/a/")));
    expect(catalogue.translations(article).map(({ address }) => address)).toEqual([
      "/ar/2026/03/14/a/",
      "/en/2026/03/14/a/",
    ]);
    function idOf(address: string | undefined): number {
      const [fr] = catalogue.site.editions;
      const pages = fr ? catalogue.articlePages(fr, "", 10) : [];
      return pages.find((page) => page.address === address)?.id ?? -1;
    }
  });

  it("keeps an article's topics in the order of its author", async () => {
    const { catalogue } = await catalogueOf({
      "articles/a.md": articleText({ topics: "[Port, Bateaux, port]" }),
    });
    const [fr] = catalogue.site.editions;
    const [page] = fr ? catalogue.articlePages(fr, "", 1) : [];
    expect(page && catalogue.article(page.id).filed.topic).toEqual(["port", "bateaux"]);
    expect(catalogue.name("topic", "bateaux").label).toBe("Bateaux");
    expect(fr && catalogue.shelf(fr, "topic", "port" as Slug).count).toBe(1);
  });
});
