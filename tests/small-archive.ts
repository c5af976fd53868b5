// Small whole archives for tests: real folders, real files, built for real, removed at the end.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { Catalogue } from "../scripts/catalogue/catalogue.ts";
import { fillCatalogue } from "../scripts/catalogue/fill.ts";
import { quarantined } from "../scripts/catalogue/problem-rows.ts";
import type { Problem } from "../scripts/model/problem.ts";
import { type BuildResult, buildSite } from "../scripts/publishing/build.ts";
import { listFolder } from "../scripts/reading/folder.ts";

/** Paths below the content folder, and what stands in each file. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "khizana-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

interface ArticleText {
  readonly headline?: string;
  readonly source?: string;
  readonly date?: string;
  readonly body?: string;
  readonly [key: string]: string | undefined;
}

/** An article's file, whole unless told otherwise; other keys are written as they are given. */
export function articleText(article: ArticleText = {}): string {
  const { headline = "Le port rouvre", source = "Le Phare", date = "2026-03-14", body } = article;
  const { headline: _, source: __, date: ___, body: ____, ...others } = article;
  const lines = [`headline: ${JSON.stringify(headline)}`, `source: ${source}`, `date: ${date}`];
  for (const [key, value] of Object.entries(others)) lines.push(`${key}: ${value}`);
  return `---\n${lines.join("\n")}\n---\n${body ?? "Le texte.\n"}`;
}

/** What filling a catalogue found. */
export interface Filled {
  readonly articles: number;
  readonly drafts: number;
  readonly quarantined: number;
  readonly problems: readonly Problem[];
}

/** A catalogue filled from files, for tests of what planning asks. */
export async function catalogueOf(
  files: Files,
  options: { readonly drafts?: boolean } = {},
): Promise<{ catalogue: Catalogue; filled: Filled }> {
  const folder = temporaryFolder();
  writeFiles(join(folder, "content"), { ...files });
  mkdirSync(join(folder, "content"), { recursive: true });
  const file = join(folder, "catalogue.sqlite");
  const content = join(folder, "content");
  await fillCatalogue({ content, file, pathPrefix: "content/", ...options });
  const catalogue = new Catalogue(file);
  onTestFinished(() => catalogue.close());
  return { catalogue, filled: filledOf(catalogue) };
}

export function filledOf(catalogue: Catalogue): Filled {
  const problems = catalogue.problems("content/");
  return {
    articles: catalogue.articleCount(),
    drafts: catalogue.draftCount(),
    quarantined: quarantined(problems),
    problems,
  };
}

export interface BuiltArchive {
  readonly folder: string;
  readonly out: string;
  readonly result: BuildResult;
  /** The text of a published file. */
  readonly read: (path: string) => string;
  /** Paths of all published files, hidden ones left out. */
  readonly files: () => string[];
  /** Changes files of the content folder and builds again. */
  readonly again: (files: Files) => Promise<BuildResult>;
}

/** Builds files into a site, in this process; with search only where a test asks for it. The folder is removed after the test, unless it is given. */
export async function buildArchive(
  files: Files,
  { search = false, folder = temporaryFolder() } = {},
): Promise<BuiltArchive> {
  const [content, out, cache] = ["content", "dist", "cache"].map((name) => join(folder, name));
  const again = (changed: Files) => {
    writeFiles(content as string, changed);
    return buildSite({
      content: content as string,
      out: out as string,
      cache: cache as string,
      processes: 1,
      allowEmpty: true,
      search,
    });
  };
  return {
    folder,
    out: out as string,
    result: await again(files),
    read: (path) => readFileSync(join(out as string, path), "utf8"),
    files: () => publishedFiles(out as string),
    again,
  };
}

/** Paths of a folder's files, relative to it, in byte order. */
export function publishedFiles(folder: string): string[] {
  return listFolder(folder, ".").files.map((path) => path.slice(2));
}
