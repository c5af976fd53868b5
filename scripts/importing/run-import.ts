// Brings what an importer finds into a content folder; what is there already stays as it is, so that an import can be run again.
import type { Finding, Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { type ProblemLanguage, problemSentence } from "../rendering/problem-text.ts";
import { type ArticleFile, articleFile } from "./article-file.ts";
import type { ExistingArticles } from "./existing.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import { type ImportedItem, isRefused, type Refused, refuse } from "./item.ts";
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
  for await (const found of run.importer.read(run.input, run.options)) {
    const done = isRefused(found) ? found : bring(run, withDefaults(found, run.options));
    if (typeof done === "object") {
      report.refused++;
      run.onRefused?.(done);
    } else report[done]++;
    run.options.onProgress?.(report.imported + report.alreadyThere + report.refused);
  }
  return report;
}

function withDefaults(item: ImportedItem, options: ImportOptions): ImportedItem {
  const { source, lang, date } = options;
  return {
    ...item,
    source: item.source || source,
    lang: item.lang || lang,
    date: item.date || date,
  };
}

function bring(run: ImportRun, item: ImportedItem): "imported" | "alreadyThere" | Refused {
  const { site, existing, content, dryRun } = run;
  let file = articleFile(item, site);
  if (!("article" in file)) return notWhole(run, item, file.findings);
  if (existing.has(file.article)) return "alreadyThere";
  if (existing.takesAddress(file.article)) file = articleFile(item, site, true);
  if (!("article" in file)) return notWhole(run, item, file.findings);
  if (existing.takesAddress(file.article)) return "alreadyThere";
  if (!dryRun && !write(content, file, item)) return "alreadyThere";
  existing.add(file.article);
  run.onImported?.(file.path);
  return "imported";
}

function write(content: string, file: ArticleFile, item: ImportedItem): boolean {
  return writeArticle(content, file, item.images);
}

function notWhole(
  { language }: ImportRun,
  item: ImportedItem,
  findings: readonly Finding[],
): Refused {
  const problems = findings.map((found) =>
    problemSentence({ ...found, file: item.place } as Problem, language),
  );
  return refuse("not-whole", item.place, { problems });
}
