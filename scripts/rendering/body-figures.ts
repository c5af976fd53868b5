// Pictures in a body: a local one becomes a figure, a remote one a link, a missing one is left out.
import MarkdownToken from "markdown-it/lib/token.mjs";
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
    if (title) image.meta = { caption: title };
    return [image];
  }
  if (link !== undefined || !found) {
    words.content ||= link ?? "";
    return [words];
  }
  const open = new MarkdownToken("link_open", "a", 1);
  open.attrs = [["href", found.remote]];
  if (!words.content) words.content = found.remote;
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
  const { caption } = (image.meta ?? {}) as { caption?: string };
  inline.children = caption ? [image, ...captionOf(caption)] : [image];
}

function captionOf(caption: string): Token[] {
  const words = new MarkdownToken("text", "", 0);
  words.content = caption;
  return [
    new MarkdownToken("figcaption_open", "figcaption", 1),
    words,
    new MarkdownToken("figcaption_close", "figcaption", -1),
  ];
}
