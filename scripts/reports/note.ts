// An editor's note as the ledger can hold it: one line, and no longer than it reads.
import { cleanText } from "../reading/fields.ts";

/** As long as any text of a settings file. */
export const longestNote = 2_000;

/** Undefined where nothing is said; what is too long is cut at a sign's end. */
export function decisionNote(text: string): string | undefined {
  // Twice: what the first time leaves out may have stood between two spaces.
  const line = cleanText(cleanText(text));
  if (line.length <= longestNote) return line || undefined;
  const cut = line.slice(0, longestNote - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut.trimEnd()}…`;
}
