// Writes a new article's file where it belongs, from what its author has said.
import type { Finding } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { addressKey } from "./address-key.ts";
import { articleFile, marksOf } from "./article-file.ts";
import type { AskedKey } from "./ask-article.ts";
import type { ExistingArticles } from "./existing.ts";
import type { ImportedItem } from "./item.ts";
import { writeArticle } from "./write-files.ts";

/** `there`: the file of the same article; nothing is written. */
export type NewArticle =
  | NewFile
  | { readonly there: string }
  | { readonly findings: readonly Finding[] };

export interface NewFile {
  readonly path: string;
  /** Another article, of another day and headline, that names the same original. */
  readonly shares: string | undefined;
}

/** An article in Arabic letters is Arabic unless its author says otherwise; undefined where the letters tell nothing. */
export function languageOfLetters(headline: string): string | undefined {
  const arabic = headline.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = headline.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic > latin ? "ar" : undefined;
}

/**
 * The file's path below the content folder, where no other article's address or file is taken, or what is wrong:
 * nothing is where all its names are taken. `existing` knows articles by their originals too.
 */
export function writeNewArticle(
  content: string,
  site: Site,
  item: ImportedItem,
  existing: ExistingArticles,
): NewArticle {
  for (const mark of marksOf(item)) {
    const file = articleFile(item, site, mark);
    if (!("article" in file)) return { findings: file.findings };
    const there = existing.fileOf(file.article);
    if (there !== undefined) return { there };
    if (existing.takesAddress(file.article)) continue;
    const original = addressKey(file.article.link ?? "");
    const shares = original === undefined ? undefined : existing.fileOfOriginal(original);
    if (writeArticle(content, file, item.images)) return { path: file.path, shares };
  }
  return { findings: [] };
}

/** What is wrong with one answer, while the others are not given yet. */
export function findingsOfAnswer(key: AskedKey, answer: string, site: Site): readonly Finding[] {
  const whole = { place: "", headline: "…", source: "…", date: "2000-01-01" };
  const made = articleFile({ ...whole, [key]: answer }, site);
  return "findings" in made ? made.findings : [];
}
