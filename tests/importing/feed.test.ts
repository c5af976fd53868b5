// Feeds of every kind: ours, others', broken ones and those that mean harm.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feed } from "../../scripts/importing/feed.ts";
import { dayWritten } from "../../scripts/importing/feed-item.ts";
import { longestLine } from "../../scripts/importing/lines.ts";
import { articleText, buildArchive, temporaryFolder } from "../small-archive.ts";
import { holdsHtml } from "./holds-html.ts";
import { importInto } from "./import-of.ts";

function file(text: string | Uint8Array, name = "feed.xml"): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

const rss = (items: string, more = "<title>Le Phare</title>") =>
  `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>${more}<link>https://phare.example/</link>${items}</channel></rss>`;

const item = (title: string, more = "") =>
  `<item><title>${title}</title><pubDate>Tue, 25 Oct 2022 23:30:00 -0500</pubDate>${more}</item>`;

describe("a feed", () => {
  it("of RSS brings whole texts, and headlines alone where it gives summaries", async () => {
    const { articles, report } = await importInto(
      feed,
      file(
        rss(
          item(
            "L&amp;#8217;eau &lt;i&gt;monte&lt;/i&gt;",
            `<link>https://phare.example/eau</link><dc:creator>Amina Tazi</dc:creator>
             <category>Port</category><category><![CDATA[Pêche & mer]]></category>
             <description>En bref.</description>
             <content:encoded><![CDATA[<p>À <b>trois</b> heures.</p><script>x()</script>
               <p>L’article <a href="/a">x</a> est apparu en premier sur <a href="/">Le Phare</a>.</p>]]></content:encoded>`,
          ) +
            item(
              "Le vent",
              "<description>&lt;p&gt;Il souffle [&amp;#8230;]&lt;/p&gt;</description>",
            ),
          "<title>Le Phare</title><language>fr-MA</language>",
        ),
      ),
    );
    expect(report).toEqual({ imported: 2, alreadyThere: 0, refused: 0 });
    expect(articles).toMatchObject([
      {
        article: {
          ...{ headline: "L’eau monte", day: "2022-10-25", source: "Le Phare", lang: "fr-ma" },
          ...{ link: "https://phare.example/eau", authors: ["Amina Tazi"], summary: "En bref." },
          topics: ["Port", "Pêche & mer"],
        },
        body: "\nÀ **trois** heures.\n",
      },
      { article: { headline: "Le vent", summary: "Il souffle …" }, body: "" },
    ]);
  });

  it("of RDF, of Atom and of JSON says the same in other words", async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>بريد</title><dc:language>ar</dc:language>
      <items><rdf:Seq><rdf:li rdf:resource="a"/></rdf:Seq></items></channel>
      <item rdf:about="https://barid.example/1"><title>خبر</title><link>https://barid.example/1</link>
      <dc:date>2022-10-25T23:00:00+02:00</dc:date><dc:creator>أمينة</dc:creator></item></rdf:RDF>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>x</title>
      <entry><title type="html">خبر</title><link rel="via" href="https://barid.example/1"/>
      <link href="https://other.example/1"/><source><title>بريد</title></source>
      <author><name>أمينة</name></author><published>2022-10-25T00:30:00+01:00</published>
      <updated>2022-10-26T00:30:00+01:00</updated></entry></feed>`;
    const json = JSON.stringify({
      ...{ version: "https://jsonfeed.org/version/1.1", title: "بريد", language: "ar" },
      items: [
        {
          ...{ id: "1", external_url: "https://barid.example/1", url: "https://other.example/1" },
          ...{ title: "خبر", date_published: "2022-10-25T23:59:59-10:00" },
          ...{ content_text: "<item>", authors: [{ name: "أمينة" }] },
        },
      ],
    });
    for (const text of [rdf, atom, json]) {
      const { articles, refusals } = await importInto(feed, file(text));
      expect(refusals).toEqual([]);
      expect(articles[0]?.article).toMatchObject({
        ...{ headline: "خبر", source: "بريد", day: "2022-10-25", lang: "ar" },
        ...{ link: "https://barid.example/1", authors: ["أمينة"] },
      });
    }
  });

  it("takes its own title for the newspaper's only where nobody names another", async () => {
    const text = rss(
      item("Un") +
        item("Deux", '<source url="https://b.example/f">Barid</source>') +
        item("Trois", "<dc:publisher>Sada</dc:publisher>"),
    );
    const sources = async (source?: string) =>
      (await importInto(feed, file(text), source ? { source } : {})).articles
        .map(({ article }) => article?.source)
        .sort();
    expect(await sources()).toEqual(["Barid", "Le Phare", "Sada"]);
    expect(await sources("La Voile")).toEqual(["Barid", "La Voile", "Sada"]);
  });

  it("of our own archive comes back, and brings nothing new the second time", async () => {
    const { out } = await buildArchive({
      "site.yaml": "url: https://presse.example/\nfeeds: {content: full}\n",
      "articles/a.md": articleText({ body: "Un *mot*.\n\n- a\n- b\n", topics: "[Port]" }),
      "articles/b.md": articleText({ headline: "Second & dernier", source: "Barid" }),
    });
    for (const name of ["feed.xml", "rss.xml", "feed.json"]) {
      const { content, articles, report } = await importInto(feed, join(out, name));
      expect(report).toEqual({ imported: 2, alreadyThere: 0, refused: 0 });
      const found = articles.find(({ article }) => article?.headline === "Le port rouvre");
      expect(found?.body).toBe("\nUn *mot*.\n\n- a\n- b\n");
      expect(found?.article).toMatchObject({ day: "2026-03-14", topics: ["Port"] });
      expect(found?.article).toMatchObject({ source: "Le Phare", authors: [] });
      expect(articles.map(({ article }) => article?.source).sort()).toEqual(["Barid", "Le Phare"]);
      expect((await importInto(feed, join(out, name), { content })).report.alreadyThere).toBe(2);
    }
  });

  it("of our own archive with summaries alone gives headlines and summaries, and says nothing twice", async () => {
    const { out } = await buildArchive({
      "site.yaml": "url: https://presse.example/\n",
      "articles/a.md": articleText({ summary: "Un résumé.", authors: "[Amina Tazi]" }),
      "articles/b.md": articleText({ headline: "Second", source: "Barid" }),
    });
    for (const name of ["feed.xml", "rss.xml", "feed.json"]) {
      const { articles } = await importInto(feed, join(out, name));
      const [first, second] = articles
        .map(({ article }) => article)
        .sort((a, b) => (a?.headline ?? "").localeCompare(b?.headline ?? ""));
      expect(first).toMatchObject({ summary: "Un résumé.", authors: ["Amina Tazi"] });
      expect(second).toMatchObject({ source: "Barid", authors: [], wordCount: 0 });
      expect(second?.summary).toBeUndefined();
    }
  });

  it("of Atom that says only when entries were changed brings none, unless that is to be their day", async () => {
    const entry = (title: string, more = "") =>
      `<entry><title>${title}</title><updated>2022-10-26T00:30:00+01:00</updated>${more}</entry>`;
    const published = "<published>2022-10-25T10:00:00Z</published>";
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Le Phare</title>${entry("Un")}${entry("Deux", published)}</feed>`;
    const { report, refusals, articles } = await importInto(feed, file(text));
    expect(report).toEqual({ imported: 1, alreadyThere: 0, refused: 1 });
    expect(articles[0]?.article).toMatchObject({ day: "2022-10-25", updated: "2022-10-26" });
    expect(JSON.stringify(refusals)).toContain("--updated-as-date");
    const days = async (options: object) =>
      (await importInto(feed, file(text), options)).articles.map(
        ({ article }) => `${article?.headline} ${article?.day}`,
      );
    expect(await days({ updatedAsDate: true })).toEqual(["Deux 2022-10-25", "Un 2022-10-26"]);
    expect(await days({ date: "2022-10-24" })).toEqual(["Un 2022-10-24", "Deux 2022-10-25"]);
  });

  it("expands no entity of its own, and reads no file that one names", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "${"&a;".repeat(99)}">
      <!ENTITY c "${"&b;".repeat(99)}"><!ENTITY d "${"&c;".repeat(99)}"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const text = rss(item("Un &d; &x;")).replace(/<\?xml.*\?>/, bomb);
    const { articles } = await importInto(feed, file(text));
    expect(articles[0]?.article?.headline).toBe("Un &d; &x;");
  });

  it("that is cut brings all that is whole; a broken or endless entry spoils no other", async () => {
    const long = `<description>${"x".repeat(longestLine)}</description>`;
    const text = rss(item("Un") + item("Deux", long) + item("Trois") + item("Quatre"));
    const cut = text.slice(0, text.indexOf("Quatre"));
    const { report, refusals } = await importInto(feed, file(cut));
    expect(report).toEqual({ imported: 2, alreadyThere: 0, refused: 2 });
    expect(refusals.map(({ refused }) => refused)).toEqual(["too-long", "unreadable"]);
    for (const nothing of ["", "<html><p>404</p>", "{", '{"a":1}', "<rss", "\0".repeat(99)]) {
      const { report, refusals } = await importInto(feed, file(nothing));
      expect(report.imported).toBe(0);
      expect(refusals).toMatchObject([{ refused: "unreadable" }]);
    }
  });

  it("is read in the encoding that it names, or that the command line does where it lies", async () => {
    const arabic = Buffer.from([0xcf, 0xd1, 0xd3]);
    const [before = "", after = ""] = rss(item("?")).split("<title>?");
    const bytes = (declaration: string) =>
      Buffer.concat([
        Buffer.from(`${before.replace("<?xml ", `<?xml ${declaration} `)}<title>`, "latin1"),
        arabic,
        Buffer.from(after, "latin1"),
      ]);
    const named = file(bytes('encoding="windows-1256"'));
    expect((await importInto(feed, named)).articles[0]?.article?.headline).toBe("درس");
    writeFileSync(named, bytes('encoding="utf-8"'));
    await expect(importInto(feed, named)).rejects.toThrow(TypeError);
    const { articles } = await importInto(feed, named, { encoding: "windows-1256" });
    expect(articles[0]?.article?.headline).toBe("درس");
    writeFileSync(named, gzipSync(rss(item("درس"))));
    expect((await importInto(feed, named)).articles[0]?.article?.headline).toBe("درس");
    const plain = file(rss(item("درس")).replace("<?xml ", '<?xml encoding="iso-8859-1" '));
    expect((await importInto(feed, plain)).articles[0]?.article?.headline).toBe("درس");
  });

  it.each([
    ["Tue, 25 Oct 2022 23:30:00 -0500", "25 Oct 2022"],
    ["25 Oct 22 00:00 GMT", "25 Oct 2022"],
    ["1 Jan 99 00:00 GMT", "1 Jan 1999"],
    ["mar., 25 févr. 2022 10:00:00 +0100", "25 févr. 2022"],
    ["2022-10-25T23:59:59-10:00", "2022-10-25T23:59:59-10:00"],
    ["", undefined],
  ])("writes the day %j", (written, day) => expect(dayWritten(written)).toBe(day));

  it("is read without a complaint and holds no HTML, whatever its texts hold", async () => {
    const html = fc.constantFrom(
      "<p>x</p>",
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      '<a href="javascript:alert(1)">x</a>',
      "<table><tr><td>a",
      "<b><i>x</b></i>",
      "&lt;script&gt;",
      "`<b>`",
      "---\n",
      "]]",
    );
    const words = fc.string({ unit: "grapheme", maxLength: 20 });
    const text = fc.array(fc.oneof(html, words), { maxLength: 8 }).map((parts) => parts.join(""));
    const escaped = (one: string) =>
      one.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "");
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        const items = texts.map((one, at) =>
          item(
            `Titre ${at}`,
            `<content:encoded>${escaped(one)}</content:encoded><description>${escaped(one)}</description>`,
          ),
        );
        const { articles, read, paths } = await importInto(feed, file(rss(items.join(""))));
        for (const { article, findings, body } of articles) {
          expect(holdsHtml(body)).toBe(false);
          expect(article).toBeDefined();
          expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        }
        for (const path of paths) expect(read(path)).not.toMatch(/\]\(\s*javascript:/i);
      }),
      { numRuns: 60 },
    );
  });
});
