// Pictures in a body: a local one becomes a figure, a remote one a link, a missing one is left out.
import MarkdownToken from "markdown-it/lib/token.mjs";
import { type BodyContext, bodyImageSizes } from "./body-context.ts";
import type { Token } from "./markdown-parser.ts";

/** Changes the tokens in place. */
export function arrangeFigures(tokens: Token[], context: BodyContext): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "inline" || !token.children) continue;
    if (!token.children.some(({ type }) => type === "image")) continue;
    token.children = token.children.flatMap((child, place, all) =>
      child.type === "image" ? placeImage(child, insideLink(all, place), context) : [child],
    );
    makeFigure(tokens[index - 1], token, tokens[index + 1]);
  }
}

function insideLink(children: readonly Token[], place: number): boolean {
  const before = children.slice(0, place);
  const opened = before.filter(({ type }) => type === "link_open").length;
  return opened > before.filter(({ type }) => type === "link_close").length;
}

function placeImage(image: Token, inLink: boolean, context: BodyContext): Token[] {
  const found = context.image(image.attrGet("src") ?? "");
  if (!found) return [];
  const words = new MarkdownToken("text", "", 0);
  words.content = image.content;
  if ("picture" in found) {
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
  if (inLink) return image.content ? [words] : [];
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
