// Other generators' folders: their front matter, names and leftovers; nothing of theirs is run, or read outside the folder.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdown } from "../../scripts/importing/markdown.ts";
import { buildArchive, type Files, temporaryFolder, writeFiles } from "../small-archive.ts";
import { holdsHtml } from "./holds-html.ts";
import { importInto } from "./import-of.ts";

function folder(files: Files): string {
  const path = temporaryFolder();
  writeFiles(path, files);
  return path;
}

const source = { source: "Le Phare" };

async function bodyOf(body: string, name = "a.md"): Promise<string> {
  const text = `---\ntitle: Crue\ndate: 2022-10-25\n---\n${body}`;
  const { articles, refusals } = await importInto(markdown, folder({ [name]: text }), source);
  expect(refusals).toEqual([]);
  expect(holdsHtml(articles[0]?.body ?? "<b>")).toBe(false);
  return articles[0]?.body.trim() ?? "";
}

describe("another generator's folder", () => {
  it("of Jekyll gives days, names, topics, drafts and old addresses", async () => {
    const { articles, refusals, report } = await importInto(
      markdown,
      folder({
        "_posts/2022-10-25-la-crue.md": `---
layout: post
title:  "La crue : récit"
tags: port mer
category: Le large
author: Amina Tazi
permalink: /une/la-crue/
redirect_from: [/vieux/, "/:year/x/"]
---
Un {% raw %}mot{% endraw %}.{: .x}
`,
        "_drafts/suite.markdown": "---\ntitle: Suite\ndate: 2022-10-26\n---\nÀ venir.\n",
        "_posts/2022-10-27-cache.md": "---\ntitle: Caché\npublished: false\n---\n",
        "about.md": "---\nlayout: page\ntitle: À propos\n---\n",
        "README.md": "# Rien\n",
        "_layouts/post.html": "---\n---\n<html>",
        "_config.yml": "x: y",
      }),
      source,
    );
    expect(report).toEqual({ imported: 3, alreadyThere: 0, refused: 2 });
    expect(refusals.map(({ details }) => details)).toEqual([
      { kind: "no-front-matter" },
      { kind: "page" },
    ]);
    expect(articles).toMatchObject([
      {
        article: {
          ...{ headline: "La crue : récit", day: "2022-10-25", slug: "la-crue" },
          ...{ topics: ["port", "mer", "Le large"], authors: ["Amina Tazi"], draft: false },
          aliases: ["/une/la-crue/", "/vieux/"],
        },
        body: "\nUn mot.\n",
      },
      { article: { headline: "Suite", slug: "suite" }, draft: true },
      { article: { headline: "Caché", day: "2022-10-27" }, draft: true },
    ]);
  });

  it("of Hugo, Zola, Hexo, Eleventy or Astro is read by its front matter, whatever that is written in", async () => {
    const { articles, refusals } = await importInto(
      markdown,
      folder({
        "1.md":
          '+++\ntitle = "Un"\ndate = 2022-10-25T23:30:00-05:00\n[taxonomies]\ntags = ["a", "b"]\n+++\nx\n',
        "2.md":
          '{"title": "Deux {", "date": "2022-10-25", "categories": ["b"], "tags": ["a"]}\n\nx\n',
        "3.md": "title: Trois\ndate: 2022-10-25 10:00:00\ntags:\n- a\n- b\n---\nx\n",
        "4.md":
          '---json\n{"title": "Quatre", "date": "2022-10-25", "tags": ["posts", "a", "b"]}\n---\nx\n',
        "5.mdx":
          "---\ntitle: Cinq\npubDate: 'Oct 25 2022'\ntags: [a, b]\n---\nimport X from './x.astro'\n\nx {/* y */}\n\n<X z={1} />\n",
        "6.md": ';;;\n"title": "Six", "date": "2022-10-25", "tags": ["a", "b"]\n;;;\nx\n',
        "7.ar.md": "---\ntitle: سبعة\ndate: 2022-10-25\ntags: a, b\n---\nx\n",
        "content/8/index.md":
          "---\ntitle: Huit\ndate: 2022-10-25\nparams: {tags: [a, b]}\n---\nx\n",
        "content/_index.md": "---\ntitle: Section\n---\n",
      }),
      source,
    );
    expect(refusals).toMatchObject([{ details: { kind: "section" } }]);
    expect(articles).toHaveLength(8);
    for (const { article, body } of articles) {
      expect(article).toMatchObject({ day: "2022-10-25", topics: ["a", "b"] });
      expect(body.trim()).toBe("x");
    }
    expect(articles.find(({ article }) => article?.lang === "ar")?.article?.headline).toBe("سبعة");
  });

  it("copies the pictures that stand in it beside the article, and links those of the web", async () => {
    const outside = folder({ "secret.jpg": "s" });
    const input = folder({
      "content/a/index.md":
        "---\ntitle: Crue\ndate: 2022-10-25\ncover: {image: Port 1.JPG, alt: Le port}\n---\n" +
        '![Quai](quai.jpg "x") ![Loin](https://x.example/y.png) <img src="/img/mer.png" alt="Mer">\n\n' +
        "![Lié](lien.jpg) ![Dehors](../../../secret.jpg) ![Absent](rien.png) ![](/etc/passwd)\n\n" +
        '<p>Un <img src="quai.jpg"></p>\n\n`![x](quai.jpg)`\n',
      "content/a/Port 1.JPG": "p",
      "content/a/quai.jpg": "q",
      "static/img/mer.png": "m",
    });
    symlinkSync(join(outside, "secret.jpg"), join(input, "content/a/lien.jpg"));
    const { paths, read } = await importInto(markdown, input, source);
    expect(paths.map((path) => path.replace(/.*\//, ""))).toEqual([
      ...["index.md", "mer.png", "port-1.jpg", "quai.jpg"],
    ]);
    const text = read(paths[0] ?? "");
    expect(text).toContain("image: {src: port-1.jpg, alt: Le port}");
    expect(text).toContain(
      "![Quai](quai.jpg) [Loin](https://x.example/y.png) ![Mer](mer.png)\n\nLié Dehors Absent",
    );
    expect(text).toContain("Un ![](quai.jpg)\n\n`![x](quai.jpg)`");
  });

  it("copies pictures that its texts name below as it copies others", async () => {
    const text =
      '![Le quai][Quai]  ![quai][] ![Quai] ![Loin][l] ![Rien][r] ![x]\n\n[quai]: quai.jpg "Le quai"\n[l]: https://x.example/y.png\n[r]: rien.png\n';
    const input = folder({
      "a.md": `---\ntitle: Crue\ndate: 2022-10-25\n---\n${text}`,
      "quai.jpg": "q",
    });
    const { paths, articles } = await importInto(markdown, input, source);
    expect(paths.map((path) => path.replace(/.*\//, ""))).toEqual(["index.md", "quai.jpg"]);
    expect(articles[0]?.body.trim()).toBe(
      "![Le quai](quai.jpg)  ![quai](quai.jpg) ![Quai](quai.jpg) [Loin](https://x.example/y.png) Rien ![x]\n\n\n[l]: https://x.example/y.png",
    );
  });

  it.each([
    ["Liquid", "Un {{ site.x }}{% if a %}mot{% endif %} {% include x.html %}.", "Un mot ."],
    [
      "code",
      "{% highlight js %}\nlet a = {{b}};\n{% endhighlight %}",
      "```js\nlet a = {{b}};\n```",
    ],
    ["templates in code", "`{{ a }}`\n\n```\n{% b %}\n```", "`{{ a }}`\n\n```\n{% b %}\n```"],
    ["Hugo's", '{{% note %}}Un{{% /note %}} [a]({{< ref "b.md" >}})', "Un [a](b.md)"],
    ["a film", "{{< youtube w7Ft2ymGmfc >}}", "<https://www.youtube.com/watch?v=w7Ft2ymGmfc>"],
    ["lost links", "[a]({{ page.url }}) ![]({{ b }})", "a"],
    ["headings' names", "## Un {#un}\n\nx\n{: .y}", "## Un\n\nx"],
    ["HTML", "<div>\n\nUn *mot*[^1]<br>\n\n</div>\n\n[^1]: note", "Un *mot*[^1]\n\n[^1]: note"],
    ["what runs", "Un <script>x()</script>mot <a href='javascript:x'>y</a>", "Un mot y"],
    ["a hidden remark", "Un\n\n<!-- more -->\n\nDeux {# x #}", "Un\n\nDeux"],
  ])("leaves nothing over of %s", async (_, body, left) => expect(await bodyOf(body)).toBe(left));

  it("never runs front matter, and says of each file what a build would", async () => {
    const { refusals, report } = await importInto(
      markdown,
      folder({
        "1.md": "---js\n{title: process.exit(1)}\n---\nx\n",
        "2.md": "---\ntitle: !!js/function 'x'\n---\nx\n",
        "3.md": "+++\ntitle = \n+++\nx\n",
        "4.md": '{"title": ',
        "5.md": "+++\ntitle = 'x'\n",
        "6.md": Buffer.from([0x2d, 0x2d, 0x2d, 10, 0xcf, 0xd1, 0xd3, 0xe9, 10]),
        "7.md": "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n",
        "8.md": "---\ntitle: Sans jour\n---\nx\n",
      }),
      source,
    );
    expect(report).toEqual({ imported: 0, alreadyThere: 0, refused: 8 });
    expect(refusals.map(({ refused }) => refused)).toEqual([
      ...["not-whole", "not-whole", "unreadable", "unreadable", "unreadable"],
      ...["not-whole", "not-whole", "not-whole"],
    ]);
  });

  it("is read in the encoding that is named where it is not UTF-8, and brings nothing new twice", async () => {
    const bytes = Buffer.from("---\ntitle: X\ndate: 2022-10-25\n---\n", "latin1");
    const arabic = Buffer.concat([
      bytes.subarray(0, 11),
      Buffer.from([0xcf, 0xd1, 0xd3]),
      bytes.subarray(12),
    ]);
    const input = folder({ "a.md": arabic });
    const options = { ...source, encoding: "windows-1256" };
    const { articles, content } = await importInto(markdown, input, options);
    expect(articles[0]?.article?.headline).toBe("درس");
    const again = await importInto(markdown, input, { ...options, content });
    expect(again.report).toEqual({ imported: 0, alreadyThere: 1, refused: 0 });
  });

  it("follows no link out of the folder", async () => {
    const outside = folder({ "a.md": "---\ntitle: Secret\ndate: 2022-10-25\n---\n" });
    const input = temporaryFolder();
    mkdirSync(join(input, "b"));
    symlinkSync(join(outside, "a.md"), join(input, "a.md"));
    symlinkSync(outside, join(input, "b", "c"));
    writeFileSync(join(input, "d.txt"), "x");
    expect((await importInto(markdown, input, source)).report).toEqual({
      ...{ imported: 0, alreadyThere: 0, refused: 0 },
    });
  });

  it("of ours comes back as it was", async () => {
    const text =
      "---\nheadline: Crue\nsource: Barid\ndate: 2022-10-25\ntopics: [Port]\n---\n\nUn *mot*[^a].\n\n[^a]: Note.\n";
    const { folder: archive } = await buildArchive({ "articles/2022/10/crue.md": text });
    const { read, paths } = await importInto(markdown, join(archive, "content"));
    expect(read(paths[0] ?? "")).toBe(text);
  });

  it("gives Markdown without HTML, whatever a file holds", async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."{{ }} {% %} {{< >}} {% raw %} <b> </b> <p> <div> </div> ``` ` <!-- --> <script> [a]( ) ![ <table> | > - # {:.x}".split(
          " ",
        ),
        "\n\n",
        "\n",
        "    ",
        "<img src=x onerror=y>",
        "[a](javascript:b)",
      ),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const name = "2022-10-25-a.md";
        const file = folder({ [name]: `---\ntitle: Crue\n---\n${body.replaceAll("\0", "")}` });
        const { articles, report, content } = await importInto(markdown, file, source);
        expect(report.refused).toBe(0);
        for (const { article, findings, body: read } of articles) {
          expect(article).toBeDefined();
          expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
          expect(holdsHtml(read)).toBe(false);
        }
        expect((await importInto(markdown, file, { ...source, content })).report.imported).toBe(0);
      }),
      { numRuns: 80 },
    );
  });
});
