// Plain text as Markdown that shows exactly it: no sign of it begins a list, a heading, an emphasis or HTML.
import { writeMarkdown } from "./html-to-markdown.ts";

/** Each text is a paragraph; white space is one space, as everywhere on a page. */
export function markdownOfParagraphs(paragraphs: readonly string[]): string {
  const shown = paragraphs.map((text) => text.replace(/[ \t\r\n\f]+/g, " ").trim());
  return writeMarkdown({
    type: "root",
    children: shown
      .filter((value) => value !== "")
      .map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })),
  });
}
