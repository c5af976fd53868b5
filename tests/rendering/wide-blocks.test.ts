// What is wider than a phone scrolls by itself, and can be reached with the keyboard, however it was written.
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../scripts/rendering/markdown.ts";

const render = (body: string) =>
  renderMarkdown(body, { html: "allow", image: () => undefined, link: (href) => href });

const html = "<abbr>x</abbr>\n\n";
const table = "| a | |\n|---|---|\n| 1 | 2 |\n";
const rawTable = "<table><tr><th></th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>\n";

describe("wide blocks", () => {
  it.each([
    ["fenced code", "```js\nlet a;\n```\n", '<pre tabindex="0"><code class="language-js">'],
    ["indented code", "    let a;\n", '<pre tabindex="0"><code>'],
    ["code beside HTML", `${html}\`\`\`\nlet a;\n\`\`\`\n`, '<pre tabindex="0">'],
    ["code as HTML", "<pre>let a;</pre>\n", '<pre tabindex="0">'],
    ["a table", table, '<div class="table" tabindex="0">'],
    ["a table beside HTML", html + table, '<div class="table" tabindex="0">'],
    ["a table as HTML", rawTable, '<div class="table" tabindex="0"><table>'],
  ])("%s can be reached", (_, body, expected) => {
    const rendered = render(body);
    expect(rendered).toContain(expected);
    expect(rendered.match(/tabindex/g)).toHaveLength(1);
  });

  it.each([table, html + table, rawTable])(
    "a table's empty heading is a plain cell: %j",
    (body) => {
      const rendered = render(body);
      expect(rendered.match(/<th>/g)).toHaveLength(1);
      expect(rendered.match(/<\/th>/g)).toHaveLength(1);
      expect(rendered).toContain("<td></td>");
    },
  );
});
