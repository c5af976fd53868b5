// Finds where a key stands in front matter, so that a problem can name its line.
import type { Place } from "../model/problem.ts";

/** The place of a top-level key's value (or of the key, where `part` says so); line 1 where it stands nowhere. */
export function placeOfKey(
  head: string,
  key: string,
  firstLine: number,
  part: "key" | "value" = "value",
): Place {
  const lines = head.split("\n");
  for (const [index, line] of lines.entries()) {
    const found = /^(["']?)([^"'\s:][^"':]*)\1[ \t]*:[ \t]*/.exec(line);
    if (found?.[2]?.trim() !== key) continue;
    const column = part === "key" ? 1 : found[0].length + 1;
    return { line: firstLine + index, column };
  }
  return { line: 1, column: 1 };
}
