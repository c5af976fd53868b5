// The words of a body without their markup, for search: what a reader sees, in the order in which it stands.
import type { Nodes } from "hast";
import type { BodyContext } from "./body-context.ts";
import { longestRebuilt, parseHtml } from "./html-parser.ts";
import { renderMarkdown } from "./markdown.ts";
import { everyToken, markdownParser, type Token } from "./markdown-parser.ts";

const parser = markdownParser(true);

/** Whether the picture of an address may not be seen. */
export type IsBlocked = (src: string) => boolean;

/** `html`: whether a body's HTML is markup, or shown as text. */
export function plainText(
  body: string,
  html: "allow" | "escape",
  isBlocked: IsBlocked = () => false,
): string {
  const text =
    html === "allow" && body.includes("<")
      ? shownText(body, isBlocked)
      : writtenText(body, html, isBlocked);
  return text.replace(/\s+/gu, " ").trim();
}

/** Of a body without HTML. */
function writtenText(body: string, html: "allow" | "escape", isBlocked: IsBlocked): string {
  const parts: string[] = [];
  const tokens = (html === "allow" ? parser : escaping).parse(body, {});
  for (const { type, content, block } of everyToken(withoutBlocked(tokens, isBlocked))) {
    if (type === "text" || type === "code_inline") parts.push(content);
    else if (type === "fence" || type === "code_block") parts.push(content, " ");
    // A line's end, and a block's, part two words; an emphasis may end within one.
    else if (type.endsWith("break") || (block && type.endsWith("_close"))) parts.push(" ");
  }
  return parts.join("");
}

const escaping = markdownParser(false);

/** What describes a blocked picture goes with it. */
function withoutBlocked(tokens: readonly Token[], isBlocked: IsBlocked): readonly Token[] {
  for (const token of tokens) {
    if (!token.children) continue;
    token.children = token.children.filter(
      (child) => child.type !== "image" || !isBlocked(child.attrGet("src") ?? ""),
    );
  }
  return tokens;
}

/** Words alone matter: pictures are left out, and links lead anywhere. */
function contextOf(isBlocked: IsBlocked): BodyContext {
  const nothing = { plate: { text: "", href: "" } };
  return {
    html: "allow",
    image: (src) => (isBlocked(src) ? nothing : undefined),
    link: (href) => href,
  };
}

/** Of a body with HTML, what its page shows: no comment, and nothing of what is not allowed. */
function shownText(body: string, isBlocked: IsBlocked): string {
  const html = renderMarkdown(body, contextOf(isBlocked));
  if (html.length > longestRebuilt) return writtenText(body, "escape", isBlocked);
  try {
    const parts: string[] = [];
    collect(parseHtml(html), parts);
    return parts.join("");
  } catch (error) {
    if (error instanceof RangeError) return writtenText(body, "escape", isBlocked);
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
