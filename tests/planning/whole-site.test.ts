// A site built from a few files has the pages it should, each where the address table says.
import { describe, expect, it } from "vitest";
import { articleText, buildArchive } from "../small-archive.ts";

const site = `url: https://presse.example/archive/
editions:
  - { lang: fr, lists: [fr, ar] }
  - { lang: ar }
`;

describe("the pages of a site", () => {
  it("stand at the addresses of the one table, in every edition", async () => {
    const { files, result } = await buildArchive({
      "site.yaml": site,
      "pages/about.md": "---\nheadline: À propos\n---\nTexte.\n",
      "articles/crue.md": articleText({
        date: "2022-10-25",
        topics: "[Pluie]",
        authors: "[Amina Tazi]",
        aliases: "[/2022/10/24/crue/]",
      }),
      "articles/matar.md": articleText({ date: "2022-10-26", lang: "ar", source: "بريد" }),
    });
    const pages = files().filter((path) => !/^(assets|images)\//.test(path));
    expect(pages).toEqual([
      "2022/10/24/crue/index.html",
      "2022/10/25/articles.json",
      "2022/10/25/crue/index.html",
      "2022/10/25/index.html",
      "2022/10/26/articles.json",
      "2022/10/26/index.html",
      "2022/10/feed.xml",
      "2022/10/index.html",
      "2022/index.html",
      "404.html",
      "about/index.html",
      "ar/2022/10/26/index.html",
      "ar/2022/10/26/matar/index.html",
      "ar/2022/10/feed.xml",
      "ar/2022/10/index.html",
      "ar/2022/index.html",
      "ar/404.html",
      "ar/authors/index.html",
      "ar/data/index.html",
      "ar/days/10-26/index.html",
      "ar/days/index.html",
      "ar/feed.json",
      "ar/feed.xml",
      "ar/index.html",
      "ar/opensearch.xml",
      "ar/rss.xml",
      "ar/search/index.html",
      "ar/sources/bryd/2022/10/index.html",
      "ar/sources/bryd/2022/feed.xml",
      "ar/sources/bryd/feed.json",
      "ar/sources/bryd/feed.xml",
      "ar/sources/bryd/index.html",
      "ar/sources/bryd/rss.xml",
      "ar/sources/index.html",
      "ar/ticker.html",
      "ar/ticker.json",
      "ar/topics/index.html",
      "ar/years/index.html",
      "authors/amina-tazi/index.html",
      "authors/index.html",
      "data/2022-10.csv",
      "data/2022-10.ndjson.gz",
      "data/datapackage.json",
      "data/index.html",
      "data/schema.json",
      "days/10-25/index.html",
      "days/10-26/index.html",
      "days/index.html",
      "feed.json",
      "feed.xml",
      "index.html",
      "opensearch.xml",
      "robots.txt",
      "rss.xml",
      "search/index.html",
      "sitemap.xml",
      "sitemaps/2022-10.xml",
      "sitemaps/pages.xml",
      "sources/bryd/2022/10/index.html",
      "sources/bryd/2022/feed.xml",
      "sources/bryd/feed.json",
      "sources/bryd/feed.xml",
      "sources/bryd/index.html",
      "sources/bryd/rss.xml",
      "sources/index.html",
      "sources/le-phare/2022/10/index.html",
      "sources/le-phare/2022/feed.xml",
      "sources/le-phare/feed.json",
      "sources/le-phare/feed.xml",
      "sources/le-phare/index.html",
      "sources/le-phare/rss.xml",
      "ticker.html",
      "ticker.json",
      "topics/index.html",
      "topics/pluie/index.html",
      "years/index.html",
    ]);
    // What describes the data is written once the data stands there.
    expect(result.rendered).toBe(pages.length - 2);
  });

  it("are whole for an archive of nothing, and for one article", async () => {
    const empty = await buildArchive({ "articles/.keep": "" });
    expect(empty.read("index.html")).toContain("<main");
    const one = await buildArchive({ "articles/seul.md": articleText({ headline: "Seul" }) });
    expect(one.read("index.html")).toContain("Seul");
    expect(one.read("2026/03/14/seul/index.html")).toContain("Seul");
  });

  it("hold no absolute address, feed or sitemap where the site has no URL, and say so", async () => {
    const { files, read, result } = await buildArchive({ "articles/a.md": articleText() });
    expect(result.absolute).toBe(false);
    expect(files().filter((path) => /feed|rss|sitemap/.test(path))).toEqual([]);
    expect(read("index.html")).not.toMatch(/canonical|feed\.xml/);
  });

  it("are the same bytes when a newer article comes, but for the few it touches", async () => {
    const articles: Record<string, string> = { "site.yaml": site };
    for (let month = 1; month <= 9; month++) {
      for (const date of [`2021-0${month}-03`, `2021-0${month}-17`]) {
        articles[`articles/${date}-a.md`] = articleText({ date, topics: "[Pluie]" });
      }
    }
    const { again, files } = await buildArchive(articles);
    const before = files().length;
    const result = await again({ "articles/new.md": articleText({ date: "2021-11-01" }) });
    expect(before).toBeGreaterThan(70);
    expect(result.written).toBeLessThan(38);
  });
});
