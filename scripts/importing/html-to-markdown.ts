// HTML as Markdown without HTML.
import { toMdast } from "hast-util-to-mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { parseHtml } from "../rendering/html-parser.ts";

/** Provisional. */
export function htmlToMarkdown(
  html: string,
  _base?: string,
  _saved?: ReadonlyMap<string, string>,
): { markdown: string; images: readonly { src: string }[] } {
  const clean = html
    .replace(/<(script|style|iframe|form)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, "")
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "");
  const tree = toMdast(parseHtml(clean));
  return {
    markdown: toMarkdown(tree, { bullet: "-", extensions: [gfmToMarkdown()] }).trim(),
    images: [],
  };
}
