// An import into a folder of its own, and what stands there afterwards.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ExistingArticles } from "../../scripts/importing/existing.ts";
import type { Importer, ImportOptions } from "../../scripts/importing/importer.ts";
import type { Found, Refused } from "../../scripts/importing/item.ts";
import { runImport } from "../../scripts/importing/run-import.ts";
import { readArticle } from "../../scripts/reading/article.ts";
import { listFolder } from "../../scripts/reading/folder.ts";
import { readSite } from "../../scripts/reading/site.ts";
import { temporaryFolder } from "../small-archive.ts";

export const noOptions: ImportOptions = { headlines: false, images: false, fetch: false };

/** An importer that finds what it is given. */
export function importerOf(found: readonly Found[]): Importer {
  return {
    kind: "given",
    async *read() {
      yield* found;
    },
  };
}

export async function importInto(
  importer: Importer,
  input: string,
  {
    content = temporaryFolder(),
    dryRun = false,
    cache,
    ...options
  }: Partial<ImportOptions> & {
    content?: string;
    dryRun?: boolean;
    cache?: string;
  } = {},
) {
  const { site } = readSite(content);
  const refusals: Refused[] = [];
  const report = await runImport({
    ...{ importer, input, content, site, dryRun, language: "en" },
    options: { ...noOptions, ...options },
    existing: ExistingArticles.read({ content, site, cache, originals: importer.knowsOldPlaces }),
    onRefused: (refused) => refusals.push(refused),
  });
  const paths = existsSync(join(content, "articles")) ? listFolder(content, "articles").files : [];
  const read = (path: string) => readFileSync(join(content, path), "utf8");
  return {
    content,
    report,
    refusals,
    paths,
    read,
    articles: paths
      .filter((path) => path.endsWith(".md"))
      .map((path) => readArticle(readFileSync(join(content, path)), path, site)),
  };
}
