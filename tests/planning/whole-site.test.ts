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
      "2022/10/25/crue/index.html",
      "2022/10/25/index.html",
      "2022/10/26/index.html",
      "2022/10/index.html",
      "2022/index.html",
      "404.html",
      "about/index.html",
      "ar/2022/10/26/index.html",
      "ar/2022/10/26/matar/index.html",
      "ar/2022/10/index.html",
      "ar/2022/index.html",
      "ar/404.html",
      "ar/authors/index.html",
      "ar/feed.xml",
      "ar/index.html",
      "ar/opensearch.xml",
      "ar/search/index.html",
      "ar/sources/bryd/2022/10/index.html",
      "ar/sources/bryd/index.html",
      "ar/sources/index.html",
      "ar/ticker.html",
      "ar/ticker.json",
      "ar/topics/index.html",
      "ar/years/index.html",
      "authors/amina-tazi/index.html",
      "authors/index.html",
      "feed.xml",
      "index.html",
      "opensearch.xml",
      "robots.txt",
      "search/index.html",
      "sitemap.xml",
      "sitemaps/2022-10.xml",
      "sitemaps/pages.xml",
      "sources/bryd/2022/10/index.html",
      "sources/bryd/index.html",
      "sources/index.html",
      "sources/le-phare/2022/10/index.html",
      "sources/le-phare/index.html",
      "ticker.html",
      "ticker.json",
      "topics/index.html",
      "topics/pluie/index.html",
      "years/index.html",
    ]);
    expect(result.rendered).toBe(pages.length);
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
    expect(files().filter((path) => /feed|sitemap/.test(path))).toEqual([]);
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
    expect(result.written).toBeLessThan(22);
  });
});
