// Arranges a body's tokens for a page: headings, links, pictures and tables, before anything is written.

import MarkdownToken from "markdown-it/lib/token.mjs";
import type { BodyContext } from "./body-context.ts";
import { arrangeFigures } from "./body-figures.ts";
import { headingId, headingLevels } from "./headings.ts";
import { everyToken, type Token } from "./markdown-parser.ts";

/** Changes the tokens in place. */
export function arrangeTokens(tokens: Token[], context: BodyContext): void {
  const ids = arrangeHeadings(tokens);
  arrangeTables(tokens);
  for (const token of tokens) {
    if (token.children) token.children = arrangeLinks(token.children, ids, context);
  }
  arrangeFigures(tokens, context);
}

/** Sets every heading's level, and an id where the body has links into itself; gives the ids by what leads to them. */
function arrangeHeadings(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const opened = tokens.filter(({ type }) => type === "heading_open");
  const closed = tokens.filter(({ type }) => type === "heading_close");
  const levels = headingLevels(opened.map(({ tag }) => Number(tag.slice(1))));
  for (const [index, level] of levels.entries()) {
    for (const token of [opened[index], closed[index]]) if (token) token.tag = `h${level}`;
  }
  const ids = new Map<string, string>();
  if (!hasInnerLinks(tokens)) return ids;
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const id = headingId(tokens[index + 1]?.content ?? "");
    if (id === "p-" || ids.has(`#${id.slice(2)}`)) continue;
    ids.set(`#${id.slice(2)}`, id);
    token.attrSet("id", id);
  }
  return ids;
}

function hasInnerLinks(tokens: readonly Token[]): boolean {
  for (const token of everyToken(tokens)) {
    if (token.type === "link_open" && token.attrGet("href")?.startsWith("#")) return true;
  }
  return false;
}

/** A table scrolls inside a box of its own; its cells' alignment is a class, since no style attribute is written. */
function arrangeTables(tokens: Token[]): void {
  const aligned = { left: "align-start", center: "align-center", right: "align-end" };
  const arranged: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const empty = token.type === "th_open" && tokens[index + 1]?.content === "";
    // A heading of nothing is a cell.
    if (empty) for (const cell of [token, tokens[index + 2]]) if (cell) cell.tag = "td";
    if (token.type === "th_open" || token.type === "td_open") {
      const [, side] = /text-align:(left|center|right)/.exec(token.attrGet("style") ?? "") ?? [];
      token.attrs = side ? [["class", aligned[side as keyof typeof aligned]]] : null;
    }
    if (token.type === "table_open") {
      const box = new MarkdownToken("table_box_open", "div", 1);
      box.attrs = [
        ["class", "table"],
        ["tabindex", "0"],
      ];
      arranged.push(box);
    }
    arranged.push(token);
    if (token.type === "table_close") {
      arranged.push(new MarkdownToken("table_box_close", "div", -1));
    }
  }
  if (arranged.length === tokens.length) return;
  tokens.length = 0;
  for (const token of arranged) tokens.push(token);
}

/** Gives every link its address on this page; where it has none, its words stay without it. */
function arrangeLinks(
  children: readonly Token[],
  ids: ReadonlyMap<string, string>,
  context: BodyContext,
): Token[] {
  const arranged: Token[] = [];
  const kept: boolean[] = [];
  for (const child of children) {
    if (child.type === "link_open") {
      const written = child.attrGet("href") ?? "";
      const inner = written.startsWith("#") ? ids.get(decodeFragment(written)) : undefined;
      const href = written.startsWith("#") ? inner && `#${inner}` : context.link(written);
      kept.push(href !== undefined);
      if (href === undefined) continue;
      child.attrSet("href", href);
    }
    if (child.type === "link_close" && kept.pop() === false) continue;
    arranged.push(child);
  }
  return arranged;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment).toLowerCase();
  } catch {
    return fragment;
  }
}
