// An article's file as an author would have written it: front matter in a fixed order, then the text.
import { type FrontMatterValue, frontMatterLine } from "../editing/front-matter-line.ts";
import type { ImportedItem } from "./item.ts";

/** The whole text of a Markdown file. Values are quoted wherever YAML could take them for something else. */
export function articleText(item: Omit<ImportedItem, "place">): string {
  const { headline, source, date, link, lang, summary, updated, draft, translationKey } = item;
  const lead = item.images?.find(({ isLead }) => isLead);
  const keys: readonly (readonly [string, FrontMatterValue | undefined])[] = [
    ["headline", headline],
    ["source", source],
    ["date", date],
    ["link", link],
    ["lang", lang],
    ["summary", summary],
    ["authors", item.authors],
    ["topics", item.topics],
    ["image", lead && imageRecord(lead)],
    ["updated", updated],
    ["translationKey", translationKey],
    ["aliases", item.aliases],
    ["draft", draft ? "true" : undefined],
  ];
  const lines = keys.map(([key, value]) =>
    value?.length === 0 || value === undefined ? "" : frontMatterLine(key, value),
  );
  const body = (item.body ?? "").trim();
  return `---\n${lines.join("")}---\n${body === "" ? "" : `\n${body}\n`}`;
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
