// The outline of a body: which pictures it shows and where its links lead, without rendering it.
import type { Nodes } from "hast";
import { longestRebuilt, parseHtml } from "./html-parser.ts";
import { everyToken, isHtml, markdownParser, type Token } from "./markdown-parser.ts";

export interface Outline {
  /** `line` counts from 0 at the body's first line. */
  readonly images: readonly { readonly src: string; readonly line: number }[];
  readonly links: readonly { readonly href: string; readonly line: number }[];
}

const parser = markdownParser(true);

export function outlineBody(body: string): Outline {
  const images: { src: string; line: number }[] = [];
  const links: { href: string; line: number }[] = [];
  let line = 0;
  let firstHtml: number | undefined;
  const env = {};
  const tokens = parser.parse(body, env);
  for (const token of everyToken(tokens)) {
    line = token.map?.[0] ?? line;
    if (isHtml(token)) firstHtml ??= line;
    for (const src of imagesOf(token)) images.push({ src, line });
    for (const href of linksOf(token)) links.push({ href, line });
  }
  if (firstHtml === undefined) return { images, links };
  // A browser reads more out of tags than a pattern does, and the page shows what it reads.
  const parsed = parsedAddresses(parser.renderer.render(tokens, parser.options, env));
  for (const src of parsed.images) {
    if (!images.some((image) => image.src === src)) images.push({ src, line: firstHtml });
  }
  for (const href of parsed.links) {
    if (!links.some((link) => link.href === href)) links.push({ href, line: firstHtml });
  }
  return { images, links };
}

/** Where the pictures and links of rendered HTML lead, as a browser reads them; nothing where it is too long or too deep to be shown. */
function parsedAddresses(html: string): { images: Set<string>; links: Set<string> } {
  const found = { images: new Set<string>(), links: new Set<string>() };
  if (html.length > longestRebuilt) return found;
  const walk = (node: Nodes) => {
    if (node.type === "element") {
      const { src, href } = node.properties;
      if (node.tagName === "img" && typeof src === "string") found.images.add(src);
      if (node.tagName === "a" && typeof href === "string") found.links.add(href);
    }
    if ("children" in node) for (const child of node.children) walk(child);
  };
  try {
    walk(parseHtml(html));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}

function imagesOf(token: Token): string[] {
  if (token.type === "image") return [token.attrGet("src") ?? ""];
  return isHtml(token) ? attributesOf(token.content, "img", "src") : [];
}

function linksOf(token: Token): string[] {
  if (token.type === "link_open") return [token.attrGet("href") ?? ""];
  return isHtml(token) ? attributesOf(token.content, "a", "href") : [];
}

/** As written in a tag, its entities read; what a page shows is decided on the parsed tree. */
function attributesOf(html: string, element: string, attribute: string): string[] {
  const pattern = new RegExp(
    `<${element}\\b[^>]{0,2000}?\\s${attribute}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    "gi",
  );
  return [...html.matchAll(pattern)].map(([, double, single, bare]) =>
    parser.utils.unescapeAll(double ?? single ?? bare ?? ""),
  );
}
