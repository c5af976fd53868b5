// In YAML a sign # after a space begins a comment: what follows it in a headline is lost, and its author is told.
import { type Finding, finding } from "../model/problem.ts";
import { writtenValue } from "./key-place.ts";
import type { NamedKeys } from "./keys.ts";
import { withoutCurlyQuotes } from "./quotes.ts";

/** Keys whose values are sentences or names; a comment after a date or a flag is one. */
const keysOfText = ["headline", "source", "summary"];

/** Finds the texts that a sign # cuts short, each with the line as it should be. */
export function cutValues(
  { record, writtenAs }: Pick<NamedKeys, "record" | "writtenAs">,
  head: string,
): Finding[] {
  if (!head.includes("#")) return [];
  return keysOfText.flatMap((key) => {
    const name = writtenAs.get(key) ?? key;
    const { place, lines } = writtenValue(head, name, 2);
    const value = folded(lines.join(" "));
    const index = lines.findIndex((line) => beginsComment.test(line) && !isComment.test(line));
    const read = record[key];
    const isWhole = typeof read === "string" && folded(read) === value;
    // In quotes and blocks the sign stands for itself.
    if (index < 0 || isWhole || /^["'|>[{]/.test(value)) return [];
    const column = (lines[index] ?? "").search(beginsComment) + (index === 0 ? place.column : 1);
    const details = { key: name, value, quoted: JSON.stringify(withoutCurlyQuotes(value)) };
    const at = { line: place.line + index, column };
    return [finding("warning", "yaml-hash-in-value", details, at)];
  });
}

const beginsComment = /(?<=^|\s)#/;
/** A comment alone in its line, or where a value is still to come: nobody means that as a text. */
const isComment = /^\s*#(?:\s|$)/;

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
