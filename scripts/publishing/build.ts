// Builds a site: brings the catalogue up to date, has the pages that this touches rendered, and publishes them.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Catalogue } from "../catalogue/catalogue.ts";
import { quarantined } from "../catalogue/problem-rows.ts";
import { BuildState } from "../catalogue/state.ts";
import type { Problem } from "../model/problem.ts";
import { holdsMarkdown } from "../reading/folder.ts";
import { Delta, type DeltaCounts } from "./delta.ts";
import { type Fingerprints, takeFingerprints } from "./fingerprints.ts";
import { lockFolders } from "./lock.ts";
import { Manifest, manifestFile } from "./manifest.ts";
import {
  claimOutput,
  EmptyArchiveError,
  isEmptyFolder,
  markOurs,
  readStamp,
  writeStamp,
} from "./output-folder.ts";
import type { PageSource } from "./page-source.ts";
import { catalogueFile, type Prepared, prepareCatalogue } from "./prepare.ts";
import type { ProgressReport } from "./progress.ts";
import { Publication } from "./publication.ts";
import { searchIsMade, searchStands, settleSearch } from "./search-state.ts";
import { stampText } from "./stamp.ts";
import { Workers } from "./workers.ts";
import { clearStaging } from "./write.ts";

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  /** Processes that render, this one among them; by default one a core, and this one alone where little is to do. */
  readonly processes?: number;
  /** In CI the working tree is a fresh checkout, whose own changes are not looked for. */
  readonly trustCheckout?: boolean;
  /** Publishes an archive without articles in the place of a site that has some. */
  readonly allowEmpty?: boolean;
  /** Search follows the articles; without it, the search that stands in dist stays as it is. */
  readonly search?: boolean;
  /** Pages that were rendered elsewhere, for the same plan. */
  readonly readyPages?: PageSource;
  readonly onProgress?: (progress: ProgressReport) => void;
}

export interface BuildResult {
  readonly articles: number;
  readonly drafts: number;
  /** Files that were left out. */
  readonly quarantined: number;
  /** Pages that were rendered. */
  readonly rendered: number;
  /** Files that stand in dist. */
  readonly files: number;
  readonly written: number;
  readonly removed: number;
  /** Where the files are listed that differ from the site of the last build, whose stamp `since` is. */
  readonly delta: DeltaCounts & { readonly file: string; readonly since: string | null };
  readonly problems: readonly Problem[];
  /** False where `site.yaml` gives no base URL, so that feeds and sitemaps are left out. */
  readonly absolute: boolean;
  /** True where a build without search took away the search that stood in dist: nothing told any more what it was made from. */
  readonly searchIsGone: boolean;
}

/**
 * Brings `out` up to date with the content folder. Fails only where the machine does: a bad content
 * file is a problem in the result. Throws `BusyError` where another build is at work on `out` or `cache`.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { content, out, cache } = options;
  if (!options.allowEmpty && !isEmptyFolder(out) && !holdsMarkdown(join(content, "articles"))) {
    throw new EmptyArchiveError(content);
  }
  claimOutput(out);
  mkdirSync(cache, { recursive: true });
  const lock = lockFolders(out, cache);
  try {
    markOurs(out);
    clearStaging(out);
    const manifest = new Manifest(manifestFile(cache));
    try {
      return await buildLocked(options, manifest);
    } finally {
      manifest.close();
      clearStaging(out);
    }
  } finally {
    lock.release();
  }
}

async function buildLocked(options: BuildOptions, manifest: Manifest): Promise<BuildResult> {
  const { out, cache } = options;
  const workers = new Workers({ catalogueFile: join(cache, catalogueFile), out });
  try {
    return await buildWith(workers, options, manifest);
  } finally {
    await workers.stop();
  }
}

async function buildWith(
  workers: Workers,
  options: BuildOptions,
  manifest: Manifest,
): Promise<BuildResult> {
  const { content, out, cache, processes, search = false } = options;
  const fingerprints = takeFingerprints();
  const distIsKnown = manifest.known && readStamp(out) === stampText(manifest.stamp);
  const prepared = await prepareCatalogue({
    ...{ content, cache, fingerprints, workers, onProgress: options.onProgress },
    ...(processes === undefined ? {} : { processes }),
    trustCheckout: options.trustCheckout ?? false,
    distIsKnown,
  });
  const since = manifest.known ? manifest.stamp : undefined;
  const deltaFile = join(cache, "delta.json");
  const delta = new Delta(deltaFile);
  try {
    const catalogue = new Catalogue(prepared.db);
    if (options.readyPages) {
      const { identityOf, plannedPages } = await import("./planned.ts");
      const planned = plannedPages(prepared, catalogue);
      const { stamp } = manifest;
      options.readyPages.check(identityOf(prepared, planned, fingerprints, stamp));
    }
    const newAssets = new BuildState(prepared.db).get("assets") !== fingerprints.assets;
    const publication = new Publication(out, manifest, delta);
    const searchIsDue =
      search && (prepared.searchDays.length > 0 || !searchIsMade(new BuildState(prepared.db)));
    const work = {
      ...{ options, workers, prepared, catalogue, manifest, publication, newAssets },
      ...{ distIsKnown, fingerprints, searchIsDue },
    };
    const toDo =
      prepared.pages?.length !== 0 || newAssets || prepared.contentChanged || searchIsDue;
    const searchStood = searchStands(out);
    // Eleventy and the layouts are loaded only where there is something to render.
    const rendered = toDo ? await (await import("./publish.ts")).publish(work) : 0;
    // Before the site is settled: a build that is killed from here on leaves a delta that is told again, or fits no stamp.
    delta.end(since, manifest.stamp);
    if (toDo) {
      manifest.commit();
      settle(prepared, fingerprints, search);
      writeStamp(out, stampText(manifest.stamp));
    }
    const problems = catalogue.problems(`${content}/`);
    const { written, removed } = publication;
    return {
      articles: catalogue.articleCount(),
      drafts: catalogue.draftCount(),
      quarantined: quarantined(problems),
      rendered,
      files: manifest.count(),
      written,
      removed,
      delta: { file: deltaFile, since: since ?? null, ...delta.counts },
      problems,
      absolute: catalogue.site.url !== undefined,
      searchIsGone: searchStood && !searchStands(out),
    };
  } finally {
    delta.close();
    prepared.db.close();
  }
}

/** Every page stands in dist: nothing is owed, and what shaped the pages is known. */
function settle(
  { db, pages, searchDays, seal }: Prepared,
  fingerprints: Fingerprints,
  search: boolean,
): void {
  const state = new BuildState(db);
  db.exec("BEGIN IMMEDIATE");
  const changed = pages === undefined || searchDays.length > 0;
  if (search || changed) settleSearch(state, search);
  state.settle();
  state.set("layouts", fingerprints.layouts);
  state.set("assets", fingerprints.assets);
  db.exec("COMMIT");
  seal();
}
