// An article's file as an author would have written it: front matter in a fixed order, then the text.
import type { ImportedItem } from "./item.ts";

type Value = string | readonly string[] | boolean | readonly Readonly<Record<string, string>>[];

/** The whole text of a Markdown file. Values are quoted wherever YAML could take them for something else. */
export function articleText(item: Omit<ImportedItem, "place">): string {
  const { headline, source, date, link, lang, summary, updated, draft, translationKey } = item;
  const lead = item.images?.find(({ isLead }) => isLead);
  const keys: readonly (readonly [string, Value | undefined])[] = [
    ["headline", headline],
    ["source", source],
    ["date", date],
    ["link", link],
    ["lang", lang],
    ["summary", summary],
    ["authors", item.authors],
    ["topics", item.topics],
    ["image", lead && [imageRecord(lead)]],
    ["updated", updated],
    ["translationKey", translationKey],
    ["aliases", item.aliases],
    ["draft", draft],
  ];
  const lines = keys.flatMap(([key, value]) => lineOf(key, value));
  const body = (item.body ?? "").trim();
  return `---\n${lines.join("\n")}\n---\n${body === "" ? "" : `\n${body}\n`}`;
}

function imageRecord({
  file,
  alt = "",
  caption,
  credit,
}: NonNullable<ImportedItem["images"]>[number]) {
  return {
    src: file,
    alt,
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
  };
}

function lineOf(key: string, value: Value | undefined): string[] {
  if (value === undefined || value === false || value === "") return [];
  if (value === true) return [`${key}: true`];
  if (typeof value === "string") return [`${key}: ${scalar(value)}`];
  if (value.length === 0) return [];
  const parts = value.map((part) => (typeof part === "string" ? quoted(part) : record(part)));
  return [`${key}: ${key === "image" ? parts[0] : `[${parts.join(", ")}]`}`];
}

function record(value: Readonly<Record<string, string>>): string {
  const entries = Object.entries(value).map(([key, text]) => `${key}: ${quoted(text)}`);
  return `{${entries.join(", ")}}`;
}

/** Letters, digits and signs that mean nothing to YAML stand as they are; all else is quoted. */
function scalar(text: string): string {
  const plain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,;/’'()-]*[\p{L}\p{M}\p{N})./])?$/u;
  const isAddress = /^https?:\/\/[^\s#'"]*[^\s#'":]$/.test(text);
  return (plain.test(text) && !/ #|: /.test(text)) || isAddress ? text : quoted(text);
}

/** On one line; French typography keeps its hard spaces. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/[^\S\u00a0\u202f]+/g, " ").trim());
}
