// A draft is unfinished: what it still lacks is no problem, and what is wrong in it leaves nothing out.
import type { Finding } from "../model/problem.ts";
import { readFlag } from "./fields.ts";
import type { FrontMatter } from "./front-matter.ts";
import { writtenValue } from "./key-place.ts";

/** Whether front matter says `draft: true`, be the rest of it readable or not. */
export function isDraft({ record, head }: Pick<FrontMatter, "record" | "head">): boolean {
  const { draft } = record;
  if (typeof draft === "string") return readFlag(draft) === true;
  const [written = ""] = writtenValue(head, "draft").lines;
  return readFlag(written.replace(/\s#.*$/, "").replace(/["']/g, "")) === true;
}

/** What a draft's author may want to know meanwhile. */
export function findingsOfDraft(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ code }) => code !== "key-missing" && code !== "key-empty")
    .map((found) => ({ ...found, severity: "warning" }));
}
