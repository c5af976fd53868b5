// The words of a body without their markup, for search: what a reader sees, in the order in which it stands.
import { everyToken, markdownParser } from "./markdown-parser.ts";

const parsers = { allow: markdownParser(true), escape: markdownParser(false) };

/** `html`: whether a body's HTML is markup, or shown as text. */
export function plainText(body: string, html: "allow" | "escape"): string {
  const parts: string[] = [];
  for (const { type, content, block } of everyToken(parsers[html].parse(body, {}))) {
    if (type === "text" || type === "code_inline") parts.push(content);
    else if (type === "fence" || type === "code_block") parts.push(content, " ");
    else if (type === "html_block") parts.push(withoutTags(content), " ");
    // A line's end, and a block's, part two words; an emphasis may end within one.
    else if (type.endsWith("break") || (block && type.endsWith("_close"))) parts.push(" ");
  }
  return parts.join("").replace(/\s+/gu, " ").trim();
}

/** What search shows is text and never markup, so tags need only be taken out where they are whole. */
function withoutTags(html: string): string {
  return html.replace(/<(?:!--[^>]*--|[/!?]?[a-z][^<>]*)>/gi, " ");
}
