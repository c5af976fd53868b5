// Puts pages, assets and pictures into dist: all of them, or those that a change has touched.
import type { Catalogue } from "../catalogue/catalogue.ts";
import { countPages, type PlannedAddress, planPages, planSite } from "../planning/plan.ts";
import type { BuildOptions } from "./build.ts";
import { dataKinds, dataPackageKind, describeData } from "./data-package.ts";
import { assetFiles, pictureFiles } from "./extras.ts";
import type { Fingerprints } from "./fingerprints.ts";
import type { Manifest } from "./manifest.ts";
import { isEmptyFolder, markUnfinished } from "./output-folder.ts";
import type { Prepared } from "./prepare.ts";
import type { Publication } from "./publication.ts";
import { publishSearch } from "./publish-search.ts";
import type { WrittenPage } from "./render-and-write.ts";
import { helpersFor, type Workers } from "./workers.ts";

export interface Publishing {
  readonly options: BuildOptions;
  readonly prepared: Prepared;
  readonly catalogue: Catalogue;
  readonly manifest: Manifest;
  readonly publication: Publication;
  readonly workers: Workers;
  /** True where styles, browser scripts or fonts are others than those in dist. */
  readonly newAssets: boolean;
  /** True where dist is what the last build left. */
  readonly distIsKnown: boolean;
  /** True where search knows other articles now. */
  readonly searchIsDue: boolean;
  readonly fingerprints: Fingerprints;
}

/** Pages that one run of Eleventy renders. */
const batchSize = 250;

/** Gives the number of pages that were rendered. */
export async function publish(publishing: Publishing): Promise<number> {
  const { prepared } = publishing;
  return prepared.pages === undefined
    ? publishEverything(publishing)
    : publishTouched(publishing, prepared.pages);
}

async function publishEverything(publishing: Publishing): Promise<number> {
  const { options, catalogue, publication } = publishing;
  const { out } = options;
  const wasEmpty = isEmptyFolder(out);
  markUnfinished(out);
  publication.beginAnew();
  const total = countPages(catalogue);
  const rendered = await publishPages(publishing, planSite(catalogue), total);
  publishDataPackage(publishing);
  await publishAssets(publishing);
  await publishPictures(publishing, new Set());
  await publishSearch(publishing);
  publication.endAnew({ wasEmpty });
  return rendered;
}

async function publishTouched(
  publishing: Publishing,
  names: NonNullable<Prepared["pages"]>,
): Promise<number> {
  const { options, prepared, catalogue, publication, newAssets } = publishing;
  // Killed from here on, this build may leave a page that the next one no longer knows of.
  markUnfinished(options.out);
  for (const name of names) publication.withdraw(name);
  const pages = planPages(catalogue, names);
  const rendered = pages.length > 0 ? await publishPages(publishing, pages, pages.length) : 0;
  publishDataPackage(publishing);
  if (newAssets) await publishAssets(publishing);
  if (prepared.contentChanged || names.length > 0) await updatePictures(publishing);
  if (publishing.searchIsDue) await publishSearch(publishing);
  publication.removeLeft();
  return rendered;
}

/** Publishes the pages, each from where it is ready or else rendered here; gives the number of these. */
async function publishPages(
  publishing: Publishing,
  pages: Iterable<PlannedAddress>,
  total: number,
): Promise<number> {
  const { options, publication } = publishing;
  const { readyPages, out, onProgress } = options;
  if (!readyPages) {
    await renderAll(publishing, pages, total);
    return total;
  }
  const { takeReadyPages } = await import("./page-source.ts");
  const left: PlannedAddress[] = [];
  let done = 0;
  for (const batch of batchesOf(pages, batchSize)) {
    const { written, missing } = takeReadyPages(readyPages, out, batch);
    publication.note(written);
    left.push(...missing);
    done += written.length;
    onProgress?.({ step: "rendering", done, total });
  }
  if (left.length > 0) await renderAll(publishing, left, left.length);
  return left.length;
}

/** What rendering pages takes, whether they stand in dist afterwards or in a shard. */
export interface Rendering {
  readonly options: Pick<BuildOptions, "out" | "processes" | "onProgress">;
  readonly catalogue: Catalogue;
  readonly publication: Pick<Publication, "note">;
  readonly workers: Workers;
}

/** Renders and writes every page, here and by the workers; throws the first failure. */
export async function renderAll(
  { options, workers, catalogue, publication }: Rendering,
  pages: Iterable<PlannedAddress>,
  total: number,
): Promise<void> {
  const { out, onProgress } = options;
  const { renderAndWrite } = await import("./render-and-write.ts");
  workers.start(helpersFor(options, total));
  let done = 0;
  const note = (written: readonly WrittenPage[]) => {
    publication.note(written);
    done += written.length;
    onProgress?.({ step: "rendering", done, total });
  };
  const here = (batch: readonly PlannedAddress[]) => renderAndWrite(catalogue, out, batch);
  await workers.run(batchesOf(pages, batchSize), here, note);
}

/** Once the files that it describes stand in dist. */
function publishDataPackage({ catalogue, manifest, publication }: Publishing): void {
  for (const listed of manifest.ofKind(dataPackageKind)) publication.withdraw(listed);
  const files = dataKinds.flatMap((kind) => manifest.ofKind(kind));
  for (const { file, bytes } of describeData(catalogue, files)) {
    publication.write(dataPackageKind, file, bytes);
  }
}

async function publishAssets({ catalogue, manifest, publication }: Publishing): Promise<void> {
  for (const asset of manifest.ofKind("asset")) publication.withdraw(asset);
  for await (const { kind, path, bytes } of assetFiles(catalogue.site)) {
    publication.write(kind, path, bytes);
  }
}

async function updatePictures(publishing: Publishing): Promise<void> {
  const { catalogue, manifest, publication } = publishing;
  const standing = manifest.ofKind("picture");
  const wanted = catalogue.pictures.shownHashes();
  for (const picture of standing) {
    if (!wanted.has(hashOf(picture.file))) publication.withdraw(picture);
  }
  await publishPictures(publishing, new Set(standing.map(({ file }) => file)));
}

async function publishPictures(
  { options, catalogue, publication }: Publishing,
  standing: ReadonlySet<string>,
): Promise<void> {
  for await (const { kind, path, bytes } of pictureFiles(catalogue, options.cache, standing)) {
    publication.write(kind, path, bytes);
  }
}

/** `images/0123456789abcdef-480.webp` */
function hashOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).split("-")[0] ?? "";
}

function* batchesOf<Item>(items: Iterable<Item>, size: number): Generator<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
