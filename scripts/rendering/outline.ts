// The outline of a body: which pictures it shows and where its links lead, without rendering it.
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
  for (const token of everyToken(parser.parse(body, {}))) {
    line = token.map?.[0] ?? line;
    for (const src of imagesOf(token)) images.push({ src, line });
    for (const href of linksOf(token)) links.push({ href, line });
  }
  return { images, links };
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
