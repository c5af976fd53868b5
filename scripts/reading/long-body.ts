// A body longer than any press article is refused: a build must never be kept busy, or out of memory, by one file.
import { type Finding, finding } from "../model/problem.ts";

/** Characters; a novel of 80,000 words fits. */
const longestBody = 500_000;

export function tooLong(body: string): readonly Finding[] {
  if (body.length <= longestBody) return [];
  const details = { key: "body", longest: longestBody, length: body.length };
  return [finding("error", "value-too-long", details)];
}
