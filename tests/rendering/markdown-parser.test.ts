// Markdown is CommonMark with tables and footnotes, and nothing is changed in what an author wrote.
import { describe, expect, it } from "vitest";
import { everyToken, isHtml, markdownParser } from "../../scripts/rendering/markdown-parser.ts";

describe("Markdown", () => {
  it.each([
    ['"a" -- (c) ... www.a.example', "<p>&quot;a&quot; -- (c) ... www.a.example</p>\n"],
    ["~~a~~ *b* **c** `d`", "<p><s>a</s> <em>b</em> <strong>c</strong> <code>d</code></p>\n"],
    ["a\nb  \nc", "<p>a\nb<br>\nc</p>\n"],
    ["{{ a }} {% b %} <% c %> $\u007bd}", "<p>{{ a }} {% b %} &lt;% c %&gt; $\u007bd}</p>\n"],
    ["a\u00a0: «\u202fb\u202f» l’eau", "<p>a\u00a0: «\u202fb\u202f» l’eau</p>\n"],
  ])("%j is kept", (body, html) => {
    expect(markdownParser(true).render(body)).toBe(html);
  });

  it("shows HTML as text where it is not wanted", () => {
    expect(markdownParser(false).render("a <b>c</b>\n\n<div>")).toBe(
      "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n<p>&lt;div&gt;</p>\n",
    );
  });

  it("has footnotes, which are counted and lead back", () => {
    const html = markdownParser(true).render("a[^x] b^[c]\n\n[^x]: d");
    for (const part of ['href="#fn1" id="fnref1"', 'id="fn2"', 'href="#fnref2"', "<p>d "]) {
      expect(html).toContain(part);
    }
  });
});

describe("the tokens of a body", () => {
  it("are all seen, those of a line's inside among them, and tell what is HTML", () => {
    const tokens = [...everyToken(markdownParser(true).parse("a <b>*c*</b>\n\n<div>\n", {}))];
    expect(tokens.filter(isHtml).map(({ content }) => content)).toEqual(["<b>", "</b>", "<div>\n"]);
    expect(tokens.some(({ type }) => type === "em_open")).toBe(true);
  });
});
