// What this run of Eleventy builds: a batch that our build hands over, or the whole site when Eleventy is started by hand.
import { join } from "node:path";
import { Catalogue } from "../catalogue/catalogue.ts";
import { fillCatalogue } from "../catalogue/fill.ts";
import { outputFile } from "../model/address.ts";
import type { Archive } from "../planning/archive.ts";
import { archiveOf } from "../planning/archive.ts";
import type { PageKind, PageOfKind } from "../planning/page-kind.ts";
import { type PlannedAddress, pageKinds, planSite } from "../planning/plan.ts";
import { problemLanguage, problemLine } from "../rendering/problem-text.ts";

/** A page as its layout gets it: where it is written, and the view it shows, made when asked for. */
export class PlannedPage {
  readonly file: string;
  readonly view: () => unknown;

  constructor(archive: Archive, kind: PageKind, page: PageOfKind, amend: Amend) {
    this.file = outputFile(page.address);
    this.view = () => amend(kind.view(archive, page));
  }
}

/** Takes a page as soon as it is rendered; `file` is relative to dist. */
export type OnPage = (file: string, content: string | Uint8Array) => void;

/** What becomes of a view before its layout gets it. */
export type Amend = (view: unknown) => unknown;

const asItIs: Amend = (view) => view;

export interface HandOverOptions {
  readonly onPage: OnPage;
  readonly amend?: Amend;
}

interface Run {
  readonly catalogue: Catalogue;
  /** None where Eleventy was started by hand, and writes its pages itself. */
  readonly onPage?: OnPage;
  readonly pages: ReadonlyMap<string, readonly PlannedPage[]>;
}

let handedOver: Run | undefined;
let byHand: Promise<Run> | undefined;

/** Hands a batch to the next run of Eleventy in this process. */
export function handOver(
  catalogue: Catalogue,
  batch: Iterable<PlannedAddress>,
  { onPage, amend = asItIs }: HandOverOptions,
): void {
  handedOver = { catalogue, onPage, pages: pagesByKind(catalogue, batch, amend) };
}

/** Gives a rendered page of the batch to whoever handed it over. */
export function handOut(file: string, content: string | Uint8Array): void {
  handedOver?.onPage?.(file, content);
}

/** The page kinds of a batch that was handed over; undefined where Eleventy was started by hand. */
export function kindsHandedOver(): ReadonlySet<string> | undefined {
  if (!handedOver) return undefined;
  return new Set(
    [...handedOver.pages].filter(([, pages]) => pages.length > 0).map(([kind]) => kind),
  );
}

/** The pages of a kind that this run renders. */
export async function pagesOfKind(kind: string): Promise<readonly PlannedPage[]> {
  const { pages } = await currentRun();
  return pages.get(kind) ?? [];
}

/** The catalogue of a run that was started by hand; undefined where our build publishes what Eleventy renders. */
export async function catalogueOfWholeSite(): Promise<Catalogue | undefined> {
  return handedOver ? undefined : (await currentRun()).catalogue;
}

/** Reads the content anew before each run of Eleventy started by hand, as when it watches files. */
export function forgetWholeSite(): void {
  byHand = undefined;
}

/** The articles of a run started by hand. */
export function contentFolder(): string {
  return process.env.KHIZANA_CONTENT ?? "content";
}

/** Where a run started by hand keeps what it may lose. */
export function cacheFolder(): string {
  return process.env.KHIZANA_CACHE ?? ".cache";
}

/** Search of a large archive takes its time: `KHIZANA_SEARCH=no` leaves it out of a run started by hand. */
export function wantsSearch(): boolean {
  return process.env.KHIZANA_SEARCH !== "no";
}

async function currentRun(): Promise<Run> {
  if (handedOver) return handedOver;
  byHand ??= readWholeSite();
  return byHand;
}

async function readWholeSite(): Promise<Run> {
  const content = contentFolder();
  const file = join(cacheFolder(), "eleventy.sqlite");
  await fillCatalogue({ content, file, pathPrefix: `${content}/` });
  const catalogue = new Catalogue(file);
  const language = problemLanguage(process.env.LC_ALL || process.env.LANG);
  for (const problem of catalogue.problems(`${content}/`))
    console.error(problemLine(problem, language));
  return { catalogue, pages: pagesByKind(catalogue, planSite(catalogue), asItIs) };
}

function pagesByKind(
  catalogue: Catalogue,
  batch: Iterable<PlannedAddress>,
  amend: Amend,
): Run["pages"] {
  const pages = new Map<string, PlannedPage[]>(pageKinds.map(({ name }) => [name, []]));
  const kinds = new Map(pageKinds.map((kind) => [kind.name, kind]));
  const archives = new Map(
    catalogue.site.editions.map((edition) => [edition.lang, archiveOf(catalogue, edition)]),
  );
  for (const { kind: name, edition, key, address } of batch) {
    const kind = kinds.get(name);
    const archive = archives.get(edition);
    if (!kind || !archive) continue;
    pages.get(name)?.push(new PlannedPage(archive, kind, { key, address }, amend));
  }
  return pages;
}
