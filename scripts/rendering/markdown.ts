// Renders an article's Markdown; bodies without HTML, nearly all, never meet an HTML parser.
import type MarkdownIt from "markdown-it";
import { type TrustedHtml, trustHtml } from "../model/trusted-html.ts";
import type { BodyContext } from "./body-context.ts";
import { arrangeTokens } from "./body-tokens.ts";
import { longestRebuilt } from "./html-parser.ts";
import { everyToken, isHtml, markdownParser } from "./markdown-parser.ts";
import { markOwn, rebuildHtml } from "./rebuilt-html.ts";

const plain = markdownParser(true);
const escaping = markdownParser(false);
const marking = markOwn(markdownParser(true));

/** The body as HTML that a page can trust, whatever was in the Markdown. */
export function renderMarkdown(body: string, context: BodyContext): TrustedHtml {
  if (context.html === "escape") return trustHtml(renderWith(escaping, body, context));
  const env = {};
  const tokens = plain.parse(body, env);
  let hasHtml = false;
  for (const token of everyToken(tokens)) hasHtml ||= isHtml(token);
  arrangeTokens(tokens, context);
  if (!hasHtml) return trustHtml(plain.renderer.render(tokens, plain.options, env));
  const marked = marking.renderer.render(tokens, marking.options, env);
  const rebuilt = marked.length > longestRebuilt ? undefined : rebuildHtml(marked, context);
  return trustHtml(rebuilt ?? renderWith(escaping, body, context));
}

function renderWith(parser: MarkdownIt, body: string, context: BodyContext): string {
  const env = {};
  const tokens = parser.parse(body, env);
  arrangeTokens(tokens, context);
  return parser.renderer.render(tokens, parser.options, env);
}
