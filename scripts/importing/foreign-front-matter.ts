// Front matter as other generators allow it: YAML, TOML or JSON. Nothing of it is ever run.
import { parse as parseToml, TomlError } from "smol-toml";
import type { Finding } from "../model/problem.ts";
import { readFrontMatter } from "../reading/front-matter.ts";
import type { Unreadable } from "./item.ts";

export type ForeignFile =
  | { readonly record: Readonly<Record<string, unknown>>; readonly body: string }
  | { readonly findings: readonly Finding[] }
  | Unreadable
  | { readonly nothing: true };

/** Longer front matter is refused unread, as our own is. */
const longestHead = 32 * 1024;

const fences: readonly {
  readonly opening: RegExp;
  readonly closing: RegExp;
  readonly parse: (head: string) => unknown;
}[] = [
  { opening: /^\+\+\+[ \t]*\n/, closing: /^\+\+\+[ \t]*$/m, parse: parseToml },
  { opening: /^---[ \t]*toml[ \t]*\n/i, closing: /^---[ \t]*$/m, parse: parseToml },
  { opening: /^---[ \t]*json[ \t]*\n/i, closing: /^---[ \t]*$/m, parse: parseJson },
  // Hexo writes the inside of an object alone.
  { opening: /^;;;[ \t]*\n/, closing: /^;;;[ \t]*$/m, parse: (head) => parseJson(`{${head}}`) },
];

/** The front matter and the text of a file of another generator; `nothing` where it has none. */
export function readForeignFile(text: string): ForeignFile {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  for (const { opening, closing, parse } of fences) {
    const [opened] = opening.exec(plain) ?? [];
    if (opened === undefined) continue;
    const rest = plain.slice(opened.length);
    const end = closing.exec(rest.slice(0, longestHead));
    if (!end) return { reason: "open-front-matter" };
    const body = rest.slice(end.index + end[0].length + 1);
    return recordOf(() => parse(rest.slice(0, end.index)), body);
  }
  if (plain.startsWith("{")) return jsonFile(plain);
  const fenced = plain.startsWith("---") ? plain : withOpening(plain);
  return fenced === undefined ? { nothing: true } : yamlFile(fenced);
}

/** Hexo leaves the opening line out at times; a line of keys and a fence further down tell it. */
function withOpening(text: string): string | undefined {
  const isHead = /^[A-Za-z_][\w-]{0,50}:[ \t]/.test(text);
  return isHead && /^---[ \t]*$/m.test(text.slice(0, longestHead)) ? `---\n${text}` : undefined;
}

function yamlFile(text: string): ForeignFile {
  const { record, body, findings } = readFrontMatter(text);
  const errors = findings.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? { findings: errors } : { record, body };
}

/** An object at the start of the file, up to the brace that closes it. */
function jsonFile(text: string): ForeignFile {
  let depth = 0;
  const signs = /"(?:[^"\\\n]|\\.)*"|[{}]/g;
  const head = text.slice(0, longestHead);
  for (let found = signs.exec(head); found; found = signs.exec(head)) {
    if (found[0] === "{") depth++;
    if (found[0] !== "}" || --depth > 0) continue;
    const end = signs.lastIndex;
    return recordOf(() => parseJson(text.slice(0, end)), text.slice(end).replace(/^\s*\n/, ""));
  }
  return { reason: "open-front-matter" };
}

function recordOf(parse: () => unknown, body: string): ForeignFile {
  try {
    const value = parse();
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return { reason: "no-keys" };
    }
    return { record: value as Record<string, unknown>, body };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TomlError)) throw error;
    // Below the line that opens it.
    const at = error instanceof TomlError ? `${error.line + 1}:${error.column}` : undefined;
    return { reason: "broken-front-matter", at };
  }
}

function parseJson(head: string): unknown {
  return JSON.parse(head);
}
