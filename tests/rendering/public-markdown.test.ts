// The Markdown that others may have holds what the page shows, and nothing that its author hid.
import { describe, expect, it } from "vitest";
import { publicMarkdown } from "../../scripts/rendering/public-markdown.ts";

const given = (body: string) => publicMarkdown(body, "allow");

describe("an article's Markdown", () => {
  it.each([
    ["stays as it is", "# Titre\n\n*a* [b](c.md) <b>d</b>", "# Titre\n\n*a* [b](c.md) <b>d</b>"],
    ["has the same line ends everywhere", "\r\n\r\na\r\nb\r\n", "a\nb"],
    ["keeps an indented first line", "\n    code\n", "    code"],
    ["loses a comment in a line", "a <!-- à vérifier --> b", "a  b"],
    ["loses a comment of several paragraphs", "a\n\n<!-- x\n\ny -->\n\nb", "a\n\n\n\nb"],
    ["loses comments within HTML", "<div><!-- x\n\ny --></div>", "<div></div>"],
    ["loses what follows a comment that is not closed", "a\n\n<!-- secret\n\nb", "a"],
    ["keeps a comment's beginning where it is text", "a <!-- b\n\nc", "a <!-- b\n\nc"],
    ["keeps a comment in code", "```\n<!-- x -->\n```\n\n<!-- y -->z", "```\n<!-- x -->\n```\n\nz"],
    ["loses a comment that is written as a link", "a\n\n[//]: # (secret)\n\nb", "a\n\n\nb"],
    ["keeps what a link is called", "[Le Phare] a\n\n[le phare]: https://a.example", undefined],
    ["keeps a definition in code", "```\n[x]: y\n```", undefined],
    ["keeps notes", "a[^1]\n\n[^1]: Note", undefined],
  ])("%s", (_, body, wanted) => {
    expect(given(body)).toBe(wanted ?? body);
  });

  it("keeps comments where tags are shown as text", () => {
    expect(publicMarkdown("a <!-- b --> c", "escape")).toBe("a <!-- b --> c");
  });

  it("takes a long hostile text in little time", () => {
    const start = performance.now();
    for (const sign of ["<!--", "<!-- -->", "[a]: b\n", "[", "`", "<!--\n```\n"]) {
      given(`<!-- -->[x]: y\n${sign.repeat(2e4)}`);
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
