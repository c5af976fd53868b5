// An edition's feed is read by an independent parser: identity, order, days, and text that was never markup.
import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { articleText, buildArchive } from "../small-archive.ts";

const site = `url: https://presse.example/archive/
timeZone: UTC+1
editions: [{ lang: fr, lists: [fr, ar] }, { lang: ar }]
`;

describe("the Atom feed", () => {
  it("gives each article an id that its address does not change, and its true last change", async () => {
    const { read } = await buildArchive({
      "site.yaml": site,
      "articles/a.md": articleText({
        headline: '<b>&amp; ]]> \\" fin',
        date: "2022-10-25",
        updated: "2022-11-02",
        authors: "[Amina Tazi]",
        topics: "[Port]",
        summary: "Un <script>alert(1)</script> résumé",
      }),
      "articles/b.ar.md": articleText({ headline: "خبر", date: "2022-10-26", source: "بريد" }),
    });
    const feed = parseAtomFeed(read("feed.xml"));
    expect(feed.title?.value).toBe("Khizana");
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ["alternate", "https://presse.example/archive/"],
      ["self", "https://presse.example/archive/feed.xml"],
    ]);
    expect(feed.entries).toHaveLength(2);
    const [newest, older] = feed.entries ?? [];
    expect(newest).toMatchObject({
      id: "tag:presse.example,2022-10-26:ar/b",
      title: { value: "خبر" },
      authors: [{ name: "بريد" }],
      links: [{ href: "https://presse.example/archive/ar/2022/10/26/b/", hreflang: "ar" }],
    });
    expect(older).toMatchObject({
      id: "tag:presse.example,2022-10-25:fr/a",
      title: { value: '<b>&amp; ]]> \\" fin' },
      authors: [{ name: "Amina Tazi" }],
      categories: [{ term: "Port" }],
      summary: { value: "Un <script>alert(1)</script> résumé" },
    });
    // Noon, an hour ahead of UTC.
    expect(older?.published).toContain("2022-10-25T11:00:00");
    expect(older?.updated).toContain("2022-11-02T11:00:00");
    expect(feed.updated).toBe(older?.updated);
    expect(parseAtomFeed(read("ar/feed.xml")).entries).toHaveLength(1);
  });
});
