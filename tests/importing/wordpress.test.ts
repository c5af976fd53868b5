// WordPress exports: posts as their readers saw them, and nothing of what is none.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestLine } from "../../scripts/importing/lines.ts";
import { wordpress } from "../../scripts/importing/wordpress.ts";
import { buildArchive, temporaryFolder } from "../small-archive.ts";
import { holdsHtml } from "./holds-html.ts";
import { importInto } from "./import-of.ts";

function exported(items: string, declaration = ""): string {
  const path = join(temporaryFolder(), "export.xml");
  writeFileSync(
    path,
    `<?xml version="1.0" encoding="UTF-8" ?>${declaration}<rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Le Phare</title><link>https://phare.example</link><language>fr-FR</language>
<wp:author><wp:author_login><![CDATA[atazi]]></wp:author_login>
<wp:author_display_name><![CDATA[Amina Tazi]]></wp:author_display_name></wp:author>${items}</channel></rss>`,
  );
  return path;
}

interface Post {
  readonly title?: string;
  readonly type?: string;
  readonly status?: string;
  readonly content?: string;
  readonly more?: string;
}

const post = ({
  title = "Crue",
  type = "post",
  status = "publish",
  content = "",
  more = "",
}: Post = {}) => `<item><title><![CDATA[${title}]]></title>
<pubDate>Tue, 25 Oct 2022 22:30:00 +0000</pubDate><dc:creator><![CDATA[atazi]]></dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded><wp:post_date><![CDATA[2022-10-26 00:30:00]]></wp:post_date>
<wp:status><![CDATA[${status}]]></wp:status><wp:post_type><![CDATA[${type}]]></wp:post_type>${more}</item>`;

async function bodyOf(content: string): Promise<string> {
  const { articles } = await importInto(wordpress, exported(post({ content })));
  expect(holdsHtml(articles[0]?.body ?? "<b>")).toBe(false);
  return articles[0]?.body.trim() ?? "";
}

describe("a WordPress export", () => {
  it("brings a post with its day, authors, topics, summary, name and old address", async () => {
    const more = `<link>https://phare.example/une/la-crue/</link>
      <excerpt:encoded><![CDATA[<b>En</b> bref]]></excerpt:encoded>
      <wp:post_name><![CDATA[la-crue]]></wp:post_name>
      <category domain="category" nicename="a"><![CDATA[Art &amp; Port]]></category>
      <category domain="post_tag" nicename="b"><![CDATA[Pêche]]></category>
      <category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>
      <category domain="post_format" nicename="x"><![CDATA[Vidéo]]></category>
      <wp:comment><wp:comment_author><![CDATA[x]]></wp:comment_author><title>y</title></wp:comment>`;
    const { articles, paths } = await importInto(
      wordpress,
      exported(post({ title: "L&rsquo;eau <em>monte</em>", content: "Un\n\nDeux", more })),
    );
    expect(paths).toEqual(["articles/2022/10/2022-10-26-la-crue.md"]);
    expect(articles).toMatchObject([
      {
        article: {
          ...{ headline: "L’eau monte", source: "Le Phare", day: "2022-10-26", lang: "fr-fr" },
          ...{ authors: ["Amina Tazi"], topics: ["Art & Port", "Pêche"], summary: "En bref" },
          ...{ link: "https://phare.example/une/la-crue/", aliases: ["/une/la-crue/"] },
        },
        body: "\nUn\n\nDeux\n",
      },
    ]);
  });

  it("keeps the old address of a post whose slug is in Arabic", async () => {
    const link = "https://phare.example/2022/10/%d8%a3%d8%ae%d8%a8%d8%a7%d8%b1/";
    const { articles } = await importInto(
      wordpress,
      exported(post({ more: `<link>${link}</link>` })),
    );
    expect(articles[0]?.article?.aliases).toEqual(["/2022/10/أخبار/"]);
  });

  it("keeps drafts as drafts, and counts what is no article", async () => {
    const { articles, report, refusals } = await importInto(
      wordpress,
      exported(
        post({ status: "draft" }) +
          post({ title: "Mot de passe", more: "<wp:post_password>x</wp:post_password>" }) +
          post({ type: "page" }) +
          post({ type: "attachment", status: "inherit" }).repeat(3) +
          post({ status: "trash" }) +
          post({ title: "" }),
      ),
    );
    expect(articles.map(({ draft }) => draft)).toEqual([true, true]);
    expect(report).toEqual({ imported: 2, alreadyThere: 0, refused: 6 });
    expect(refusals.map(({ refused, details }) => [refused, details])).toEqual([
      ["not-whole", { problems: [expect.stringContaining("headline")] }],
      ["not-an-article", { kind: "page", count: 1, option: "--post-types post,page" }],
      ["not-an-article", { kind: "attachment", count: 3 }],
      ["not-an-article", { kind: "trash", count: 1 }],
    ]);
  });

  it("joins translations, and reads fields that a site made by a mapping", async () => {
    const more = (lang: string) => `<category domain="language" nicename="${lang}">x</category>
      <category domain="post_translations" nicename="pll_1">x</category>
      <wp:postmeta><wp:meta_key>journal</wp:meta_key><wp:meta_value><![CDATA[Barid]]></wp:meta_value></wp:postmeta>`;
    const { articles } = await importInto(
      wordpress,
      exported(post({ more: more("fr") }) + post({ title: "فيضان", more: more("ar") })),
      { mapping: "source: journal\n" },
    );
    expect(articles.map(({ article }) => article)).toMatchObject([
      { lang: "fr", translationKey: "pll_1", source: "Barid" },
      { lang: "ar", translationKey: "pll_1", source: "Barid" },
    ]);
  });

  it.each([
    ["lines and blank lines", "Un\nDeux\n\n<strong>Trois</strong>", "Un\\\nDeux\n\n**Trois**"],
    ["a list", "Un\n<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>\nDeux", "Un\n\n- a\n- b\n\nDeux"],
    ["code as it stands", "<pre>a\n\n  b</pre>", "```\na\n\n  b\n```"],
    ["blocks", "<!-- wp:paragraph -->\n<p>Un\nmot</p>\n<!-- /wp:paragraph -->", "Un mot"],
    ["more", "Un<!--more-->Deux", "Un\n\nDeux"],
    ["a gallery", 'Un\n\n[gallery ids="1,2"]\n\nDeux', "Un\n\nDeux"],
    ["what a plugin's code holds", '[vc_row][box a="1"]Un [b]mot[/b][/box][/vc_row]', "Un mot"],
    ["an author's own brackets", "Il dit [sic] « oui [...] »", "Il dit \\[sic] « oui \\[...] »"],
    ["a shortcode shown", "[[gallery]]", "\\[gallery]"],
    ["a film", "[embed]https://v.example/1[/embed]", "[https://v.example/1](https://v.example/1)"],
    ["nothing that runs", '<script>x()</script>Un<img onerror="y()">', "Un"],
  ])("shows %s", async (_, content, body) => expect(await bodyOf(content)).toBe(body));

  it("makes a caption of the caption's shortcode, and a link of its picture", async () => {
    const content =
      '[caption id="a" width="1"]<a href="/x.jpg"><img src="https://phare.example/x.jpg" alt="Quai" /></a> Le <em>quai</em>[/caption]';
    expect(await bodyOf(content)).toBe("[Quai](https://phare.example/x.jpg)\n\nLe *quai*");
  });

  it("is published where its posts stood, without a word about their addresses", async () => {
    const more = `<link>https://phare.example/2022/10/26/crue/</link><wp:post_name>crue</wp:post_name>`;
    const folder = temporaryFolder();
    await importInto(wordpress, exported(post({ content: "Un", more })), {
      content: join(folder, "content"),
    });
    const { result, files } = await buildArchive({ "site.yaml": "lang: fr\n" }, { folder });
    expect(result.problems).toEqual([]);
    expect(files()).toContain("2022/10/26/crue/index.html");
  });

  it("spoils no post by another that is broken, endless or cut, and expands no entity", async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(999)}"><!ENTITY b "${"&a;".repeat(999)}">]>`;
    const bad = `${post({ title: "Deux" }).replace("</dc:creator>", "")}`;
    const entity = post({ title: "Un" }).replace("<![CDATA[Un]]>", "Un &b;");
    const endless = post({ title: "Trois", content: "x".repeat(longestLine) });
    const hidden = post({ title: "Quatre", content: "</item><item> &amp;" });
    const path = exported(`${entity}${bad}${endless}${hidden}<item><title>Cinq`, bomb);
    writeFileSync(path, readFileSync(path, "utf8").replace("</channel></rss>", ""));
    const { articles, refusals } = await importInto(wordpress, path);
    expect(articles.map(({ article }) => article?.headline).sort()).toEqual(["Quatre", "Un &b;"]);
    expect(refusals.map(({ refused }) => refused)).toEqual([
      "unreadable",
      "too-long",
      "unreadable",
    ]);
  });

  it("is told from other files", async () => {
    for (const text of ["", "<html>", "{}", "\0\0"]) {
      const path = join(temporaryFolder(), "x.xml");
      writeFileSync(path, text);
      const { refusals } = await importInto(wordpress, path);
      expect(refusals).toMatchObject([{ refused: "unreadable" }]);
    }
  });

  it("brings Markdown without HTML whatever a post holds, once", async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."[caption] [/caption] [gallery] <p> </p> <b> <pre> </pre> <!-- <script> </div> <table> <td> &lt;".split(
          " ",
        ),
        "\n\n",
        "<img src=//x/y.png onerror=z>",
        "<a href='javascript:x'>y</a>",
      ),
      fc.string({ unit: "grapheme", maxLength: 9 }).filter((text) => !text.includes("]]>")),
    );
    const content = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 3 }), async (contents) => {
        const path = exported(
          contents.map((one, at) => post({ title: `Titre ${at}`, content: one })).join(""),
        );
        const { content, articles, report } = await importInto(wordpress, path);
        expect(report.refused).toBe(0);
        for (const { article, findings, body } of articles) {
          expect(article).toBeDefined();
          expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
          expect(holdsHtml(body)).toBe(false);
        }
        expect((await importInto(wordpress, path, { content })).report.imported).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});
