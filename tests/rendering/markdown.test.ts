// A body becomes HTML that a page can trust, the same bytes each time, in whatever process.
import fc from "fast-check";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, it, vi } from "vitest";
import { parseHtml } from "../../scripts/rendering/html-parser.ts";
import { renderMarkdown } from "../../scripts/rendering/markdown.ts";
import { smallPage } from "./small-page.ts";

const write = unified().use(rehypeStringify);

const show = (body: string) => renderMarkdown(body, smallPage());

describe("a body", () => {
  it.each([
    ["", ""],
    ["# Le port\n\nTexte", "<h2>Le port</h2>\n<p>Texte</p>\n"],
    ["a &amp; b &lt; c", "<p>a &amp; b &lt; c</p>\n"],
    [
      "{{ a }} {% b %} <%= c %> $\u007bd} {{{e}}}",
      "<p>{{ a }} {% b %} &lt;%= c %&gt; $\u007bd} {{{e}}}</p>\n",
    ],
    ["<b>x</b> {{ a }} {% b %} $\u007bd}", "<p><b>x</b> {{ a }} {% b %} $\u007bd}</p>\n"],
    ["a <!-- b --> c", "<p>a  c</p>\n"],
    ["<script>alert(1)</script>\n\na", "\n<p>a</p>\n"],
    [
      '<div dir="rtl" markdown="1">\n\n**a**\n\n</div>',
      '<div dir="rtl">\n<p><strong>a</strong></p>\n</div>',
    ],
    [
      "<details><summary>a</summary>\n\n- b\n\n</details>",
      "<details><summary>a</summary>\n<ul>\n<li>b</li>\n</ul>\n</details>",
    ],
    ['<abbr title="b">a</abbr>', '<p><abbr title="b">a</abbr></p>\n'],
    ["<b>a", "<p><b>a</b></p><b>\n</b>"],
    [
      "a <b>b</b>\n\n```html\n<b>\n```",
      '<p>a <b>b</b></p>\n<pre tabindex="0"><code class="language-html">&#x3C;b>\n</code></pre>\n',
    ],
  ])("%j", (body, html) => {
    expect(show(body)).toBe(html);
  });

  it("shows tags as text where the site says html: escape", () => {
    const page = smallPage("escape");
    expect(renderMarkdown("a <b>c</b> **d** <script>e</script>", page)).toBe(
      "<p>a &lt;b&gt;c&lt;/b&gt; <strong>d</strong> &lt;script&gt;e&lt;/script&gt;</p>\n",
    );
    expect(renderMarkdown("<div onclick=x>\n\n[y](suite.md)", page)).toBe(
      '<p>&lt;div onclick=x&gt;</p>\n<p><a href="../../24/suite/">y</a></p>\n',
    );
  });

  it("with more HTML than an article needs shows its tags as text", () => {
    const html = show(`${"<p>a</p>\n\n".repeat(40_000)}**b**`);
    expect(html.startsWith("<p>&lt;p&gt;a")).toBe(true);
    expect(html).toContain("<strong>b</strong>");
  });

  it("nested 5,000 deep in Markdown is rendered or cut, and is no crash", () => {
    for (const opening of ["> ", "- ", "*", "[", "![", "**a ", "1. ", "<b>", "<div>\n\n"]) {
      expect(show(opening.repeat(5000)).length).toBeGreaterThan(0);
    }
  });
});

const pieces = fc.constantFrom(
  ..."<b> </b> <div> </div> <p> <a href=x> </a> <img src=quai.jpg> <!-- --> <td> <table> <script> </script> ' \" > < ` * # [x](suite.md) ![y](quai.jpg) [^1] |a|\n|-|\n \n\n <svg> <style> <x title=' title=\" &lt; &#0; \u0000".split(
    " ",
  ),
);
const anyBody = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(" ")),
);

describe("rendering", () => {
  it("gives the same bytes twice, and in a process of its own", async () => {
    vi.resetModules();
    const other = await import("../../scripts/rendering/markdown.ts");
    fc.assert(
      fc.property(anyBody, (body) => {
        const html = show(body);
        expect(show(body)).toBe(html);
        expect(other.renderMarkdown(body, smallPage())).toBe(html);
      }),
      { numRuns: 300 },
    );
  });

  it("of what was rendered changes no tag any more: what a browser sees is what was allowed", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const seen = write.stringify(parseHtml(show(body)));
        expect(write.stringify(parseHtml(seen))).toBe(seen);
      }),
      { numRuns: 300 },
    );
  });
});
