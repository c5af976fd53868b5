// Pictures in a body: a local one becomes a figure, a remote one a link, a missing one is left out.
import MarkdownToken from "markdown-it/lib/token.mjs";
import type { Link } from "../model/view.ts";
import { type BodyContext, bodyImageSizes } from "./body-context.ts";
import type { Token } from "./markdown-parser.ts";

/** Changes the tokens in place. */
export function arrangeFigures(tokens: Token[], context: BodyContext): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "inline" || !token.children) continue;
    if (!token.children.some(({ type }) => type === "image")) continue;
    token.children = placeImages(token.children, context);
    makeFigure(tokens[index - 1], token, tokens[index + 1]);
  }
}

function placeImages(children: readonly Token[], context: BodyContext): Token[] {
  let link: string | undefined;
  return children.flatMap((child) => {
    if (child.type === "link_open") link = child.attrGet("href") ?? "";
    if (child.type === "link_close") link = undefined;
    return child.type === "image" ? placeImage(child, link, context) : [child];
  });
}

/** `link` is the address of the link that the picture stands in: a link is never left without words. */
function placeImage(image: Token, link: string | undefined, context: BodyContext): Token[] {
  const found = context.image(image.attrGet("src") ?? "");
  const words = new MarkdownToken("text", "", 0);
  words.content = image.content;
  if (!found && link === undefined) return [];
  if (found && "plate" in found) {
    words.content = found.plate.text;
    return link === undefined ? linkAround(words, found.plate.href, "plate") : [words];
  }
  if (found && "picture" in found) {
    const { src, srcset, width, height } = found.picture;
    const title = image.attrGet("title");
    image.attrs = [
      ["src", src],
      ["srcset", srcset],
      ["sizes", bodyImageSizes],
      ["width", String(width)],
      ["height", String(height)],
      ["loading", "lazy"],
      ["alt", ""],
    ];
    image.meta = { caption: title ?? "", report: link === undefined ? found.report : undefined };
    return [image];
  }
  if (link !== undefined || !found) {
    words.content ||= link ?? "";
    return [words];
  }
  if (!words.content) words.content = found.remote;
  return linkAround(words, found.remote);
}

function linkAround(words: Token, href: string, className?: string): Token[] {
  const open = new MarkdownToken("link_open", "a", 1);
  open.attrs = className === undefined ? [] : [["class", className]];
  open.attrs.push(["href", href]);
  return [open, words, new MarkdownToken("link_close", "a", -1)];
}

/** A paragraph that is only one picture is a figure, its title the caption. */
function makeFigure(open: Token | undefined, inline: Token, close: Token | undefined): void {
  const children = inline.children ?? [];
  const content = children.filter(({ type, content }) => type !== "text" || content.trim() !== "");
  const [image] = content;
  if (content.length !== 1 || image?.type !== "image") return;
  if (open?.type !== "paragraph_open" || close?.type !== "paragraph_close" || open.hidden) return;
  open.tag = "figure";
  close.tag = "figure";
  open.attrSet("class", "picture");
  const { caption, report } = (image.meta ?? {}) as { caption?: string; report?: Link };
  inline.children = caption || report ? [image, ...captionOf(caption ?? "", report)] : [image];
}

/** The author's caption, and our way to report the picture. */
function captionOf(caption: string, report?: Link): Token[] {
  return [
    new MarkdownToken("figcaption_open", "figcaption", 1),
    ...(caption ? [textOf(caption)] : []),
    ...(report ? linkAround(textOf(report.text), report.href, "report-link") : []),
    new MarkdownToken("figcaption_close", "figcaption", -1),
  ];
}

function textOf(content: string): Token {
  const words = new MarkdownToken("text", "", 0);
  words.content = content;
  return words;
}
