// A day's articles as JSON: every edition's, with their texts, and nothing that their pages do not show.
import { describe, expect, it } from "vitest";
import type { DayData } from "../../scripts/model/article-data.ts";
import { dayData } from "../../scripts/planning/day-data.ts";
import { articleText, buildArchive, catalogueOf } from "../small-archive.ts";
import { editionOf, viewAt } from "./busy-archive.ts";

const site = `url: https://presse.example/archive/
editions: [{ lang: fr }, { lang: ar }]
`;

const crue = articleText({
  headline: "Crue",
  source: "phare",
  date: "2022-10-25",
  topics: "[Pluie, Économie]",
  authors: "[Amina Tazi]",
  summary: "Deux <b>mètres</b>",
  link: "https://phare.example/crue",
  updated: "2022-11-02",
  corrections: "[{date: 2022-10-26, text: Un mètre}]",
  private: "secret",
  body: "Le *texte*. <!-- secret -->\n",
});

describe("a day's data", () => {
  it("holds each article under names that stay", async () => {
    const { read } = await buildArchive({
      "site.yaml": site,
      "sources/phare.yaml": "name: {fr: Le Phare, ar: المنارة}\n",
      "articles/crue.md": crue,
      "articles/matar.ar.md": articleText({ headline: "مطر", date: "2022-10-25", source: "phare" }),
      "articles/later.md": articleText({ date: "2022-10-25", draft: "true" }),
    });
    const text = read("2022/10/25/articles.json");
    expect(text).not.toMatch(/secret|</);
    const { date, articles } = JSON.parse(text) as DayData;
    expect(date).toBe("2022-10-25");
    expect(articles[0]).toEqual({
      id: "tag:presse.example,2022-10-25:fr/crue",
      address: "/2022/10/25/crue/",
      url: "https://presse.example/archive/2022/10/25/crue/",
      lang: "fr",
      date: "2022-10-25",
      headline: "Crue",
      source: { id: "phare", name: "Le Phare" },
      link: "https://phare.example/crue",
      summary: "Deux <b>mètres</b>",
      authors: [{ id: "amina-tazi", name: "Amina Tazi" }],
      topics: [
        { id: "pluie", name: "Pluie" },
        { id: "economie", name: "Économie" },
      ],
      images: [],
      corrections: [{ date: "2022-10-26", text: "Un mètre" }],
      modified: "2022-11-02",
      // The archive counts what an author wrote, comments among it.
      words: 3,
      markdown: "Le *texte*.",
    });
    expect(articles.slice(1)).toMatchObject([
      { address: "/ar/2022/10/25/matar/", lang: "ar", source: { id: "phare", name: "المنارة" } },
    ]);
  });

  it("needs no base URL", async () => {
    const { catalogue } = await catalogueOf({
      "articles/a.md": articleText({ image: "https://elsewhere.example/a.png" }),
    });
    const [first] = viewAt(editionOf(catalogue), dayData, "/2026/03/14/articles.json").articles;
    expect(first).toMatchObject({
      id: "2026-03-14:fr/a",
      address: "/2026/03/14/a/",
      images: [{ address: "https://elsewhere.example/a.png", alt: "" }],
    });
    expect(first).not.toHaveProperty("url");
  });

  it("is one file for all editions, and shows no draft to anyone", async () => {
    const { catalogue } = await catalogueOf(
      {
        "site.yaml": "editions: [{lang: fr, lists: [fr, ar]}, {lang: ar}]\n",
        "articles/a.ar.md": articleText({ headline: "خبر" }),
        "articles/b.md": articleText({ draft: "true" }),
      },
      { drafts: true },
    );
    const view = viewAt(editionOf(catalogue), dayData, "/2026/03/14/articles.json");
    expect(view.articles.map(({ headline }) => headline)).toEqual(["خبر"]);
    expect([...dayData.pages(editionOf(catalogue, "ar"))]).toEqual([]);
  });

  it("goes with the day's last article", async () => {
    const { files, again } = await buildArchive({
      "articles/a.md": articleText(),
      "articles/b.md": articleText({ date: "2026-03-15" }),
    });
    expect(files()).toContain("2026/03/15/articles.json");
    await again({ "articles/b.md": articleText() });
    expect(files()).not.toContain("2026/03/15/articles.json");
  });
});

it("a day's texts lead where what they link to stands, wherever it moves", async () => {
  const { read, again } = await buildArchive({
    "articles/a.md": articleText({ date: "2022-10-25", body: "[Suite](b.md)\n" }),
    "articles/b.md": articleText({ date: "2022-11-01" }),
  });
  const text = () =>
    (JSON.parse(read("2022/10/25/articles.json")) as DayData).articles[0]?.markdown;
  expect(text()).toBe("[Suite](/2022/11/01/b/)");
  await again({ "articles/b.md": articleText({ date: "2022-11-02" }) });
  expect(text()).toBe("[Suite](/2022/11/02/b/)");
});
