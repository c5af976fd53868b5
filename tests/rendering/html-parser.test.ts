// HTML is parsed as browsers do, but a few tags never make a tree without end.
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../scripts/rendering/html-parser.ts";

const write = unified().use(rehypeStringify);

describe("an author's HTML", () => {
  it.each([
    ["<p>a<p>b", "<p>a</p><p>b</p>"],
    ["<b>a<i>b</b>c</i>", "<b>a<i>b</i></b><i>c</i>"],
    ["<table><td>a", "<table><tbody><tr><td>a</td></tr></tbody></table>"],
    ["<a href=x>a<a href=y>b", '<a href="x">a</a><a href="y">b</a>'],
    ["<noscript><img></noscript>", "<noscript><img></noscript>"],
    ["&eacute;&#xe9;&lt;", "éé&#x3C;"],
  ])("%s is understood as a browser would", (html, tree) => {
    expect(write.stringify(parseHtml(html))).toBe(tree);
  });

  it("may be as long and as well nested as it likes", () => {
    expect(parseHtml("<p><b>a</b></p>".repeat(5000)).children).toHaveLength(5000);
  });

  it("may be nested as deep as browsers go, and no deeper, on whatever machine", () => {
    expect(() => parseHtml("<div>".repeat(490))).not.toThrow();
    expect(() => parseHtml("<div></div>".repeat(5000))).not.toThrow();
    expect(() => parseHtml("<div>".repeat(510))).toThrow(RangeError);
  });

  it("is given up where unclosed tags are repeated in every paragraph after them", () => {
    const open = Array.from({ length: 400 }, (_, index) => `<b a=${index}>`).join("");
    const started = performance.now();
    expect(() => parseHtml(`<div>${open}</div>${"<p>x</p>".repeat(1000)}`)).toThrow(RangeError);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
