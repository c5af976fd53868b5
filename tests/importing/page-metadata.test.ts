// What a page says of its article is read where it says it, and nothing is invented.
import { describe, expect, it } from "vitest";
import { importPages, linked, page, sentence, text, whole } from "./small-pages.ts";

const articleOf = async (head: string, body?: string, attributes?: string) => {
  const { articles, refusals } = await importPages({ "a.html": page(head, body, attributes) });
  expect(refusals).toEqual([]);
  return articles[0];
};

describe("what a page says of itself", () => {
  it("is read from Open Graph and from HTML's own elements", async () => {
    const read = await articleOf(whole);
    expect(read).toMatchObject({
      findings: [],
      article: {
        headline: "Le port rouvre",
        source: "Le Phare",
        day: "2022-10-25",
        link: "https://phare.example/2022/port",
        lang: "fr",
      },
    });
    expect(read?.body.trim()).toBe(
      `${sentence.repeat(3).trim()}\n\n${sentence.repeat(2).trim()} Il y avait **deux** gardiens.\n\n${sentence.trim()}`,
    );
  });

  it("is read from JSON-LD first, by what its objects refer to", async () => {
    const graph = linked({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebPage", "@id": "#page", name: "x" },
        {
          "@type": ["NewsArticle"],
          headline: "L&#8217;été du port",
          datePublished: "2022-10-24T08:00:00Z",
          dateModified: "2022-10-26",
          author: [{ "@id": "#amina" }, { "@type": "Person", name: "Karim Ziani" }],
          publisher: { "@id": "#phare" },
          keywords: "Port, Pêche",
          inLanguage: "fr-MA",
          description: "Le quai a rouvert.",
        },
        { "@type": "Person", "@id": "#amina", name: "Amina Tazi" },
        { "@type": "Organization", "@id": "#phare", name: "Phare du Détroit" },
      ],
    });
    expect((await articleOf(whole + graph))?.article).toMatchObject({
      headline: "L’été du port",
      day: "2022-10-24",
      updated: "2022-10-26",
      source: "Phare du Détroit",
      authors: ["Amina Tazi", "Karim Ziani"],
      topics: ["Port", "Pêche"],
      summary: "Le quai a rouvert.",
      lang: "fr",
    });
  });

  it("is read from Dublin Core, and from the only <time> of the article", async () => {
    const head = `<title>x</title><meta name="DC.title" content="Le quai"><meta name="DC.source" content="Barid"><meta name="dc.creator" content="Sara Benali">`;
    const body = `<article><h1>Le quai</h1><time datetime="2021-05-04">hier</time>${text}</article><aside><time datetime="2026-01-01">aujourd'hui</time></aside>`;
    expect((await articleOf(head, body))?.article).toMatchObject({
      headline: "Le quai",
      source: "Barid",
      day: "2021-05-04",
      authors: ["Sara Benali"],
    });
  });

  it.each([
    ["a language that the letters contradict", 'lang="ar"', "Le port rouvre", undefined],
    ["English in Arabic letters", 'lang="en-US"', "المرسى يفتح أبوابه", "ar"],
    ["Arabic", 'lang="ar" dir="rtl"', "المرسى يفتح أبوابه", "ar"],
  ])("is not believed where it is wrong: %s", async (_, attributes, headline, lang) => {
    const head = whole.replace("<title>Le port rouvre", `<title>${headline}`);
    const { read, paths } = await importPages({
      "a.html": page(
        head,
        `<article><p>${"قال الصيادون إن البحر هادئ. ".repeat(20)}</p></article>`,
        attributes,
      ),
    });
    expect(/^lang: (.*)$/m.exec(read(paths[0] as string))?.[1]).toBe(lang);
  });

  it("is asked for where it is missing, and nothing is invented", async () => {
    const { refusals } = await importPages({ "a.html": page("<title>Le port rouvre</title>") });
    expect(refusals).toMatchObject([
      { refused: "unsaid", details: { missing: ["source", "date"] } },
    ]);
    const said = { source: "Barid", date: "2020-01-02" };
    const { articles } = await importPages(
      { "a.html": page("<title>Le port rouvre</title>") },
      said,
    );
    expect(articles[0]?.article).toMatchObject({ source: "Barid", day: "2020-01-02" });
  });

  it("passes over JSON-LD that can't be read", async () => {
    const broken = `<script type="application/ld+json">{"@type": "NewsArticle", </script>${linked([null, 3, { "@graph": "x" }])}`;
    expect((await articleOf(whole + broken))?.article?.headline).toBe("Le port rouvre");
  });

  it("does not count what browsers save beside a page", async () => {
    const { report } = await importPages({ "a.html": page(whole), "a_files/ad.html": page("") });
    expect(report).toEqual({ imported: 1, alreadyThere: 0, refused: 0 });
  });

  it("leaves out ways to share", async () => {
    const body = `<article><h1>Le port rouvre</h1>${text}<p>Partager sur Facebook</p><div>Merci d'avoir signalé !</div><p>Fin du récit, dit le gardien, en montrant la mer.</p></article>`;
    const { body: markdown = "" } = (await articleOf(whole, body)) ?? {};
    expect(markdown).toContain("Fin du récit");
    expect(markdown).not.toMatch(/Partager|signalé/);
  });
});
