// HTML from elsewhere as Markdown without any HTML: parsed, reduced to our allow-list, and written anew from the tree.
import type { Nodes as HtmlNodes, Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import { toMdast } from "hast-util-to-mdast";
import type { Root as MarkdownRoot, Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { allowList } from "../rendering/allow-list.ts";
import { parseHtml } from "../rendering/html-parser.ts";
import { markNotes, noteHandlers } from "./footnotes.ts";
import { type PageImage, prepareHtml } from "./prepare-html.ts";
import { tidyMarkdown } from "./tidy-markdown.ts";

export interface MarkdownFromHtml {
  /** CommonMark with tables; no HTML, and no address but of the web, of mail and of telephones. */
  readonly markdown: string;
  /** Every picture that the text shows, trackers left out; `src` is absolute. */
  readonly images: readonly PageImage[];
}

/** The file beside the article that holds the picture of an address. */
export type SavedImages = ReadonlyMap<string, string>;

/** Beyond what pages may have: how a table's cells are aligned, and our marks of notes. */
const schema = allowList(["align", "dataNote"]);

/**
 * The Markdown of a fragment or of a whole page's body. Links are made absolute against `base`; pictures become
 * links to their address, unless `saved` names the file beside the article that each was saved in. Throws a
 * `RangeError` for HTML that is nested too deep, or grows out of all proportion to its tags.
 */
export function htmlToMarkdown(
  html: string,
  base?: string,
  saved: SavedImages = new Map(),
): MarkdownFromHtml {
  const tree = parseHtml(html);
  if (countNodes(tree) > mostNodes) throw new RangeError("the HTML has too many elements");
  markNotes(tree);
  const images = prepareHtml(tree, base, saved);
  const safe = sanitize(tree, schema) as Root;
  const markdown = toMdast(safe, { handlers: noteHandlers, document: true }) as MarkdownRoot;
  return { markdown: writeMarkdown(tidyMarkdown(markdown)), images };
}

/** No article has more; the libraries' time grows with the square of it. */
const mostNodes = 20_000;

function countNodes(node: HtmlNodes): number {
  const children: readonly HtmlNodes[] = "children" in node ? node.children : [];
  return children.reduce((sum, child) => sum + countNodes(child), 1);
}

/** Markdown that means the tree to CommonMark, with tables; a node of HTML has no way to be written. */
export function writeMarkdown(tree: Nodes): string {
  return toMarkdown(tree, {
    bullet: "-",
    rule: "*",
    resourceLink: true,
    extensions: [gfmToMarkdown()],
    handlers: { html: () => "" },
  }).trimEnd();
}
