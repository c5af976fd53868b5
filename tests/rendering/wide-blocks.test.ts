// Code and tables that are wider than a phone scroll by themselves, and a keyboard can reach them.
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../scripts/rendering/html-parser.ts";
import { markdownParser } from "../../scripts/rendering/markdown-parser.ts";
import { arrangeWideBlocks, focusCode } from "../../scripts/rendering/wide-blocks.ts";

const write = unified().use(rehypeStringify);

describe("code in Markdown", () => {
  it.each([
    ["```js\na\n```", '<pre tabindex="0"><code class="language-js">a\n</code></pre>\n'],
    ["    <pre>", '<pre tabindex="0"><code>&lt;pre&gt;\n</code></pre>\n'],
  ])("%j", (body, html) => {
    const parser = markdownParser(true);
    focusCode(parser);
    expect(parser.render(body)).toBe(html);
  });
});

describe("code and tables in HTML", () => {
  it.each([
    ["<p>a</p><pre>b</pre>", '<p>a</p><pre tabindex="0">b</pre>'],
    ["<table></table>", '<div class="table" tabindex="0"><table></table></div>'],
    ['<div class="table"><table></table></div>', '<div class="table"><table></table></div>'],
    [
      "<blockquote><table></table></blockquote>",
      '<blockquote><div class="table" tabindex="0"><table></table></div></blockquote>',
    ],
    [
      "<table><tr><th></th><th>a</th></tr></table>",
      '<div class="table" tabindex="0"><table><tbody><tr><td></td><th>a</th></tr></tbody></table></div>',
    ],
  ])("%s", (html, arranged) => {
    const tree = parseHtml(html);
    arrangeWideBlocks(tree);
    expect(write.stringify(tree)).toBe(arranged);
  });
});
