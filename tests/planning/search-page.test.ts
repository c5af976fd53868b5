// The search page offers the years, languages and newspapers that there are, and describes itself to browsers.
import { describe, expect, it } from "vitest";
import { archiveOf } from "../../scripts/planning/archive.ts";
import { openSearchFile, searchPage } from "../../scripts/planning/search-page.ts";
import { articleText, catalogueOf, type Files } from "../small-archive.ts";

const files: Files = {
  "site.yaml":
    "editions: [{lang: fr}, {lang: ar}]\nurl: https://presse.example/archive/\nname: Une archive au nom fort long\n",
  "articles/a.md": articleText({ date: "2024-03-14", source: "Le Phare" }),
  "articles/b.md": articleText({ date: "2026-03-14", source: "La Digue" }),
  "articles/c.md": articleText({ date: "2026-03-15", source: "La Digue" }),
  "articles/d.ar.md": articleText({ date: "2025-01-01", headline: "خبر", source: "المنارة" }),
};

async function archives() {
  const { catalogue } = await catalogueOf(files);
  return catalogue.site.editions.map((edition) => archiveOf(catalogue, edition));
}

describe("the search page", () => {
  it("narrows by every year and language of the archive, and leads to those of its edition", async () => {
    for (const archive of await archives()) {
      const [page] = searchPage.pages(archive);
      if (!page) throw new Error("every edition has a search page");
      const view = searchPage.view(archive, page);
      expect(view.years).toEqual(["2026", "2025", "2024"]);
      expect(view.languages.map(({ value }) => value)).toEqual(["ar", "fr"]);
      const french = archive.edition.lang === "fr";
      expect(page.address).toBe(french ? "/search/" : "/ar/search/");
      expect(view.yearLinks).toEqual(
        french
          ? [
              { text: "2026", href: "../2026/" },
              { text: "2024", href: "../2024/" },
            ]
          : [{ text: "2025", href: "../../ar/2025/" }],
      );
      expect(view.sourceLinks.map(({ text }) => text)).toEqual(
        french ? ["La Digue", "Le Phare"] : ["المنارة"],
      );
    }
  });

  it("is described with an absolute address and a short name", async () => {
    const [, arabic] = await archives();
    if (!arabic) throw new Error("there are two editions");
    const [page] = openSearchFile.pages(arabic);
    if (!page) throw new Error("the site has an address");
    expect(openSearchFile.view(arabic, page)).toMatchObject({
      lang: "ar",
      shortName: "Une archive au n",
      template: "https://presse.example/archive/ar/search/?q={searchTerms}",
    });
  });
});
