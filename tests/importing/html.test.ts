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
import { articleText, buildArchive } from "../small-archive.ts";
import { importInto } from "./import-of.ts";
import { importPages, linked, page, text, whole } from "./small-pages.ts";
import { onThisMachine, smallWeb } from "./small-web.ts";

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
      "d.html": page(whole),
    });
    expect(report).toEqual({ imported: 1, alreadyThere: 0, refused: 2 });
    expect(refusals.map(({ refused }) => refused)).toEqual(["unreadable", "too-long"]);
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
        summary: '"Un résumé\u00a0: court."',
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
    const { out, result } = await buildArchive(files);
    expect(result.problems).toEqual([]);
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
      { refused: "not-html", details: { type: "application/pdf" } },
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
