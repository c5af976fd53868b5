// YAML as an archive needs it: keys, texts and lists. No types, anchors, aliases, tags or merge keys.
import yaml from "js-yaml";
import { type Finding, finding } from "../model/problem.ts";
import { mendSlips } from "./yaml-slips.ts";

export type YamlValue = string | null | readonly YamlValue[] | YamlRecord;
export interface YamlRecord {
  readonly [key: string]: YamlValue;
}

export interface ParsedYaml {
  readonly record: YamlRecord;
  readonly findings: readonly Finding[];
}

/** What js-yaml knows of a node when it closes; its types leave out the last two. */
type NodeState = yaml.State & { readonly tag?: unknown; readonly anchor?: unknown };

/** Repairs made to go on reading after a line that YAML refuses; a file with more is read no further. */
const mostRepairs = 20;

/**
 * Parses a mapping of strings. `firstLine` is the file's line on which the text begins.
 * A line that YAML refuses is reported and, where its meaning is plain, read on as it was meant,
 * so that all problems of a file are told at once.
 */
export function parseStrictYaml(text: string, firstLine: number): ParsedYaml {
  const lines = text.split("\n");
  const findings: Finding[] = [];
  for (let repairs = 0; repairs <= mostRepairs; repairs++) {
    try {
      return { record: load(lines.join("\n"), firstLine, findings), findings };
    } catch (error) {
      if (!(error instanceof yaml.YAMLException)) throw error;
      const repaired = report(error, lines, firstLine, findings);
      if (!repaired) return { record: nothing(), findings };
    }
  }
  return { record: nothing(), findings };
}

function load(text: string, firstLine: number, findings: Finding[]): YamlRecord {
  let forbidden: number | undefined;
  const opened: number[] = [];
  const value: unknown = yaml.load(text, {
    schema: yaml.FAILSAFE_SCHEMA,
    listener(event, state) {
      const { tag, anchor, line } = state as NodeState;
      if (event === "open") opened.push(line);
      if (event !== "close") return;
      const start = opened.pop() ?? line;
      const tagged = typeof tag === "string" && tag !== "?";
      if (tagged || typeof anchor === "string") forbidden = Math.min(forbidden ?? start, start);
    },
  });
  if (forbidden !== undefined) {
    const source = text.split("\n")[forbidden] ?? "";
    const place = { line: firstLine + forbidden, column: 1 };
    findings.push(finding("error", "yaml-forbidden", { value: source.trim() }, place));
    return nothing();
  }
  if (value === undefined || value === null) return nothing();
  if (typeof value !== "object" || Array.isArray(value)) {
    const place = { line: firstLine, column: 1 };
    findings.push(finding("error", "front-matter-not-a-list-of-keys", {}, place));
    return nothing();
  }
  return withoutPrototype(value as YamlRecord) as YamlRecord;
}

/** Adds what is wrong; true where the line could be mended in `lines` so that reading can go on. */
function report(
  error: yaml.YAMLException,
  lines: string[],
  firstLine: number,
  findings: Finding[],
): boolean {
  if (mendSlips(lines, firstLine, findings)) return true;
  const { row, column } = culprit(error, lines);
  const line = lines[row] ?? "";
  const place = { line: firstLine + row, column: column + 1 };
  if (error.reason === "duplicated mapping key") {
    const key = /^\s*["']?([^"':]+)/.exec(line.slice(column))?.[1]?.trim() ?? line.trim();
    findings.push(finding("error", "key-duplicate", { key }, { ...place, column: 1 }));
    lines[row] = `# ${line}`;
    return /^\S/.test(line) && !/^\s/.test(lines[row + 1] ?? "");
  }
  const code = /tab characters/.test(error.reason) ? "yaml-tab" : "yaml-syntax";
  findings.push(finding("error", code, { value: line.trim() }, place));
  return false;
}

const opensQuote = /[\s[{,]["']/;
const opensBracket = /^[^\s#:][^:]*:[ \t]+[[{][^\]}]*$/;

/**
 * YAML misses a closing quote or bracket only further down; the author is shown the line that opens
 * it, and never an empty one. Counted from 0.
 */
function culprit(
  { reason, mark }: yaml.YAMLException,
  lines: readonly string[],
): { readonly row: number; readonly column: number } {
  if (/stream within a (?:single|double) quoted/.test(reason)) {
    const row = lines.findLastIndex((text) => opensQuote.test(text));
    if (row >= 0) return { row, column: (lines[row] ?? "").search(opensQuote) + 1 };
  }
  const told = Math.min(mark?.line ?? 0, lines.length - 1);
  const above = lines.slice(0, told);
  const opened = above.findLastIndex((text) => opensBracket.test(text));
  if (opened >= 0 && !above.slice(opened + 1).some((text) => /[\]}]/.test(text))) {
    return { row: opened, column: (lines[opened] ?? "").search(/[[{]/) };
  }
  if (lines[told]?.trim()) return { row: told, column: mark?.column ?? 0 };
  return {
    row: Math.max(
      above.findLastIndex((text) => text.trim() !== ""),
      0,
    ),
    column: 0,
  };
}

function nothing(): YamlRecord {
  return Object.create(null) as YamlRecord;
}

/** A copy whose records inherit nothing, so that a key such as `__proto__` or `constructor` is only a key. */
function withoutPrototype(value: YamlValue): YamlValue {
  if (value === null || typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(withoutPrototype);
  const copy = Object.create(null) as Record<string, YamlValue>;
  for (const [key, inner] of Object.entries(value)) copy[key] = withoutPrototype(inner);
  return copy;
}
