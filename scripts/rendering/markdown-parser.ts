// markdown-it as the archive uses it: CommonMark, tables and footnotes; nothing is changed in what an author wrote.
import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import { focusCode } from "./wide-blocks.ts";

export type Token = ReturnType<MarkdownIt["parse"]>[number];

/** The plugin copies all tokens of a body once for every note; these are added to where they are. */
class GrowingTokens extends Array<Token> {
  override concat(...lists: (Token | ConcatArray<Token>)[]): Token[] {
    for (const list of lists as Token[][]) for (const token of list) this.push(token);
    return this;
  }
}

/** A parser that understands HTML in Markdown, or shows it as text. */
export function markdownParser(html: boolean): MarkdownIt {
  const parser = new MarkdownIt({ html, linkify: false, typographer: false });
  parser.use(footnotes);
  parser.core.ruler.before("footnote_tail", "growing_tokens", (state) => {
    if (state.env.footnotes) state.tokens = GrowingTokens.from(state.tokens);
  });
  parser.core.ruler.after("footnote_tail", "plain_tokens", (state) => {
    if (state.env.footnotes) state.tokens = Array.from(state.tokens);
  });
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
