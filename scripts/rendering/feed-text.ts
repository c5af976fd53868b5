// An article's text for readers of feeds, who show it anywhere: every address in it is whole.
import { type TrustedHtml, trustHtml } from "../model/trusted-html.ts";
import type { BodyContext } from "./body-context.ts";
import { renderMarkdown } from "./markdown.ts";

/** A link into the text itself, to a note or a heading; the attributes before are read as what they are. */
const innerLink = /(<a(?: [a-z-]+="[^"]*")*? href=")#/g;

/** `context` gives whole addresses; `page` is the article's own. */
export function renderForFeed(body: string, context: BodyContext, page: string): TrustedHtml {
  return trustHtml(renderMarkdown(body, context).replace(innerLink, `$1${page}#`));
}
