// Sitemaps are cut by month and say when each article last changed.
import { describe, expect, it } from "vitest";
import { articleText, buildArchive } from "../small-archive.ts";

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);

describe("sitemaps", () => {
  it("list every article in its month, every standing page once, and are named by robots.txt", async () => {
    const { read, files } = await buildArchive({
      "site.yaml": "url: https://x.example/a/\neditions: [{lang: fr}, {lang: ar}]\n",
      "pages/about.md": "---\nheadline: À propos\n---\n",
      "articles/a.md": articleText({
        date: "2022-10-25",
        corrections: '[{date: 2023-01-05, text: "Dix, et non onze."}]',
      }),
      "articles/b.ar.md": articleText({ date: "2022-10-26" }),
      "articles/c.md": articleText({ date: "2024-02-29" }),
    });
    expect(read("robots.txt")).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://x.example/a/sitemap.xml\n",
    );
    const index = read("sitemap.xml");
    expect(locations(index)).toEqual([
      "https://x.example/a/sitemaps/pages.xml",
      "https://x.example/a/sitemaps/2022-10.xml",
      "https://x.example/a/sitemaps/2024-02.xml",
    ]);
    expect(index).toContain("2022-10.xml</loc><lastmod>2023-01-05</lastmod>");
    const october = read("sitemaps/2022-10.xml");
    expect(locations(october)).toEqual([
      "https://x.example/a/2022/10/25/a/",
      "https://x.example/a/ar/2022/10/26/b/",
    ]);
    expect(october).toContain("/2022/10/25/a/</loc><lastmod>2023-01-05</lastmod>");
    const standing = locations(read("sitemaps/pages.xml"));
    expect(new Set(standing).size).toBe(standing.length);
    for (const loc of standing) {
      const path = loc?.replace("https://x.example/a/", "");
      expect(files()).toContain(`${path}index.html`);
    }
    expect(standing).toContain("https://x.example/a/about/");
  });
});
