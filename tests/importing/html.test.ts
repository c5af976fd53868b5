// A saved page, or one on the web, becomes the article that it shows.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { html, htmlImporter } from "../../scripts/importing/html.ts";
import { renderMarkdown } from "../../scripts/rendering/markdown.ts";
import { smallPage } from "../rendering/small-page.ts";
import { activeInBody } from "../security/active-content.ts";
import { payloads } from "../security/payloads.ts";
import {
  articleText,
  buildArchive,
  type Files,
  temporaryFolder,
  writeFiles,
} from "../small-archive.ts";
import { importInto } from "./import-of.ts";
import { onThisMachine, smallWeb } from "./small-web.ts";

const sentence =
  "Les barques sont sorties avant le jour, et la criée a vendu ses caisses une à une, sans hâte, devant trois mouettes. ";
const text = `<p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)} Il y avait <b>deux</b> gardiens.</p><p>${sentence}</p>`;

const page = (
  head: string,
  body = `<article><h1>Le port rouvre</h1>${text}</article>`,
  attributes = 'lang="fr"',
) =>
  `<!DOCTYPE html><html ${attributes}><head><meta charset="utf-8">${head}</head><body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>${body}<footer>Tous droits</footer></body></html>`;

const whole = `<title>Le port rouvre - Le Phare</title><meta property="og:site_name" content="Le Phare"><meta property="article:published_time" content="2022-10-25T23:30:00+01:00"><link rel="canonical" href="https://phare.example/2022/port">`;

async function importPages(files: Files, options: Parameters<typeof importInto>[2] = {}) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return importInto(html, folder, options);
}

const articleOf = async (head: string, body?: string, attributes?: string) => {
  const { articles, refusals } = await importPages({ "a.html": page(head, body, attributes) });
  expect(refusals).toEqual([]);
  return articles[0];
};

const linked = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

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
    ["a language that the letters contradict", 'lang="en-US"', "المرسى يفتح أبوابه", undefined],
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

describe("bytes of a page", () => {
  const decoder = new TextDecoder("windows-1256");
  const bytesOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const words = "قال الصيادون إن البحر هادئ هذا الصباح. ".repeat(20);
  const inWindows1256 = (charset: string) => {
    const head = whole.replace("Le port rouvre", "المرسى يفتح أبوابه");
    const written = page(head, `<article><p>${words}</p></article>`, 'lang="ar"');
    return Uint8Array.from(
      [...written.replace("utf-8", charset)].map((sign) => bytesOf.get(sign) ?? 63),
    );
  };

  it("are read as windows-1256 where the page says so", async () => {
    const { articles } = await importPages({ "a.html": inWindows1256("windows-1256") });
    expect(articles[0]?.article?.headline).toBe("المرسى يفتح أبوابه");
    expect(articles[0]?.body.trim()).toBe(words.trim());
  });

  it("are refused where the page says another one wrongly, and read when it is named", async () => {
    const { refusals } = await importPages({ "a.html": inWindows1256("utf-8") });
    expect(refusals).toMatchObject([
      { refused: "other-encoding", details: { likely: "windows-1256" } },
    ]);
    const { report } = await importPages(
      { "a.html": inWindows1256("utf-8") },
      { encoding: "windows-1256" },
    );
    expect(report.imported).toBe(1);
  });

  it("that are cut short give what is there", async () => {
    const { report } = await importPages({ "a.html": page(whole).slice(0, -200) });
    expect(report.imported).toBe(1);
  });

  it("without end or bottom are refused, each file for itself", async () => {
    const { report, refusals } = await importPages({
      "a.html": page(whole, "<div>".repeat(3000)),
      "b.html": page(whole, `<p>${"a".repeat(10_000_001)}</p>`),
      "c.html": page(whole, `${"<b><i>".repeat(200)}${"<p>a".repeat(2000)}`),
      "d.html": page(whole),
    });
    expect(report).toEqual({ imported: 1, alreadyThere: 0, refused: 3 });
    expect(refusals.map(({ refused }) => refused)).toEqual([
      "unreadable",
      "too-long",
      "unreadable",
    ]);
  });
});

describe("our own pages", () => {
  it("import back to what they were made of", async () => {
    const body = `
Un paragraphe, puis une note[^1] et de l'*emphase*.

## Un titre

- un
- deux[^autre]

> Une citation : « oui ».

| Mois | Caisses |
| :--- | ---: |
| mai | 12 |

Un [lien](https://autre.example/a?b=1&c=2), du \`code\`, 5 < 6 & \\*rien\\*.

![Le quai](quai.png "Le quai, à midi")

[^1]: La première.
[^autre]: La seconde.
`;
    const png = await sharp({
      create: { width: 640, height: 480, channels: 3, background: "#357" },
    })
      .png()
      .toBuffer();
    const files = {
      "site.yaml": "url: https://archive.example/\n",
      "articles/a/index.md": articleText({
        body,
        source: "Le Phare",
        link: "https://phare.example/a",
        authors: "[Amina Tazi, Karim Ziani]",
        topics: "[Port]",
        summary: "Un résumé\u00a0: court.",
        updated: "2026-03-16",
        image: '{src: phare.png, alt: "Le phare", caption: "Au matin", credit: "S. B."}',
      }),
      "articles/a/quai.png": png,
      "articles/a/phare.png": await sharp(png).negate().png().toBuffer(),
      "articles/alone.md": articleText({ headline: "Un titre seul", body: "" }),
      "articles/b.ar.md": articleText({
        headline: "المرسى",
        source: "المنارة",
        body: "قال: «نعم».\n",
      }),
    };
    const { out } = await buildArchive(files);
    const { articles, paths, read, refusals } = await importInto(html, out, { images: true });
    expect(refusals.filter(({ refused }) => refused !== "unsaid")).toEqual([]);
    expect(paths.filter((path) => path.endsWith(".md"))).toHaveLength(3);
    const made = articles.find(({ article }) => article?.headline === "Le port rouvre");
    expect(made).toMatchObject({
      findings: [],
      article: {
        source: "Le Phare",
        day: "2026-03-14",
        updated: "2026-03-16",
        link: "https://phare.example/a",
        summary: "Un résumé\u00a0: court.",
        authors: ["Amina Tazi", "Karim Ziani"],
        topics: ["Port"],
        images: [{ alt: "Le phare", caption: "Au matin", credit: "S. B." }],
      },
    });
    const pictures = paths.filter((path) => path.endsWith(".webp"));
    expect(pictures).toHaveLength(2);
    const shown = (markdown: string) =>
      renderMarkdown(markdown.replace(/!\[(.*?)\]\(\S+ /, "![$1](quai.jpg "), smallPage());
    expect(shown(made?.body ?? "")).toBe(shown(body));
    const alone = paths.find((path) => path.includes("un-titre-seul")) ?? "";
    expect(read(alone)).toMatch(/\n---\n$/);
    const arabic = articles.find(({ article }) => article?.lang === "ar");
    expect(arabic?.body.trim()).toBe("قال: «نعم».");
  });
});

describe("hostile pages", () => {
  it("give articles that a build reads without a complaint, and that can do nothing", async () => {
    const piece = fc.oneof(
      fc.constantFrom(...payloads),
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.constantFrom(
        "<p>",
        "</div>",
        "<article>",
        "---\n",
        "\u0000",
        "\u202e",
        "<noscript><img src=x>",
        "</body>",
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 6 }),
        fc.string({ unit: "grapheme" }),
        async (pieces, title) => {
          const named = whole.replace(
            "<title>",
            `${linked({ "@type": "Article", headline: `A ${title}`, author: title })}<title>`,
          );
          const { articles, report } = await importPages({
            "a.html": page(named, `<article>${text}${pieces.join("")}</article>`).replaceAll(
              "\0",
              "",
            ),
          });
          expect(report.imported + report.refused).toBe(1);
          for (const { findings, body } of articles) {
            expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
            expect(activeInBody(renderMarkdown(body, smallPage()))).toEqual([]);
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe("a page on the web", () => {
  const importer = htmlImporter({ ...onThisMachine, bounds: { pauseSeconds: 0, seconds: 5 } });
  const picture = () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: "#c33" } })
      .jpeg()
      .toBuffer();

  it("is fetched, and its pictures only where they are asked for", async () => {
    const bytes = await picture();
    const body = `<article><h1>Le port rouvre</h1>${text}<figure><img src="/quai.php" alt="Le quai"><figcaption>Hier</figcaption></figure><p>Et <img src="not.jpg" alt="rien"> voilà, dit le gardien en montrant la mer.</p></article>`;
    const web = await smallWeb({
      "/2022/port": page(whole.replace(/<link.*?>/, ""), body),
      "/quai.php": (response) =>
        response.writeHead(200, { "content-type": "text/plain" }).end(bytes),
      "/2022/not.jpg": "<svg onload=alert(1)>",
    });
    const url = `${web.url}/2022/port`;
    const plain = await importInto(importer, url);
    expect(plain.articles[0]?.article?.link).toBe(url);
    expect(plain.articles[0]?.body).toContain(`[Le quai](${web.url}/quai.php)`);
    expect(web.asked.map((request) => request.url)).toEqual(["/robots.txt", "/2022/port"]);

    const { content, paths, articles, refusals } = await importInto(importer, url, {
      images: true,
    });
    const saved = paths.find((path) => path.endsWith("/quai.jpg")) ?? "";
    expect(readFileSync(join(content, saved)).equals(bytes)).toBe(true);
    expect(articles[0]?.body).toContain('![Le quai](quai.jpg "Hier")');
    expect(refusals).toMatchObject([
      { refused: "not-fetched", details: { reason: "not-a-picture" } },
    ]);
  });

  it("is refused where it is none, or can't be had", async () => {
    const web = await smallWeb({
      "/a.pdf": (response) =>
        response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF"),
      "/away": (response) => response.writeHead(302, { location: "http://10.0.0.1/" }).end(),
    });
    const refused = [];
    for (const path of ["/a.pdf", "/none", "/away"]) {
      refused.push((await importInto(importer, web.url + path)).refusals[0]);
    }
    expect(refused).toMatchObject([
      { refused: "not-an-article", details: { kind: "application/pdf" } },
      { refused: "not-fetched", details: { reason: "not-found" } },
      { refused: "not-fetched", details: { reason: "private-address" } },
    ]);
  });

  it("on this machine is out of reach of every command", async () => {
    const web = await smallWeb({ "/": page(whole) });
    const { refusals } = await importInto(html, `${web.url}/`);
    expect(refusals).toMatchObject([{ details: { reason: "private-address" } }]);
    expect(web.asked).toEqual([]);
  });
});
