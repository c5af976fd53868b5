// Headings, links and tables of a body are arranged for the page before anything is written.
import { describe, expect, it } from "vitest";
import { arrangeTokens } from "../../scripts/rendering/body-tokens.ts";
import { markdownParser } from "../../scripts/rendering/markdown-parser.ts";
import { smallPage } from "./small-page.ts";

const parser = markdownParser(false);

function show(body: string): string {
  const tokens = parser.parse(body, {});
  arrangeTokens(tokens, smallPage());
  return parser.renderer.render(tokens, parser.options, {}).replaceAll("\n", "");
}

describe("the headings of a body", () => {
  it.each([
    ["# A\n\n### B\n\n# C", "<h2>A</h2><h3>B</h3><h2>C</h2>"],
    ["A\n===\n\nB\n---", "<h2>A</h2><h3>B</h3>"],
    ["###### A", "<h2>A</h2>"],
    ["# A *b*\n\n[x](#a-b)", '<h2 id="p-a-b">A <em>b</em></h2><p><a href="#p-a-b">x</a></p>'],
    [
      "# الأمطار\n\n[x](#%D8%A7%D9%84%D8%A3%D9%85%D8%B7%D8%A7%D8%B1)",
      '<h2 id="p-الأمطار">الأمطار</h2><p><a href="#p-الأمطار">x</a></p>',
    ],
    ["# A\n\n# A\n\n[x](#a)", '<h2 id="p-a">A</h2><h2>A</h2><p><a href="#p-a">x</a></p>'],
    ["# A\n\n[x](#b) [y](#%E0%A4) [z](#)", '<h2 id="p-a">A</h2><p>x y z</p>'],
  ])("%j", (body, html) => {
    expect(show(body)).toBe(html);
  });
});

describe("the links of a body", () => {
  it.each([
    ["[a](https://a.example/?b&c)", '<a href="https://a.example/?b&amp;c">a</a>'],
    ["[a](suite.md)", '<a href="../../24/suite/">a</a>'],
    ["[a](/2022/10/24/suite/)", '<a href="../../24/suite/">a</a>'],
    ["[a **b**](perdu.md)", "a <strong>b</strong>"],
    ["<mailto:a@b.example>", '<a href="mailto:a@b.example">mailto:a@b.example</a>'],
    ['[a](https://a.example "t<i>")', '<a href="https://a.example" title="t&lt;i&gt;">a</a>'],
    ["[a](x) [b](https://b.example) [c](y)", 'a <a href="https://b.example">b</a> c'],
    ["[a][r]\n\n[r]: x", "a"],
  ])("%s", (body, html) => {
    expect(show(body)).toBe(`<p>${html}</p>`);
  });

  it.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "file:///x",
    "&#106;avascript:x",
    "\\javascript:x",
  ])("never lead to %s", (href) => {
    expect(show(`[a](${href}) <${href}> [b][r]\n\n[r]: ${href}`)).not.toContain("<a ");
  });
});

describe("the tables of a body", () => {
  it("scroll in a box of their own, and their alignment is a class and no style", () => {
    const html = show("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |");
    expect(html).toBe(
      '<div class="table" tabindex="0"><table><thead><tr><th>a</th><th class="align-start">b</th>' +
        '<th class="align-center">c</th><th class="align-end">d</th></tr></thead><tbody><tr><td>1</td>' +
        '<td class="align-start">2</td><td class="align-center">3</td><td class="align-end">4</td></tr></tbody></table></div>',
    );
  });

  it("have no heading of nothing", () => {
    expect(show("|  | b |\n|--|---|\n| 1 | 2 |")).toContain("<tr><td></td><th>b</th></tr>");
  });

  it("are arranged in no time by thousands", () => {
    const started = performance.now();
    show("a|\n-|\n\n".repeat(12_000));
    expect(performance.now() - started).toBeLessThan(2500);
  });
});
