// One key of front matter on one line, as an author would have written it: quoted wherever YAML could take it for something else.

/** What front matter holds: texts, and lists and records of them. */
export type FrontMatterValue =
  | string
  | readonly FrontMatterValue[]
  | { readonly [key: string]: FrontMatterValue };

/** Whether white space in a text is made one space, as in a line, or is the author's. */
export type Spacing = "tidy" | "as it is";

/** The line with its end; a text of several lines stands below its key. */
export function frontMatterLine(
  key: string,
  value: FrontMatterValue,
  spacing: Spacing = "tidy",
): string {
  if (typeof value === "string" && isBlock(value)) return blockOf(key, value);
  const written = typeof value === "string" ? lineOf(value, spacing) : inBrackets(value, spacing);
  return `${keyOf(key)}: ${written}\n`;
}

/** Several lines that YAML gives back as they are. */
function isBlock(text: string): boolean {
  const isWhole = /^\S/.test(text) && /\S$/.test(text) && !/[^\S\n]\n/.test(text);
  return (
    isWhole && text.includes("\n") && !/[^\P{Cc}\n]|[\u2028\u2029\ufeff\ufffe\uffff]/u.test(text)
  );
}

function blockOf(key: string, text: string): string {
  const lines = text.split("\n").map((line) => (line === "" ? "" : `  ${line}`));
  return `${keyOf(key)}: |-\n${lines.join("\n")}\n`;
}

function inBrackets(value: FrontMatterValue, spacing: Spacing): string {
  if (typeof value === "string") return isPlain(value) ? value : quoted(value, spacing);
  if (isList(value)) return `[${value.map((one) => inBrackets(one, spacing)).join(", ")}]`;
  const entries = Object.entries(value).map(
    ([key, one]) => `${keyOf(key)}: ${inBrackets(one, spacing)}`,
  );
  return `{${entries.join(", ")}}`;
}

function isList(value: FrontMatterValue): value is readonly FrontMatterValue[] {
  return Array.isArray(value);
}

function keyOf(key: string): string {
  return /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u.test(key) ? key : quoted(key, "as it is");
}

/** Outside of brackets more is plain: a comma, an address. */
function lineOf(text: string, spacing: Spacing): string {
  const isAddress = /^https?:\/\/[^\s#'"\p{C}]*[^\s#'":\p{C}]$/u.test(text);
  const isOne = isAddress || isPlain(text.replaceAll(/[,;] /g, " "));
  return isOne ? text : quoted(text, spacing);
}

/** Letters, digits and signs that mean nothing to YAML. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}/](?:[\p{L}\p{M}\p{N} ./’'()_-]*[\p{L}\p{M}\p{N})./_-])?$/u.test(text);
}

/** French typography keeps its hard spaces. */
function quoted(text: string, spacing: Spacing): string {
  const said = spacing === "tidy" ? text.replace(/[^\S\u00a0\u202f]+/g, " ").trim() : text;
  // Signs that editors and YAML take for no part of a text.
  return JSON.stringify(said).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
