// An article's Markdown as others may have it: what its page shows, with addresses that lead somewhere.
import { toMdast } from "hast-util-to-mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import type { BodyContext } from "./body-context.ts";
import { foldMarks } from "./fold-marks.ts";
import { longestRebuilt, parseHtml } from "./html-parser.ts";
import { renderMarkdown } from "./markdown.ts";

/** HTML, pictures, definitions, and links that lead into the content folder: a body without them is what it says. */
const writtenAnew = /<|!\[|\]:|\](?=[([])(?!\(https?:)/;

/**
 * Most bodies are given as they are written. The others are written again from what the page shows of them:
 * comments, unused definitions, forbidden HTML and blocked pictures are not in it. Undefined for a text that is
 * too long, or nested too deep, for that.
 */
export function publicMarkdown(body: string, context: BodyContext): string | undefined {
  if (!writtenAnew.test(body)) {
    return body
      .replace(/\r\n?/g, "\n")
      .replace(/^(?:[ \t]*\n)+/, "")
      .trimEnd();
  }
  const html = renderMarkdown(body, context);
  if (html.length > longestRebuilt) return undefined;
  try {
    const shown = parseHtml(html);
    foldMarks(shown);
    const tree = toMdast(shown);
    return toMarkdown(tree, { bullet: "-", extensions: [gfmToMarkdown()] }).trimEnd();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
