// Brings what an importer finds into a content folder; what is there already stays as it is, so that an import can be run again.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { usesArabicScript } from "../model/language.ts";
import type { Finding, Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { readArticleHead } from "../reading/article-head.ts";
import { importWords } from "../rendering/import-words.ts";
import { type ProblemLanguage, problemSentence, shown } from "../rendering/problem-text.ts";
import { type ArticleFile, articleFile, type MadeFile, marksOf } from "./article-file.ts";
import { unclearDay } from "./date-order.ts";
import type { ExistingArticles } from "./existing.ts";
import { MovedArticles } from "./follow-links.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import {
  type Found,
  type ImportedItem,
  isRefused,
  isRemark,
  isUnread,
  type Refused,
  refuse,
} from "./item.ts";
import { languageOfLetters } from "./new-article.ts";
import { writeArticle } from "./write-files.ts";

export interface ImportRun {
  readonly importer: Importer;
  readonly input: string;
  readonly options: ImportOptions;
  readonly content: string;
  readonly site: Site;
  readonly existing: ExistingArticles;
  /** Nothing is written. */
  readonly dryRun: boolean;
  readonly language: ProblemLanguage;
  readonly onRefused?: (refused: Refused) => void;
  readonly onImported?: (path: string) => void;
}

export interface ImportReport {
  readonly imported: number;
  readonly alreadyThere: number;
  readonly refused: number;
}

export async function runImport(run: ImportRun): Promise<ImportReport> {
  const report = { imported: 0, alreadyThere: 0, refused: 0 };
  const moved = new MovedArticles();
  for await (const found of run.importer.read(run.input, run.options)) {
    const done = judge(run, found, moved);
    if (typeof done === "object") {
      report.refused += countOf(done);
      run.onRefused?.(done);
    } else report[done]++;
    run.options.onProgress?.(report.imported + report.alreadyThere + report.refused);
  }
  if (!run.dryRun) moved.follow(run.content, (key) => run.existing.fileOfOriginal(key));
  return report;
}

function judge(
  run: ImportRun,
  found: Found,
  moved: MovedArticles,
): "imported" | "alreadyThere" | Refused {
  if (isRefused(found)) return found;
  if (isUnread(found)) return notWhole(run, found.place, found.findings);
  return bring(run, withDefaults(found, run), moved);
}

/** Menus and attachments are told of together, by their kind; a picture is no article. */
function countOf(refused: Refused): number {
  if (isRemark(refused)) return 0;
  return refused.refused === "not-an-article" ? (refused.details.count ?? 1) : 1;
}

/** What neither the input nor the command line says of its language, Arabic letters tell in an archive of other ones. */
function withDefaults(item: ImportedItem, { options, site }: ImportRun): ImportedItem {
  const { source, lang, date, dateOrder, updatedAsDate } = options;
  const ofLetters = usesArabicScript(site.lang)
    ? undefined
    : languageOfLetters(item.headline ?? "");
  return {
    ...item,
    source: item.source || source,
    lang: item.lang || lang || ofLetters,
    date: item.date || date || (updatedAsDate ? item.updated : undefined),
    dateOrder: item.dateOrder ?? dateOrder,
  };
}

function bring(
  run: ImportRun,
  item: ImportedItem,
  moved: MovedArticles,
): "imported" | "alreadyThere" | Refused {
  const { site, existing, content, dryRun } = run;
  const unclear = unclearDay(item);
  if (unclear) return refuse("unclear-day", item.place, unclear);
  const file = articleFile(item, site);
  if (!("article" in file)) return notWhole(run, item.place, file.findings, item.updated);
  const there = existing.fileOf(file.article);
  if (there !== undefined) {
    moved.note(item, there, isUntouched(content, there, file));
    return "alreadyThere";
  }
  const free = freeFile(run, item, file);
  if (free === undefined) return "alreadyThere";
  if (!("article" in free)) return notWhole(run, item.place, free.findings);
  if (!dryRun && !write(content, free, item)) return "alreadyThere";
  existing.add(free.article);
  moved.note(item, free.path, true);
  run.onImported?.(free.path);
  const names = item.lacking ?? [];
  if (names.length > 0) run.onRefused?.(refuse("pictures-lacking", item.place, { names }));
  return "imported";
}

/** Under the first of its names that takes neither an address nor a file from another article; undefined where it is there. */
function freeFile(
  { site, existing, content }: ImportRun,
  item: ImportedItem,
  plain: ArticleFile,
): MadeFile | undefined {
  for (const mark of marksOf(item)) {
    const file = mark === "" ? plain : articleFile(item, site, mark);
    if (!("article" in file)) return file;
    if (existing.takesAddress(file.article)) continue;
    // A translation has an address of its own under the same name; another import may be bringing the same.
    const there = readArticleHead(content, file.path, site);
    if (!there) return file;
    if (existing.areSame(there, file.article)) return undefined;
  }
  return undefined;
}

/** True for what an earlier import wrote and nobody has changed: where that was stopped, its links lead nowhere yet. */
function isUntouched(content: string, there: string, { path, text }: ArticleFile): boolean {
  // A name that was taken got some signs more.
  const isItsName = there.startsWith(path.replace(/(?:\/index)?\.md$/, ""));
  return isItsName && readFileSync(join(content, there), "utf8") === text;
}

function write(content: string, file: ArticleFile, item: ImportedItem): boolean {
  return writeArticle(content, file, item.images);
}

/** What is missing can't be mended in a file of ours, which does not exist yet. */
function notWhole(
  { language }: ImportRun,
  place: string,
  findings: readonly Finding[],
  updated?: string,
): Refused {
  const words = importWords(language);
  const lacks = (key: string) =>
    key === "date" && updated ? words.updatedAlone(shown(updated)) : words.lacks(key);
  const problems = findings.map((found) =>
    found.code === "key-missing" || found.code === "key-empty"
      ? lacks(found.details.key)
      : problemSentence({ ...found, file: place } as Problem, language),
  );
  return refuse("not-whole", place, { problems });
}
