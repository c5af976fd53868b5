// Builds a site: reads the content, plans the pages, has them rendered, and publishes them.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Catalogue } from "../catalogue/catalogue.ts";
import { fillCatalogue } from "../catalogue/fill.ts";
import type { Problem } from "../model/problem.ts";
import { type PlannedAddress, planSite } from "../planning/plan.ts";
import { listFolder } from "../reading/folder.ts";
import { extraFiles } from "./extras.ts";
import { writeManifest } from "./manifest.ts";
import { claimOutput, removeOthers, stampFile, stampOf } from "./output-folder.ts";
import type { ProgressReport } from "./progress.ts";
import { type BatchLedger, renderAndWrite } from "./render-and-write.ts";
import { Workers } from "./workers.ts";
import { clearStaging, describeFile, type PublishedFile, writeWhole } from "./write.ts";

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  /** Processes that render, this one among them; by default one a core, and this one alone for a small site. */
  readonly processes?: number;
  readonly onProgress?: (progress: ProgressReport) => void;
}

export interface BuildResult {
  readonly articles: number;
  readonly drafts: number;
  readonly quarantined: number;
  readonly pages: number;
  readonly files: number;
  readonly written: number;
  readonly removed: number;
  readonly problems: readonly Problem[];
  /** False where `site.yaml` gives no base URL, so that feeds and sitemaps are left out. */
  readonly absolute: boolean;
}

/** Pages that one run of Eleventy renders. */
const batchSize = 250;
/** Below this many articles, starting workers takes longer than the work. */
const fewArticles = 500;

/** Builds the whole site into `out`. Fails only where the machine does: a bad content file is a problem in the result. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { content, out, cache } = options;
  claimOutput(out);
  clearStaging(out);
  const file = join(cache, "catalogue.sqlite");
  const processes = options.processes ?? usualProcesses(content);
  const workers = new Workers({ count: processes - 1, catalogueFile: file, out });
  try {
    return await publish(options, file, workers);
  } finally {
    workers.stop();
  }
}

async function publish(
  { content, out, cache, onProgress }: BuildOptions,
  file: string,
  workers: Workers,
): Promise<BuildResult> {
  const filled = await fillCatalogue({
    content,
    file,
    pathPrefix: `${content}/`,
    onRead: (done, total) => onProgress?.({ step: "reading", done, total }),
  });
  const catalogue = new Catalogue(file);
  const plan = [...planSite(catalogue)];
  const files: PublishedFile[] = [];
  let written = 0;
  const note = (ledger: BatchLedger) => {
    files.push(...ledger.files);
    written += ledger.written;
    onProgress?.({ step: "rendering", done: files.length, total: plan.length });
  };
  const renderHere = (batch: readonly PlannedAddress[]) => renderAndWrite(catalogue, out, batch);
  await workers.run(batchesOf(plan, batchSize), renderHere, note);

  for await (const { path, bytes } of extraFiles(catalogue, cache)) {
    if (writeWhole(out, path, bytes)) written++;
    files.push(describeFile(path, bytes));
  }
  catalogue.close();
  const removed = removeOthers(out, new Set(files.map(({ file }) => file)));
  const stamp = stampOf(files);
  writeManifest(join(cache, "manifest.sqlite"), files, stamp);
  writeWhole(out, stampFile, Buffer.from(stamp));
  clearStaging(out);
  const { site, articles, drafts, quarantined, problems } = filled;
  return {
    ...{ articles, drafts, quarantined, problems },
    pages: plan.length,
    files: files.length,
    written,
    removed,
    absolute: site.url !== undefined,
  };
}

function usualProcesses(content: string): number {
  const articles = listFolder(content, "articles").files.length;
  return articles < fewArticles ? 1 : availableParallelism();
}

function* batchesOf(
  plan: readonly PlannedAddress[],
  size: number,
): Generator<readonly PlannedAddress[]> {
  for (let start = 0; start < plan.length; start += size) yield plan.slice(start, start + size);
}
