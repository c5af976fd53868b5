// An article's page says where the article comes from, and what stood beside it.
import { describe, expect, it } from "vitest";
import { archiveOf } from "../../scripts/planning/archive.ts";
import { articlePage } from "../../scripts/planning/article.ts";
import { articleText, catalogueOf, type Files } from "../small-archive.ts";

async function viewsOf(files: Files, lang = "fr") {
  const { catalogue } = await catalogueOf(files);
  const edition = catalogue.site.editions.find((one) => one.lang === lang);
  if (!edition) throw new Error(`no edition speaks ${lang}`);
  const archive = archiveOf(catalogue, edition);
  const views = new Map<string, ReturnType<typeof articlePage.view>>();
  for (const page of articlePage.pages(archive)) {
    views.set(page.address, articlePage.view(archive, page));
  }
  return (address: string) => {
    const view = views.get(address);
    if (!view) throw new Error(`no page at ${address}, only at ${[...views.keys()].join(" ")}`);
    return view;
  };
}

describe("an article's page", () => {
  it("says in which newspaper and on which day it was published", async () => {
    const view = (
      await viewsOf({
        "articles/a.md": articleText({ source: "Barlamane", date: "2022-10-25" }),
      })
    )("/2022/10/25/a/");
    expect(view.provenance).toMatchObject({
      before: "Publié dans",
      source: { text: "Barlamane", href: "../../../../sources/barlamane/" },
      between: "le",
      stamp: "25 - 10 - 2022",
      dayHref: "../../../../2022/10/25/",
    });
  });

  it("speaks Arabic around an Arabic article, also in a French edition", async () => {
    const view = (
      await viewsOf({
        "site.yaml": "editions:\n  - { lang: fr, lists: [fr, ar] }\n",
        "articles/a.md": articleText({ lang: "ar", headline: "خبر" }),
      })
    )("/2026/03/14/a/");
    expect(view).toMatchObject({ lang: "ar", dir: "rtl" });
    expect(view.provenance).toMatchObject({ before: "نشر في", between: "يوم" });
    expect(view.voice).toEqual({ lang: "ar", dir: "rtl" });
    expect(view.frame).toMatchObject({ lang: "fr", dir: "ltr" });
  });

  it("leads to the original, else to the source's home page, else says that neither is known", async () => {
    const viewAt = await viewsOf({
      "sources/le-phare.yaml": "name: Le Phare\nhome: https://www.phare.example/\n",
      "articles/a.md": articleText({ link: "https://phare.example/a" }),
      "articles/b.md": articleText(),
      "articles/c.md": articleText({ source: "Inconnu" }),
    });
    const [a, b, c] = ["a", "b", "c"].map((slug) => viewAt(`/2026/03/14/${slug}/`).sourceLink);
    expect(a).toMatchObject({
      href: "https://phare.example/a",
      words: "Cliquez ici pour lire l’article depuis sa source.",
    });
    expect(b).toMatchObject({ href: "https://www.phare.example/", host: "phare.example" });
    expect(b?.words).toContain("page d’accueil");
    expect(c).not.toHaveProperty("href");
  });

  it("names the article before and after in its newspaper, and three of its day on either side", async () => {
    const files: Record<string, string> = {};
    for (const slug of "abcdefghi") files[`articles/${slug}.md`] = articleText({ headline: slug });
    files["articles/early.md"] = articleText({ headline: "early", date: "2026-03-13" });
    files["articles/other.md"] = articleText({ headline: "other", source: "Autre" });
    const viewAt = await viewsOf(files);
    const middle = viewAt("/2026/03/14/e/");
    expect([middle.previous?.text, middle.next?.text]).toEqual(["d", "f"]);
    expect(middle.sameDay.map(({ text }) => text)).toEqual(["b", "c", "d", "f", "g", "h"]);
    const first = viewAt("/2026/03/14/a/");
    expect(first.previous?.text).toBe("early");
    expect(first.sameDay.map(({ text }) => text)).toEqual(["other", "b", "c", "d"]);
  });

  it("has the twelve headlines before it in its ticker, the nearest first, and none that came later", async () => {
    const files: Record<string, string> = {};
    for (let day = 1; day <= 20; day++) {
      const date = `2026-03-${String(day).padStart(2, "0")}`;
      files[`articles/${date}-x.md`] = articleText({ headline: String(day), date });
    }
    const view = (await viewsOf(files))("/2026/03/15/x/");
    const told = view.frame.ticker.headlines.map(({ text }) => Number(text));
    expect(told).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  });

  it("leads to its translations, and the edition switch to them or to the same day", async () => {
    const viewAt = await viewsOf({
      "articles/a.md": articleText({ translationKey: "k" }),
      "articles/a.ar.md": articleText({ translationKey: "k", headline: "خبر" }),
      "articles/b.en.md": articleText({ headline: "News" }),
    });
    const view = viewAt("/2026/03/14/a/");
    expect(view.translations).toMatchObject([
      { href: "../../../../ar/2026/03/14/a/", hreflang: "ar", title: "خبر" },
    ]);
    expect(view.frame.editions.map(({ href }) => href)).toEqual([
      "../../../../2026/03/14/a/",
      "../../../../ar/2026/03/14/a/",
      "../../../../en/2026/03/14/",
    ]);
  });

  it("makes links of pictures on other sites, and shows none of them", async () => {
    const image = "{src: https://x.example/port.jpg, alt: Le port}";
    const view = (await viewsOf({ "articles/a.md": articleText({ image }) }))("/2026/03/14/a/");
    expect(view.pictures).toEqual([]);
    expect(view.remotePictures).toEqual([{ text: "Le port", href: "https://x.example/port.jpg" }]);
  });

  it("has no body where the file has none, and tells no reading time", async () => {
    const view = (await viewsOf({ "articles/a.md": articleText({ body: "" }) }))("/2026/03/14/a/");
    expect(view).not.toHaveProperty("body");
    expect(view.provenance).not.toHaveProperty("readingText");
  });

  it("places its links: to other articles, to our addresses, and elsewhere as in the original", async () => {
    const body = [
      "[fichier](../2025/b.md) [adresse](/2025/01/02/b/) [perdu](nulle-part.md)",
      "[relatif](/page?x=1) [ailleurs](https://x.example/) [mauvais](javascript:alert(1))",
    ].join("\n");
    const view = (
      await viewsOf({
        "articles/2026/a.md": articleText({ body, link: "https://phare.example/2026/a" }),
        "articles/2025/b.md": articleText({ date: "2025-01-02" }),
      })
    )("/2026/03/14/a/");
    const hrefs = [...(view.body ?? "").matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual([
      "../../../../2025/01/02/b/",
      "../../../../2025/01/02/b/",
      "https://phare.example/page?x=1",
      "https://x.example/",
    ]);
    expect(view.body).toContain("perdu");
  });
});
