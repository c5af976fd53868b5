// Publishes search: makes the bundles anew whose articles have changed, and leaves the others where they stand.
import { createHash } from "node:crypto";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PublishedBundle, SearchIndex } from "../model/search.ts";
import { SearchWords } from "../model/search-words.ts";
import { planSearchBundles, type SearchBundle } from "../planning/search-bundles.ts";
import { holdsDay, type SearchDay } from "../planning/search-days.ts";
import {
  planSearchRecord,
  type SearchedArticle,
  type SearchRecord,
  searchedArticles,
} from "../planning/search-records.ts";
import type { Asset } from "./assets.ts";
import type { MadeIndex } from "./pagefind.ts";

/** A bundle whose files stand in dist. */
export interface StandingBundle {
  readonly lang: string;
  readonly period: string;
  /** Of everything that it was made from. */
  readonly digest: string;
  readonly hash: string;
}

export interface SearchWork {
  readonly catalogue: Catalogue;
  /** What reads articles and makes bundles: a change of it makes all of them anew. */
  readonly code: string;
  readonly standing: readonly StandingBundle[];
  /** Days whose articles may be others than those in the standing bundles. */
  readonly days: readonly SearchDay[];
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What becomes of each bundle. */
export type SearchStep =
  | { readonly do: "keep"; readonly bundle: StandingBundle }
  | { readonly do: "publish"; readonly bundle: StandingBundle; readonly files: readonly Asset[] }
  | { readonly do: "finish"; readonly files: readonly Asset[] };

/** Where a file of a step stands in dist. */
export function fileOf(step: Exclude<SearchStep, { do: "keep" }>, { path }: Asset): string {
  if (step.do === "finish") return `search/${path}`;
  return `search/${step.bundle.lang}/${step.bundle.period}/${path}`;
}

/** Every bundle that there is now, then the list of them; a standing one that is not named is no longer published. */
export async function* searchSteps(work: SearchWork): AsyncGenerator<SearchStep> {
  const { catalogue, standing, days, onProgress } = work;
  const planned = planSearchBundles(catalogue);
  const known = new Map(standing.map((bundle) => [`${bundle.lang} ${bundle.period}`, bundle]));
  const names = catalogue.search.names();
  const words = new SearchWords(names);
  const shaped = `${work.code} ${JSON.stringify(names)}`;
  const listed: PublishedBundle[] = [];
  let total = planned.reduce((sum, { articles }) => sum + articles, 0);
  let done = 0;
  const { closePagefind, makeEngine, makeIndex } = await import("./pagefind.ts");
  // While Pagefind writes one bundle, the articles of the next are read.
  let ahead: Making | undefined;
  try {
    for (const bundle of planned) {
      const { lang, period, articles } = bundle;
      const before = known.get(`${lang} ${period}`);
      const same = before && !holdsDay(bundle, days) ? before : undefined;
      const input = same ? undefined : inputOf(catalogue, bundle, shaped);
      const kept = same ?? (before?.digest === input?.digest ? before : undefined);
      if (kept) {
        total -= articles;
        listed.push(listedBundle(bundle, kept.hash));
        yield { do: "keep", bundle: kept };
        continue;
      }
      const records = recordsOf(catalogue, words, input?.articles ?? [], () => {
        onProgress?.(++done, total);
      });
      const made = makeIndex(records, articles);
      // A failure is met where the bundle is awaited.
      made.catch(() => {});
      if (ahead) yield await finish(ahead, listed);
      ahead = { bundle, digest: input?.digest ?? "", made };
    }
    if (ahead) yield await finish(ahead, listed);
    const index: SearchIndex = { names, bundles: listed.sort(newestFirst) };
    const bytes = Buffer.from(`${JSON.stringify(index)}\n`);
    yield { do: "finish", files: [...(await makeEngine()), { path: "index.json", bytes }] };
  } finally {
    await closePagefind();
  }
}

/** A bundle that Pagefind is at work on. */
interface Making {
  readonly bundle: SearchBundle;
  readonly digest: string;
  readonly made: Promise<MadeIndex>;
}

async function finish(
  { bundle, digest, made }: Making,
  listed: PublishedBundle[],
): Promise<SearchStep> {
  const { hash, files } = await made;
  listed.push(listedBundle(bundle, hash));
  const { lang, period } = bundle;
  return { do: "publish", bundle: { lang, period, digest, hash }, files };
}

function newestFirst(a: PublishedBundle, b: PublishedBundle): number {
  return compare(b.years[1], a.years[1]) || compare(b.period, a.period) || compare(a.lang, b.lang);
}

function listedBundle({ lang, period, years, articles }: SearchBundle, hash: string) {
  return { lang, period, years, articles, hash };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The articles of a bundle, and a digest of everything that shapes it. */
function inputOf(catalogue: Catalogue, { lang, from, to }: SearchBundle, made: string) {
  const rows = catalogue.search.within(lang, from, to);
  const hash = createHash("sha256").update(made).update(catalogue.site.html);
  const articles = [...inParts(rows, 100)].flatMap((part) => {
    const ids = part.map(({ id }) => id);
    return searchedArticles(catalogue, ids);
  });
  for (const [at, { record, filters, authors, source }] of articles.entries()) {
    const { address, headline, summary, lang: language } = record;
    const named = [address, headline, summary, language, source, filters, authors];
    hash.update(`\n${rows[at]?.file} ${JSON.stringify(named)}`);
  }
  return { articles, digest: hash.digest("hex").slice(0, 16) };
}

async function* recordsOf(
  catalogue: Catalogue,
  words: SearchWords,
  articles: readonly SearchedArticle[],
  onRecord: () => void,
): AsyncGenerator<SearchRecord> {
  for (const article of articles) {
    yield planSearchRecord(catalogue, words, article);
    onRecord();
  }
}

function* inParts<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
