// HTML from elsewhere becomes Markdown that says the same and can do nothing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToMarkdown } from "../../scripts/importing/html-to-markdown.ts";
import { renderMarkdown } from "../../scripts/rendering/markdown.ts";
import { everyToken, isHtml, markdownParser } from "../../scripts/rendering/markdown-parser.ts";
import { smallPage } from "../rendering/small-page.ts";
import { activeInBody } from "../security/active-content.ts";
import { payloads } from "../security/payloads.ts";

const base = "https://phare.example/2022/port.html";
const markdownOf = (html: string) => htmlToMarkdown(html, base).markdown;

describe("HTML becomes Markdown", () => {
  const table: readonly (readonly [string, string, string])[] = [
    [
      "paragraphs",
      "<p>Un.</p><p>Deux <b>mots</b> et <i>trois</i>.</p>",
      "Un.\n\nDeux **mots** et *trois*.",
    ],
    ["two breaks as a new paragraph", "Un.<br><br>Deux<br />lignes", "Un.\n\nDeux\\\nlignes"],
    [
      "blanks at the ends of a mark beside it",
      "<p>a<b>Right, </b><i><b> b </b></i>c<b>d<br></b>e <s>\u00a0f\u00a0</s>g</p>",
      "a**Right,** ***b*** c**d**\\\ne \u00a0~~f~~\u00a0g",
    ],
    ["a link made absolute", "<a href='../a.html'>a</a>", "[a](https://phare.example/a.html)"],
    ["a link that runs as its words", "<a href='javascript:x()'>a</a>", "a"],
    ["a link into the page as its words", "<a href='#haut'>haut</a>", "haut"],
    [
      "a picture as a link",
      "<p><img src=/q.jpg alt='Le quai'></p>",
      "[Le quai](https://phare.example/q.jpg)",
    ],
    [
      "a picture loaded late",
      "<img src='data:image/gif;base64,R0' data-src=q.jpg alt=q>",
      "[q](https://phare.example/2022/q.jpg)",
    ],
    ["no point that counts readers", "<p>a<img src=/t.gif width=1 height=1></p>", "a"],
    [
      "a frame as a link",
      "<iframe src=//video.example/1></iframe>",
      "[https://video.example/1](https://video.example/1)",
    ],
    [
      "no script, style or form field",
      "<style>a{}</style><script>b()</script><form>c<input value=d><select><option>e</select></form>",
      "c",
    ],
    ["nothing hidden", "<p>a</p><p style='color:red;display: none'>b</p><p hidden>c</p>", "a"],
    ["raised digits", "12 m<sup>2</sup>, le 1<sup>er</sup>", "12 m², le 1er"],
    [
      "a table",
      "<table><tr><th>a<th>b<tr><td>1|2<td>3</table>",
      "| a    | b |\n| ---- | - |\n| 1\\|2 | 3 |",
    ],
    [
      "a table that lays out a page as its paragraphs",
      "<table><tr><td><p>un</p><p>deux</p><td>trois</table>",
      "un\n\ndeux\n\ntrois",
    ],
    [
      "text that looks like Markdown as text",
      "<p># a</p><p>- b</p><p>1. c</p><p>*d* _e_ &lt;b> `f` [g](h)</p>",
      "\\# a\n\n\\- b\n\n1\\. c\n\n\\*d\\* \\_e\\_ \\<b> \\`f\\` \\[g]\\(h)",
    ],
    [
      "Arabic as it is",
      "<p dir=rtl>قال <strong>الوزير</strong>: «نعم»</p>",
      "قال **الوزير**: «نعم»",
    ],
  ];
  it.each(table)("keeps %s", (_, html, markdown) => expect(markdownOf(html)).toBe(markdown));

  it("tells of every picture once, with its caption", () => {
    const html = `<figure><a href=/g.jpg><img src=q.jpg alt="Le quai"></a><figcaption>Hier</figcaption></figure><img src=q.jpg><img src=r.jpg>`;
    expect(htmlToMarkdown(html, base).images).toEqual([
      { src: "https://phare.example/2022/q.jpg", alt: "Le quai", caption: "Hier" },
      { src: "https://phare.example/2022/r.jpg", alt: "" },
    ]);
  });

  it("shows a saved picture with its caption, and no other", () => {
    const html = `<figure><a href=/g.jpg><img src=q.jpg alt="Le quai"></a><figcaption>Hier</figcaption></figure><p><img src=r.jpg alt=r></p>`;
    const saved = new Map([["https://phare.example/2022/q.jpg", "quai.jpg"]]);
    expect(htmlToMarkdown(html, base, saved).markdown).toBe(
      '![Le quai](quai.jpg "Hier")\n\n[r](https://phare.example/2022/r.jpg)',
    );
  });

  it("leaves out addresses that lead nowhere without the page's own", () => {
    const { markdown, images } = htmlToMarkdown("<a href=/a>a</a> <img src=b.jpg alt=b>");
    expect([markdown, images]).toEqual(["a", []]);
  });

  it("keeps footnotes as notes", () => {
    const html = `<p>a<sup id=r1><a href="#n1">1</a></sup> b<a id=r2 href="#n2">2</a>, <a href="#haut">c</a></p><hr><ol><li id=n1>Un. <a href="#r1">↑</a></li><li id=n2><p>Deux.</p><a href="#r2">↑</a></li></ol>`;
    expect(markdownOf(html)).toBe("a[^1] b[^2], c\n\n[^1]: Un.\n\n[^2]: Deux.");
  });

  it.each([
    ["marks inside one another", `${"<b><i>".repeat(200)}${"<p>a".repeat(400)}`],
    ["line breaks", "a<br>".repeat(4000)],
    [
      "links to one note",
      `${"<a id=r href=#n>1</a>".repeat(2000)}<ol><li id=n><a href=#r>x</a></ol>`,
    ],
    ["elements without end", "<p>a <b>b</b>".repeat(20_000)],
    ["quotations", "<blockquote>".repeat(400)],
  ])("takes little time over %s", (_, html) => {
    const begun = performance.now();
    try {
      markdownOf(html);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
    }
    expect(performance.now() - begun).toBeLessThan(8000);
  });

  it("refuses what is nested without end", () => {
    expect(() => markdownOf("<div>".repeat(5000))).toThrow(RangeError);
  });
});

describe("hostile HTML", () => {
  const activeIn = (html: string) => {
    const markdown = markdownOf(html);
    const tokens = [...everyToken(markdownParser(true).parse(markdown, {}))];
    return [...tokens.filter(isHtml), ...activeInBody(renderMarkdown(markdown, smallPage()))];
  };

  it.each(payloads.map((payload) => [payload]))("is inert: %s", (payload) => {
    expect(activeIn(payload)).toEqual([]);
    expect(activeIn(`<p>a ${payload} b</p>`)).toEqual([]);
  });

  it("is inert however it is put together", () => {
    const piece = fc.oneof(
      fc.constantFrom(...payloads),
      fc.constantFrom(
        "<p>",
        "</p>",
        "<a href='",
        "'>",
        "<table><td>",
        "<pre>",
        "&lt;",
        "```",
        "\n\n",
        "[",
        "](",
        "<!--",
        "-->",
        "|",
        "  \n",
        "$",
        "&amp;lt;script&amp;gt;",
      ),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expect(activeIn(pieces.join(""))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("that is text is shown as exactly that text", () => {
    const asHtml = (text: string) =>
      text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(
          "#",
          "*",
          "_",
          "-",
          "1.",
          "+",
          ">",
          "`",
          "~~",
          "[a]",
          "(b)",
          "<b>",
          "&amp;",
          "\\",
          "|",
          "^[n]",
          "https://a.example",
          "a@b.example",
          "===",
          "[^1]:",
          ":",
        ),
        fc.stringMatching(/^[a-zé\u0627-\u064a]{1,6}$/),
      ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(" ");
        const html = renderMarkdown(markdownOf(`<p>${asHtml(text)}</p>`), smallPage()).trim();
        const plain = html.replace(/&quot;/g, '"');
        expect(plain).toBe(`<p>${asHtml(text)}</p>`);
      }),
      { numRuns: 400 },
    );
  });
});
