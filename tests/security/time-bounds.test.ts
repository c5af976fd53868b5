// No file keeps the build busy: twice the input costs at most about twice the time, and no input costs long.
import { describe, expect, it } from "vitest";
import { defaults } from "../../scripts/model/site.ts";
import { readArticle } from "../../scripts/reading/article.ts";
import { renderMarkdown } from "../../scripts/rendering/markdown.ts";
import { outlineBody } from "../../scripts/rendering/outline.ts";
import { smallPage } from "../rendering/small-page.ts";

const patterns: Readonly<Record<string, string>> = {
  brackets: "[",
  "pictures without end": "![",
  pictures: "![](a) ",
  "links without end": "[a](",
  "links' titles without end": '[a](b "',
  emphasis: "*a **b _c ",
  "quotes in quotes": "> ",
  lists: "- a\n",
  "back-ticks": "`a ``b ",
  tables: "a|\n-|\n\n",
  headings: "# a\n",
  notes: "^[a] ",
  "notes apart": "a[^@]\n\n[^@]: b\n\n",
  entities: "&a &#x; ",
  "comments without end": "<!-- ",
  "instructions without end": "<? ",
  "character data without end": "<![CDATA[ ",
  "attributes without end": '<a b="',
  "addresses without end": "<http:",
  "closing tags": "</b>",
  "elements in elements": "<div>",
  "blocks in blocks": "<div>\n\n",
  "unclosed inline elements": "<p><b>x\n\n",
  "unclosed tags in a block": "<div><img ",
  cells: "<td>",
  "links in links": "<a href=x>",
};

function milliseconds(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

describe("a body of hostile Markdown or HTML", () => {
  it.each(Object.entries(patterns))("%s is read and rendered soon", (_, pattern) => {
    const body = (length: number) => {
      let number = 0;
      const repeated = pattern.repeat(Math.ceil(length / pattern.length));
      return `a ${repeated.replace(/@/g, () => String(Math.floor(number++ / 2)))}`;
    };
    const work = (length: number) =>
      milliseconds(() => {
        renderMarkdown(body(length), smallPage());
        outlineBody(body(length));
      });
    work(20_000);
    const [once, twice] = [work(40_000), work(80_000)];
    expect(twice).toBeLessThan(Math.max(3.5 * once, 1000));
    expect(twice).toBeLessThan(2000);
  });

  it("is rendered soon where a few unclosed tags would make millions of elements", () => {
    const open = Array.from({ length: 400 }, (_, index) => `<b a=${index}>`).join("");
    expect(
      milliseconds(() =>
        renderMarkdown(`<div>${open}</div>${"<p>x</p>".repeat(8000)}`, smallPage()),
      ),
    ).toBeLessThan(1500);
  });
});

describe("a file of ten megabytes", () => {
  it.each(["Une phrase simple. ", "[", "<div>", "- a\n", "\u0000"])(
    "of %j is told of within two seconds",
    (piece) => {
      const text = `---\nheadline: A\nsource: B\ndate: 2022-10-25\n---\n${piece.repeat(10_000_000 / piece.length)}`;
      const bytes = Buffer.from(text);
      const time = milliseconds(() => {
        expect(readArticle(bytes, "articles/a.md", defaults).findings).toMatchObject([
          { severity: "error" },
        ]);
      });
      expect(time).toBeLessThan(2000);
    },
  );

  it.each([
    ["blank lines", "\n"],
    ["keys", "key: value\n"],
    ["brackets", "["],
    ["spaces before a comment", `# ${" ".repeat(30_000)}\n`],
  ])(
    "of front matter made of %s is told of within two seconds, and so is as much as is read",
    (_, piece) => {
      for (const length of [10_000_000, 30_000]) {
        const bytes = Buffer.from(`---\n${piece.repeat(Math.ceil(length / piece.length))}\n---\n`);
        expect(milliseconds(() => readArticle(bytes, "articles/a.md", defaults))).toBeLessThan(
          2000,
        );
      }
    },
  );
});
