// A mark inside its own kind goes, its words stay; other marks and what is no mark are left alone.
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, it } from "vitest";
import { foldMarks } from "../../scripts/rendering/fold-marks.ts";
import { parseHtml } from "../../scripts/rendering/html-parser.ts";
import { publicMarkdown } from "../../scripts/rendering/public-markdown.ts";
import { smallPage } from "./small-page.ts";

function folded(html: string): string {
  const tree = parseHtml(html);
  foldMarks(tree);
  return unified().use(rehypeStringify).stringify(tree);
}

it.each([
  ["<em>a <em>b</em> c</em>", "<em>a b c</em>"],
  ["<em><strong><em>a</em></strong></em>", "<em><strong>a</strong></em>"],
  ["<b>a</b><b>b</b>", "<b>a</b><b>b</b>"],
  ["<ul><li><ul><li>a</li></ul></li></ul>", "<ul><li><ul><li>a</li></ul></li></ul>"],
  ["<em><p>a <em>b</em></p></em>", "<em><p>a b</p></em>"],
])("%s", (html, expected) => {
  expect(folded(html)).toBe(expected);
});

it("leaves an article's Markdown short, however often its HTML says the same", () => {
  const body = `${"<em>".repeat(20)}<p>a</p>${"</em>".repeat(20)}`.repeat(200);
  expect(publicMarkdown(`${body}\n`, smallPage())?.length).toBeLessThan(1500);
});
