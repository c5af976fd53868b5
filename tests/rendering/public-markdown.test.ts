// The Markdown that others may have holds what the page shows, and nothing that its author hid.
import { describe, expect, it } from "vitest";
import type { BodyContext } from "../../scripts/rendering/body-context.ts";
import { publicMarkdown } from "../../scripts/rendering/public-markdown.ts";

const context: BodyContext = {
  html: "allow",
  image: (src) =>
    src === "quai.jpg"
      ? { picture: { src: "/images/q-960.webp", width: 960, height: 640, sources: [] } as never }
      : undefined,
  link: (href) => (href === "b.md" ? "/2026/03/14/b/" : /^https:/.test(href) ? href : undefined),
};
const given = (body: string) => publicMarkdown(body, context);

describe("an article's Markdown", () => {
  it.each<[string, string, string?]>([
    ["stays as it is", "# Titre\n\n*a* [b](https://b.example)\n\n- c\n- d"],
    ["keeps an indented first line", "    code\n\nb"],
    ["has the same line ends everywhere", "\r\n\r\na\r\nb\r\n", "a\nb"],
    ["leads where the page does", "[Suite](b.md), [rien](c.md)", "[Suite](/2026/03/14/b/), rien"],
    ["shows our pictures", "![Le quai](quai.jpg)", "![Le quai](/images/q-960.webp)"],
    ["shows no picture that the page does not", "a ![x](data:image/png;base64,AAAA) b", "a b"],
    ["loses a comment", "a <!-- à vérifier --> b\n\n<!-- x\n\ny -->", "a b"],
    ["loses what follows a comment that is not closed", "a\n\n<!-- secret\n\nb", "a"],
    ["keeps a comment in code", "`<!-- more -->` a", "`<!-- more -->` a"],
    ["loses a comment that is written as a link", "a\n\n[//]: # (secret)\n\nb", "a\n\nb"],
    ["loses a definition that nothing uses", 'a\n\n[lien]:\n  https://a.example\n  "caché"', "a"],
    [
      "keeps a line that only looks like one",
      "[NDLR]: ce texte est traduit.",
      "\\[NDLR]: ce texte est traduit.",
    ],
    [
      "writes out what a link is called",
      "[Le Phare]\n\n[le phare]: https://a.example",
      "[Le Phare](https://a.example)",
    ],
    ["loses forbidden HTML", "a<script>x</script> <b>c</b>", "a **c**"],
    [
      "keeps tables",
      "| a | b |\n| - | - |\n| [c](b.md) | d |",
      "| a                   | b |\n| ------------------- | - |\n| [c](/2026/03/14/b/) | d |",
    ],
  ])("%s", (_, body, wanted) => {
    expect(given(body)).toBe(wanted ?? body);
  });

  it("shows tags as text where the page does", () => {
    expect(publicMarkdown("a <!-- b --> c", { ...context, html: "escape" })).toBe(
      "a \\<!-- b --> c",
    );
  });

  it("is none for a text that is too long to be written anew", () => {
    expect(given(`${"mot ".repeat(1e6)}`)).toHaveLength(4e6 - 1);
    expect(given(`<b>x</b>${"mot ".repeat(1e5)}`)).toBeUndefined();
  });

  it("takes a long hostile text in little time", () => {
    const start = performance.now();
    for (const sign of ["<!--", "<b>", "[a]: b\n", "[", "*_", "<!--\n```\n", "> - "])
      given(`<!-- -->[x]: y\n${sign.repeat(2e4)}`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
