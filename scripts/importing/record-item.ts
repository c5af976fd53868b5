// A record of named values, from a table, a line of JSON or front matter, as an item: under our names, other generators' or a mapping's.
import { synonyms } from "../reading/article-schema.ts";
import { parseStrictYaml } from "../reading/strict-yaml.ts";
import type { ImportOptions } from "./importer.ts";
import type { ImportedItem } from "./item.ts";
import { plainLine } from "./plain-line.ts";
import { withoutHtml } from "./without-html.ts";

/** What a mapping file may name: our key, and the origin's. */
const keys = [
  "headline",
  "source",
  "date",
  "link",
  "lang",
  "summary",
  "authors",
  "topics",
  "updated",
  "translationKey",
  "body",
  "name",
] as const;

type Key = (typeof keys)[number];

export type Mapping = Readonly<Partial<Record<Key, string>>>;

/** Words for the text that other formats use. */
const moreSynonyms: Readonly<Record<string, Key>> = {
  ...(synonyms as Readonly<Record<string, Key>>),
  markdown: "body",
  text: "body",
  content: "body",
  slug: "name",
  modified: "updated",
  lastmod: "updated",
  language: "lang",
  published: "date",
  newspaper: "source",
};

/** Throws a `SyntaxError` that names the key which we do not know, or whose cause is what is wrong with the YAML. */
export function readMapping(text: string): Mapping {
  const { record, findings } = parseStrictYaml(text, 1);
  const [wrong] = findings;
  if (wrong) throw new SyntaxError(wrong.code, { cause: wrong });
  const mapping: Partial<Record<Key, string>> = {};
  for (const [key, value] of Object.entries(record)) {
    const known = keys.find((name) => name === key);
    if (!known || typeof value !== "string") throw new SyntaxError(key);
    mapping[known] = value;
  }
  return mapping;
}

/** What every article must have, and neither a column gives nor the command line. */
export function lackingColumns(
  columns: readonly string[],
  mapping: Mapping,
  { source, date, updatedAsDate }: Pick<ImportOptions, "source" | "date" | "updatedAsDate">,
): string[] {
  const named = (key: Key) => (name: string) =>
    mapping[key] === undefined ? keyOf(name) === key : mapping[key] === name;
  const dated = date !== undefined || updatedAsDate === true;
  const needed = ["headline", ...(source ? [] : ["source"]), ...(dated ? [] : ["date"])] as Key[];
  return needed.filter((key) => !columns.some(named(key)));
}

function keyOf(name: string): Key | undefined {
  return keys.find((known) => known === name) ?? moreSynonyms[name.toLowerCase()];
}

/** The values of our keys: by the mapping where it names them, else under our name or another's for the same. */
export function recordItem(
  place: string,
  record: Readonly<Record<string, unknown>>,
  mapping: Mapping = {},
): ImportedItem {
  const found = new Map<Key, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const key = keyOf(name);
    if (key && !(key in mapping) && (!found.has(key) || key === name)) found.set(key, value);
  }
  for (const [key, name] of Object.entries(mapping)) found.set(key as Key, record[name]);
  const text = (key: Key) => textOf(found.get(key));
  return {
    place,
    ...{ headline: plainLine(text("headline")), source: text("source"), date: text("date") },
    ...{ link: text("link"), lang: text("lang"), summary: plainLine(text("summary")) },
    authors: listOf(found.get("authors")),
    topics: listOf(found.get("topics")),
    ...{ updated: text("updated"), translationKey: text("translationKey") },
    body: withoutHtml(text("body") ?? "", text("link")),
    name: text("name"),
  };
}

/** A text, a number, or what names a thing: `{id, name}`. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value === "object" && value !== null && "name" in value) return textOf(value.name);
  return undefined;
}

/** A list, or one text with semicolons or commas. */
function listOf(value: unknown): string[] {
  const parts = Array.isArray(value)
    ? value.map(textOf)
    : (textOf(value) ?? "").split(separatorOf(value));
  return [...new Set(parts.map((part) => part?.trim() ?? "").filter((part) => part !== ""))];
}

function separatorOf(value: unknown): string {
  return typeof value === "string" && value.includes(";") ? ";" : ",";
}
