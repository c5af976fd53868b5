// Mends what can be mended without a doubt: quotes, days, a missing colon, letters in pieces. A body keeps every word.
import type { FixedLine } from "../model/mending.ts";
import type { Finding, ProblemCode, ProblemDetails } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { readArticle } from "../reading/article.ts";
import { composeLetters } from "./compose-letters.ts";

export interface FixedText {
  readonly text: string;
  /** Empty where there is nothing to mend. */
  readonly lines: readonly FixedLine[];
}

/** What can be mended of a file's lines; files with other problems alone need not be read. */
export const mendableCodes: ReadonlySet<ProblemCode> = new Set([
  "day-unreadable",
  "key-unknown",
  "letters-decomposed",
  "yaml-colon-in-value",
  "yaml-hash-in-value",
  "yaml-indented-key",
  "yaml-needs-quotes",
  "yaml-no-key",
  "yaml-tab",
]);

/** Each round mends the first thing that is left; a file with more slips is mended by the next run. */
const mostRounds = 50;

/** The text of an article's file, mended; fixing it again changes nothing. */
export function fixArticle(text: string, path: string, site: Site): FixedText {
  let lines = composeLetters(text).split("\n");
  for (let round = 0; round < mostRounds; round++) {
    const { findings } = readArticle(Buffer.from(lines.join("\n")), path, site);
    const mended = mendFirst(lines, findings);
    if (!mended) break;
    lines = mended;
  }
  return fixed(text, lines);
}

/** The text of a plain page, mended: its front matter has other keys, and keeps them as they are. */
export function fixPage(text: string): FixedText {
  return fixed(text, composeLetters(text).split("\n"));
}

function fixed(text: string, lines: readonly string[]): FixedText {
  const before = text.split("\n");
  return {
    text: lines.join("\n"),
    lines: lines.flatMap((after, at) =>
      after === before[at] ? [] : [{ line: at + 1, before: before[at] ?? "", after }],
    ),
  };
}

/** The lines with one finding less; undefined where none can be mended. */
function mendFirst(lines: readonly string[], findings: readonly Finding[]): string[] | undefined {
  for (const found of findings) {
    const line = lines[found.line - 1];
    const mended = line === undefined ? undefined : mendLine(line, found);
    if (mended !== undefined && mended !== line) {
      return [...lines.slice(0, found.line - 1), mended, ...lines.slice(found.line)];
    }
  }
  return undefined;
}

function mendLine(line: string, found: Finding): string | undefined {
  switch (found.code) {
    case "day-unreadable":
      return writeDay(line, found.details);
    case "yaml-colon-in-value":
    case "yaml-hash-in-value":
    case "yaml-needs-quotes":
      return quoteValue(line, found.details.key, found.details.quoted);
    case "yaml-no-key":
      return found.details.cure === "" ? undefined : found.details.cure;
    case "key-unknown":
      return inOurCase(line, found.details);
    case "yaml-tab":
      return line.replace(/^[ \t]+/, (indent) => indent.replaceAll("\t", "  "));
    case "yaml-indented-key":
      return line.trimStart();
    default:
      return undefined;
  }
}

/** `Headline:`, as telephones begin a line, is `headline:`; a key in other letters may be another. */
function inOurCase(
  line: string,
  { key, suggestion }: ProblemDetails["key-unknown"],
): string | undefined {
  const isMeant = key.toLowerCase() === suggestion.toLowerCase() && line.startsWith(key);
  return isMeant ? suggestion + line.slice(key.length) : undefined;
}

/** Where a value begins: behind a key. */
const behindKey = /(?:^|[\s{,])["']?[\p{L}_]+["']?\s*[:=]\s*["']?/gu;

/** Only where one value is that day: a text or a comment beside it may tell of the same. */
function writeDay(
  line: string,
  { value, suggestion }: { readonly value: string; readonly suggestion: string },
): string | undefined {
  if (suggestion === "") return undefined;
  const [said = ""] = line.split(/\s#/);
  const starts = [...said.matchAll(behindKey)].map((found) => found.index + found[0].length);
  const [at, ...others] = starts.filter((start) => line.startsWith(value, start));
  if (at === undefined || others.length > 0) return undefined;
  return line.slice(0, at) + suggestion + line.slice(at + value.length);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Only where the quoted value is that of this line alone. */
function quoteValue(line: string, key: string, quoted: string): string | undefined {
  const [, start, value] =
    new RegExp(`^(${escaped(key)}\\s*:\\s*)(\\S.*?)\\s*$`, "u").exec(line) ?? [];
  if (start === undefined || value === undefined) return undefined;
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
  return letters(value) === letters(JSON.parse(quoted) as string) ? start + quoted : undefined;
}
