// Markdown that may hold HTML, as Markdown without any: only the blocks that hold some are written anew.
import { everyToken, isHtml, markdownParser, type Token } from "../rendering/markdown-parser.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";

const parser = markdownParser(true);

const mayHoldHtml = /<[a-z!/?]/i;

/** A text of nothing but HTML: blank lines in it part no paragraphs, and its indents are no code. */
const onlyHtml =
  /^\s*<(?:!doctype|html|body|article|section|main|div|p|h[1-6]|ul|ol|table|figure|blockquote)\b[\s\S]*<\/[a-z0-9]+\s*>\s*$/i;

/** Throws a `RangeError` for HTML that is nested too deep. `base`: what links are relative to. */
export function withoutHtml(text: string, base?: string): string {
  // Before anything is read: what is at its edges is not written, and an indent there would hide HTML as code.
  const body = text.replace(/\r\n?/g, "\n").trim();
  if (!mayHoldHtml.test(body)) return body;
  if (onlyHtml.test(body)) return fromHtml(body, base);
  const env: { references?: unknown } = {};
  const tokens = parser.parse(body, env);
  if (!holdsHtml(tokens)) return body;
  const lines = body.split("\n");
  const parts: string[] = [];
  let last = 0;
  const anew = (markdown: string) => {
    const html = parser.render(guardNotes(markdown), { references: env.references });
    return unguardNotes(fromHtml(html, base));
  };
  for (const { from, to, isNote } of htmlParts(tokens, lines)) {
    if (from < last) continue;
    parts.push(lines.slice(last, from).join("\n"));
    const part = lines.slice(from, to).join("\n");
    parts.push(isNote ? noteAnew(part, anew) : `\n${anew(part)}\n`);
    last = to;
  }
  parts.push(lines.slice(last).join("\n"));
  return parts
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Markdown of HTML; whatever the writer gives, no tag of it is ever one. */
function fromHtml(html: string, base: string | undefined): string {
  const { markdown } = htmlToMarkdown(html, base);
  if (!mayHoldHtml.test(markdown) || !holdsHtml(parser.parse(markdown, {}))) return markdown;
  return markdown.replace(/<(?=[a-z!/?])/gi, "\\<");
}

function holdsHtml(tokens: readonly Token[]): boolean {
  for (const token of everyToken(tokens)) if (isHtml(token)) return true;
  return false;
}

interface Lines {
  readonly from: number;
  readonly to: number;
  /** A note's text, with its mark before it or on a line of its own. */
  readonly isNote?: boolean;
}

function htmlParts(tokens: readonly Token[], lines: readonly string[]): Lines[] {
  // The parser puts the notes behind all other tokens, wherever they stand in the text.
  const end = tokens.findIndex(({ type }) => type === "footnote_block_open");
  if (end < 0) return htmlBlocks(tokens, lines);
  const parts = [...htmlBlocks(tokens.slice(0, end), lines), ...htmlNotes(tokens.slice(end))];
  return parts.sort((one, other) => one.from - other.from);
}

function htmlNotes(tokens: readonly Token[]): Lines[] {
  const notes: Lines[] = [];
  let inner: Token[] = [];
  for (const token of tokens) {
    if (token.type === "footnote_open") inner = [];
    inner.push(token);
    if (token.type !== "footnote_close" || !holdsHtml(inner)) continue;
    const maps = inner.flatMap(({ map }) => (map ? [map] : []));
    const to = maps.reduce((most, [, end]) => Math.max(most, end), 0);
    if (maps[0]) notes.push({ from: maps[0][0], to, isNote: true });
  }
  return notes;
}

/** The lines of a note stand four spaces in. */
function noteAnew(note: string, anew: (markdown: string) => string): string {
  const [mark = ""] = /^ {0,3}\[\^[^\]\n]+\]:[ \t]*/.exec(note) ?? [];
  const text = anew(note.slice(mark.length).replace(/^(?: {1,4}|\t)/gm, ""));
  const indented = text.replace(/\n(?=[^\n])/g, "\n    ");
  return `${mark || "    "}${indented}\n`;
}

/** The outermost blocks that hold HTML, by their lines; a table that is open is read to its end. */
function htmlBlocks(tokens: readonly Token[], lines: readonly string[]): Lines[] {
  const blocks: { from: number; to: number }[] = [];
  let open: { from: number; to: number; html: boolean } | undefined;
  for (const token of tokens) {
    if (token.level === 0 && token.map)
      open = { from: token.map[0], to: token.map[1], html: false };
    if (!open || open.html || !holdsHtml([token])) continue;
    open.html = true;
    const before = blocks.at(-1);
    if (before && open.from < before.to) continue;
    if (before && isOpenTable(lines.slice(before.from, before.to))) before.to = open.to;
    else blocks.push(open);
  }
  return blocks;
}

function isOpenTable(lines: readonly string[]): boolean {
  const text = lines.join("\n");
  return (text.match(/<table\b/gi) ?? []).length > (text.match(/<\/table\b/gi) ?? []).length;
}

/** A note's mark would be written as text, since its note stands elsewhere. */
function guardNotes(text: string): string {
  return text.replace(/\[\^([\w-]{1,60})\](:?)/g, "\ue000$1$2\ue001");
}

function unguardNotes(text: string): string {
  return text.replace(/\ue000([^\ue001]*?)(:?)\ue001/g, "[^$1]$2");
}
