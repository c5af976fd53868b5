// An article's Markdown as others may have it: without what its page never shows, an author's comments.
import { markdownParser } from "./markdown-parser.ts";

const parser = markdownParser(true);

/** `html`: how the site treats HTML in bodies; where tags are shown as text, so are comments. */
export function publicMarkdown(body: string, html: "allow" | "escape"): string {
  let text = body
    .replace(/\r\n?/g, "\n")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
  if (html === "allow" && text.includes("<!--")) text = withoutComments(text);
  if (definition.test(text)) text = withoutUnusedDefinitions(text);
  return text;
}

/** `<!-- … -->`, wherever it stands but in a block of code; one that is never closed hides the rest if it begins a line, and is text elsewhere. */
function withoutComments(text: string): string {
  const codeLines = linesOfCode(text);
  const lastEnd = text.lastIndexOf("-->");
  let kept = "";
  let from = 0;
  let line = 0;
  let lineStart = 0;
  let lineEnd = text.indexOf("\n");
  for (let at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", at)) {
    while (lineEnd >= 0 && lineEnd < at) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf("\n", lineStart);
    }
    const closed = at + 2 <= lastEnd;
    const beginsLine = at - lineStart <= 3 && text.slice(lineStart, at).trim() === "";
    if (codeLines.has(line) || !(closed || beginsLine)) {
      at += 4;
      continue;
    }
    kept += text.slice(from, at);
    from = closed ? text.indexOf("-->", at + 2) + 3 : text.length;
    at = from;
  }
  return (kept + text.slice(from)).trimEnd();
}

/** What a link may be called elsewhere: `[phare]: https://…`; `[//]: # (…)` is a way of writing comments. */
const definition = /^ {0,3}\[([^\]^\n][^\]\n]*)\]:/m;

function withoutUnusedDefinitions(text: string): string {
  const codeLines = linesOfCode(text);
  const lines = text.split("\n");
  const labels = lines.map((line, at) =>
    codeLines.has(at) ? undefined : labelOf(definition.exec(line)?.[1]),
  );
  const used = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (labels[at] !== undefined) continue;
    for (const [, label] of line.matchAll(/\[([^\][]+)\]/g)) used.add(labelOf(label) ?? "");
  }
  const isUsed = (label: string | undefined) => label === undefined || used.has(label);
  return lines
    .filter((_, at) => isUsed(labels[at]))
    .join("\n")
    .trimEnd();
}

function labelOf(label: string | undefined): string | undefined {
  return label?.trim().replace(/\s+/g, " ").toLowerCase();
}

function linesOfCode(text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { type, map } of parser.parse(text, {})) {
    if ((type !== "fence" && type !== "code_block") || !map) continue;
    for (let line = map[0]; line < map[1]; line++) lines.add(line);
  }
  return lines;
}
