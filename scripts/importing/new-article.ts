// Writes a new article's file where it belongs, from what its author has said.
import type { Finding } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { articleFile, marksOf } from "./article-file.ts";
import type { AskedKey } from "./ask-article.ts";
import type { ImportedItem } from "./item.ts";
import { writeArticle } from "./write-files.ts";

export type NewArticle = { readonly path: string } | { readonly findings: readonly Finding[] };

/** An article in Arabic letters is Arabic unless its author says otherwise; undefined where the letters tell nothing. */
export function languageOfLetters(headline: string): string | undefined {
  const arabic = headline.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = headline.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic > latin ? "ar" : undefined;
}

/** The file's path below the content folder, or what is wrong: nothing is where both names are taken, the plain one and that with some signs more. */
export function writeNewArticle(content: string, site: Site, item: ImportedItem): NewArticle {
  // The same a third time is a slip.
  const marks = marksOf(item).filter((mark) => !mark.startsWith("."));
  for (const mark of marks.slice(0, 2)) {
    const file = articleFile(item, site, mark);
    if (!("article" in file)) return { findings: file.findings };
    if (writeArticle(content, file, item.images)) return { path: file.path };
  }
  return { findings: [] };
}

/** What is wrong with one answer, while the others are not given yet. */
export function findingsOfAnswer(key: AskedKey, answer: string, site: Site): readonly Finding[] {
  const whole = { place: "", headline: "…", source: "…", date: "2000-01-01" };
  const made = articleFile({ ...whole, [key]: answer }, site);
  return "findings" in made ? made.findings : [];
}
