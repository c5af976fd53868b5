// What others write as HTML where we keep one line of text: a headline, a name, a summary.
import type { Nodes } from "hast";
import { parseHtml } from "../rendering/html-parser.ts";

/** Longer ones are cut before they are parsed: no headline or summary is. */
const longest = 20_000;

/** The words of HTML, with its entities as the signs that they mean; undefined where there are none. */
export function plainLine(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  const text = /[<&]/.test(html) ? wordsOf(html.slice(0, longest)) : html;
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}

function wordsOf(html: string): string {
  try {
    return textOf(parseHtml(html));
  } catch (error) {
    if (error instanceof RangeError) return html.replace(/<[^>]*>/g, " ");
    throw error;
  }
}

const unseen = new Set(["script", "style", "template", "noscript", "iframe"]);
const blocks = new Set(["p", "div", "br", "li", "h1", "h2", "h3", "h4", "blockquote", "td"]);

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  if (node.type !== "element") return node.children.map(textOf).join("");
  if (unseen.has(node.tagName)) return "";
  const inside = node.children.map(textOf).join("");
  return blocks.has(node.tagName) ? ` ${inside} ` : inside;
}
