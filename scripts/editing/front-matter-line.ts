// One key of front matter on one line, as an author would have written it: quoted wherever YAML could take it for something else.

/** What front matter holds: texts, and lists and records of them. */
export type FrontMatterValue =
  | string
  | readonly FrontMatterValue[]
  | { readonly [key: string]: FrontMatterValue };

/** The line with its end; a text of several lines stands below its key, as it is. */
export function frontMatterLine(key: string, value: FrontMatterValue): string {
  if (typeof value === "string" && value.trim().includes("\n")) return blockOf(key, value);
  const written = typeof value === "string" ? lineOf(value) : inBrackets(value);
  return `${keyOf(key)}: ${written}\n`;
}

function blockOf(key: string, text: string): string {
  const lines = text
    .trim()
    .replace(/[^\P{Cc}\n]/gu, " ")
    .split("\n");
  const indented = lines.map((line) => (line.trim() === "" ? "" : `  ${line.trimEnd()}`));
  return `${keyOf(key)}: |-\n${indented.join("\n")}\n`;
}

function inBrackets(value: FrontMatterValue): string {
  if (typeof value === "string") return isPlain(value) ? value : quoted(value);
  if (isList(value)) return `[${value.map(inBrackets).join(", ")}]`;
  const entries = Object.entries(value).map(([key, one]) => `${keyOf(key)}: ${inBrackets(one)}`);
  return `{${entries.join(", ")}}`;
}

function isList(value: FrontMatterValue): value is readonly FrontMatterValue[] {
  return Array.isArray(value);
}

function keyOf(key: string): string {
  return /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u.test(key) ? key : quoted(key);
}

/** Outside of brackets more is plain: a comma, an address. */
function lineOf(text: string): string {
  const isAddress = /^https?:\/\/[^\s#'"]*[^\s#'":]$/.test(text);
  return isAddress || isPlain(text.replaceAll(/[,;] /g, " ")) ? text : quoted(text);
}

/** Letters, digits and signs that mean nothing to YAML. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}/](?:[\p{L}\p{M}\p{N} ./’'()_-]*[\p{L}\p{M}\p{N})./_-])?$/u.test(text);
}

/** French typography keeps its hard spaces, several lines their ends. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/[^\S\n\u00a0\u202f]+/g, " ").trim());
}
