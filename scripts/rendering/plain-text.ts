// The words of a body without their markup, for search: what a reader sees, in the order in which it stands.
import type { Nodes } from "hast";
import type { BodyContext } from "./body-context.ts";
import { longestRebuilt, parseHtml } from "./html-parser.ts";
import { renderMarkdown } from "./markdown.ts";
import { everyToken, markdownParser } from "./markdown-parser.ts";

const parser = markdownParser(true);

/** `html`: whether a body's HTML is markup, or shown as text. */
export function plainText(body: string, html: "allow" | "escape"): string {
  const text = html === "allow" && body.includes("<") ? shownText(body) : writtenText(body, html);
  return text.replace(/\s+/gu, " ").trim();
}

/** Of a body without HTML. */
function writtenText(body: string, html: "allow" | "escape"): string {
  const parts: string[] = [];
  const tokens = (html === "allow" ? parser : escaping).parse(body, {});
  for (const { type, content, block } of everyToken(tokens)) {
    if (type === "text" || type === "code_inline") parts.push(content);
    else if (type === "fence" || type === "code_block") parts.push(content, " ");
    // A line's end, and a block's, part two words; an emphasis may end within one.
    else if (type.endsWith("break") || (block && type.endsWith("_close"))) parts.push(" ");
  }
  return parts.join("");
}

const escaping = markdownParser(false);

/** Words alone matter: pictures are left out, and links lead anywhere. */
const context: BodyContext = { html: "allow", image: () => undefined, link: (href) => href };

/** Of a body with HTML, what its page shows: no comment, and nothing of what is not allowed. */
function shownText(body: string): string {
  const html = renderMarkdown(body, context);
  if (html.length > longestRebuilt) return writtenText(body, "escape");
  try {
    const parts: string[] = [];
    collect(parseHtml(html), parts);
    return parts.join("");
  } catch (error) {
    if (error instanceof RangeError) return writtenText(body, "escape");
    throw error;
  }
}

const blocks = new Set(
  "address aside blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul".split(
    " ",
  ),
);

function collect(node: Nodes, parts: string[]): void {
  if (node.type === "text") parts.push(node.value);
  if (!("children" in node)) return;
  const parted = node.type === "element" && blocks.has(node.tagName);
  if (parted) parts.push(" ");
  for (const child of node.children) collect(child, parts);
  if (parted) parts.push(" ");
}
