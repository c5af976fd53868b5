// Feeds are read as readers of feeds read them: identity, order, days, and text that was never markup.
import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { articleText, buildArchive, type Files } from "../small-archive.ts";

const site = `url: https://presse.example/archive/
timeZone: UTC+1
editions: [{ lang: fr, lists: [fr, ar] }, { lang: ar }]
`;

describe("the Atom feed", () => {
  it.each([
    [
      "https://x.example/100%/a|b?c[]=1&d={e}",
      "https://x.example/100%25/a%7Cb?c%5B%5D=1&d=%7Be%7D",
    ],
    ["https://x.example/a#b#%zz", "https://x.example/a#b%23%25zz"],
    ["https://x.example/%D8%AE?q=%5B1%5D&r=a+b", "https://x.example/%D8%AE?q=%5B1%5D&r=a+b"],
    ["http://[::1]:8080/a[1]", "http://[::1]:8080/a%5B1%5D"],
  ])("leads to the original by an address that is one to the letter: %s", async (link, written) => {
    const article = articleText({ link: JSON.stringify(link) });
    const { read } = await buildArchive({ "site.yaml": site, "articles/a.md": article });
    const [entry] = parseAtomFeed(read("feed.xml")).entries ?? [];
    expect(entry?.links?.find(({ rel }) => rel === "via")?.href).toBe(written);
    expect(JSON.parse(read("feed.json")).items[0].external_url).toBe(written);
  });

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
      ["prev-archive", "https://presse.example/archive/2022/10/feed.xml"],
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
    expect(older?.published).toBe("2022-10-25T12:00:00+01:00");
    expect(older?.updated).toBe("2022-11-02T12:00:00+01:00");
    expect(feed.updated).toBe(older?.updated);
    expect(parseAtomFeed(read("ar/feed.xml")).entries).toHaveLength(1);
  });
});

/** So many articles, a day after the other, newest last. */
function articles(count: number, more: Readonly<Record<string, string>>): Files {
  const days = Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
  );
  return Object.fromEntries(
    days.map((date) => [`articles/${date}-a.md`, articleText({ headline: date, date, ...more })]),
  );
}

describe("the feed of a newspaper, a topic or an author", () => {
  const files = {
    "site.yaml": site,
    ...articles(45, { source: "Le Phare", topics: "[Port]", authors: "[Amina Tazi]" }),
    "articles/b.md": articleText({ source: "Barid", date: "2026-05-01", topics: "[Rare]" }),
  };

  it("holds its newest articles alone, beside its page", async () => {
    const { read, files: published } = await buildArchive(files);
    const feed = parseAtomFeed(read("sources/le-phare/feed.xml"));
    expect(feed).toMatchObject({
      id: "tag:presse.example,2000-01-01:fr/sources/le-phare",
      title: { value: "Le Phare · Khizana" },
      updated: "2026-02-14T12:00:00+01:00",
    });
    expect(feed.links?.find(({ rel }) => rel === "alternate")?.href).toBe(
      "https://presse.example/archive/sources/le-phare/",
    );
    expect(feed.entries).toHaveLength(40);
    expect(feed.entries?.[0]?.title?.value).toBe("2026-02-14");
    expect(published().filter((path) => /(?:rss\.xml|feed\.json)$/.test(path))).toEqual([
      "ar/feed.json",
      "ar/rss.xml",
      "feed.json",
      "rss.xml",
      "sources/barid/feed.json",
      "sources/barid/rss.xml",
      "sources/le-phare/feed.json",
      "sources/le-phare/rss.xml",
    ]);
  });

  it("is there for topics and authors of ten articles, and each page offers its own", async () => {
    const { read, files: published, again } = await buildArchive(files);
    expect(published()).toContain("topics/port/feed.xml");
    expect(published()).toContain("authors/amina-tazi/feed.xml");
    expect(published()).not.toContain("topics/rare/feed.xml");
    expect(offered(read("topics/port/index.html"))).toEqual([
      "../../topics/port/feed.xml",
      "../../feed.xml",
    ]);
    expect(read("topics/port/index.html")).toContain(">Suivre</a>");
    expect(offered(read("topics/rare/index.html"))).toEqual(["../../feed.xml"]);
    expect(read("topics/rare/index.html")).not.toContain("Suivre");
    await again(articles(9, { source: "Le Phare", topics: "[Rare]" }));
    expect(published()).toContain("topics/rare/feed.xml");
    expect(read("topics/rare/index.html")).toContain("Suivre");
  });

  it("is offered in three formats by a newspaper and by the front page", async () => {
    const { read } = await buildArchive(files);
    expect(offered(read("sources/le-phare/index.html"))).toEqual([
      ...["feed.xml", "rss.xml", "feed.json"].map((file) => `../../sources/le-phare/${file}`),
      "../../feed.xml",
    ]);
    expect(offered(read("index.html"))).toEqual(["./feed.xml", "./rss.xml", "./feed.json"]);
    expect(offered(read("2026/05/01/b/index.html"))).toEqual(["../../../../feed.xml"]);
  });
});

/** The feeds that a page names in its head. */
function offered(html: string): (string | undefined)[] {
  const links = [...html.matchAll(/<link rel="alternate" type="[^"]*" href="([^"]*)"/g)];
  return links.map(([, href]) => href);
}

describe("a feed of whole texts", () => {
  const linking = {
    "site.yaml": `${site}feeds: { content: full }\n`,
    "images/quai.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>',
    "articles/a.md": articleText({
      date: "2026-03-14",
      summary: "Le résumé",
      body: "[Suite](b.md), ![Quai](/quai.svg), une note[^1].\n\n[^1]: La note.\n",
    }),
    "articles/court.md": articleText({ date: "2026-03-13", body: "" }),
  };
  const page = "https://presse.example/archive/2026/03/14/a/";

  it("gives them with whole addresses, and none for a headline alone", async () => {
    const { read, again } = await buildArchive(linking);
    const textOf = (path: string) => parseAtomFeed(read(path)).entries?.[0]?.content;
    expect(textOf("feed.xml")).toMatchObject({ type: "html" });
    const text = textOf("feed.xml")?.value ?? "";
    expect(text).toContain('src="https://presse.example/archive/images/');
    expect(text).toContain(`href="${page}#fn1"`);
    expect(text).not.toMatch(/(?:href|src)="(?!https:)/);
    expect(text).not.toContain("b/");
    expect(parseAtomFeed(read("feed.xml")).entries?.[1]?.content).toBeUndefined();
    expect(JSON.parse(read("feed.json")).items[0]).toMatchObject({ summary: "Le résumé" });
    expect(JSON.parse(read("feed.json")).items[0].content_html.trim()).toBe(text.trim());
    await again({ "articles/b.md": articleText({ date: "2020-01-01" }) });
    const link = 'href="https://presse.example/archive/2020/01/01/b/"';
    for (const path of ["feed.xml", "2026/03/feed.xml", "sources/le-phare/2026/feed.xml"])
      expect(textOf(path)?.value, path).toContain(link);
  });

  it("ends with summaries where the texts would be too much for one fetch", async () => {
    const body = `${"Un long texte. ".repeat(6_000)}\n`;
    const long = Object.entries(articles(14, { body, summary: "Le résumé" }));
    const { read } = await buildArchive({
      "site.yaml": `${site}feeds: { content: full }\n`,
      ...Object.fromEntries(long),
      "articles/trop.md": articleText({ date: "2026-03-01", body: body.repeat(2) }),
    });
    const { entries = [] } = parseAtomFeed(read("feed.xml"));
    const whole = entries.map(({ content }) => content !== undefined);
    expect(whole).toEqual([false, ...Array(12).fill(true), false, false]);
  });
});
