// markdown-it as the archive uses it: CommonMark, tables and footnotes; nothing is changed in what an author wrote.
import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import { focusCode } from "./wide-blocks.ts";

export type Token = ReturnType<MarkdownIt["parse"]>[number];

/** A parser that understands HTML in Markdown, or shows it as text. */
export function markdownParser(html: boolean): MarkdownIt {
  const parser = new MarkdownIt({ html, linkify: false, typographer: false });
  parser.use(footnotes);
  focusCode(parser);
  return parser;
}

/** Every token in the order of the text, those of a line's inside among them. */
export function* everyToken(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    if (token.children) yield* everyToken(token.children);
  }
}

/** True for a token of HTML that the author wrote by hand. */
export function isHtml(token: Token): boolean {
  return token.type === "html_block" || token.type === "html_inline";
}
