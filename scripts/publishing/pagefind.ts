// The one door to Pagefind: turns records into the files of an index, the same bytes for the same records.
import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import type { SearchResult } from "../model/search.ts";
import type { SearchRecord } from "../planning/search-records.ts";
import type { Asset } from "./assets.ts";

export interface MadeIndex {
  /** The name of the index within its folder. */
  readonly hash: string;
  /** Relative to the bundle's folder, in byte order. */
  readonly files: readonly Asset[];
}

/**
 * No stemmer: words come folded, which a stemmer for Arabic does not expect, and one program in the browser
 * serves every language.
 */
const language = "und";

/** Results that one file holds: fewer cost more files, more cost more bytes a result. */
const resultsPerFile = 4;

const mostWaiting = 32;

/** Makes the index of one bundle of so many records; Pagefind keeps them in memory until it is done. */
export async function makeIndex(
  records: AsyncIterable<SearchRecord>,
  count: number,
): Promise<MadeIndex> {
  const results = new Map<string, SearchResult>();
  const waiting: Promise<unknown>[] = [];
  const index = await openIndex(Math.ceil(count / resultsPerFile));
  for await (const { headline, content, filters, day, result } of records) {
    results.set(result.href, result);
    const record = {
      ...{ url: result.href, content, language, sort: { day }, meta: { title: headline } },
      filters: { source: [...filters.source], topic: [...filters.topic], year: [...filters.year] },
    };
    waiting.push(index.addCustomRecord(record).then(throwErrors));
    // A few at a time, or all of them would wait in a pipe.
    if (waiting.length >= mostWaiting) await Promise.all(waiting.splice(0));
  }
  await Promise.all(waiting);
  const { files } = throwErrors(await index.getFiles());
  await index.deleteIndex();
  return { hash: hashOf(files), files: published(files, results) };
}

/** The program that searches in a browser, which all bundles share. */
export async function makeEngine(): Promise<readonly Asset[]> {
  const index = await openIndex(1);
  const { files } = throwErrors(await index.getFiles());
  await index.deleteIndex();
  const [script, wasm] = ["pagefind.js", "wasm.unknown.pagefind"].map((name) => {
    const file = files.find(({ path }) => path === name);
    if (!file) throw new Error(`Pagefind has no ${name}`);
    return Buffer.from(file.content);
  });
  if (!script || !wasm) throw new Error("Pagefind has no program");
  return [
    // One searcher a bundle, without Pagefind's worker, which no strict policy lets start.
    { path: "pagefind.js", bytes: Buffer.concat([script, Buffer.from(exportLine)]) },
    { path: "wasm.pagefind", bytes: wasm },
  ];
}

export const exportLine = "\nexport { PagefindInstance };\n";

/** Ends Pagefind's process. */
export async function closePagefind(): Promise<void> {
  await close();
}

async function openIndex(maxFragments: number) {
  const { index } = throwErrors(
    await createIndex({ maxFragments: Math.max(1, maxFragments), verbose: false }),
  );
  if (!index) throw new Error("Pagefind did not start");
  return index;
}

function throwErrors<Response extends { readonly errors: readonly string[] }>(response: Response) {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join("; ")}`);
  return response;
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

function hashOf(files: readonly IndexFile[]): string {
  const meta = files.find(({ path }) => path.endsWith(".pf_meta"));
  if (!meta) throw new Error("Pagefind made no index");
  return meta.path.slice("pagefind.".length, -".pf_meta".length);
}

/** Pagefind's own index, and the results as our pages show them in the place of its fragments. */
function published(
  files: readonly IndexFile[],
  results: ReadonlyMap<string, SearchResult>,
): readonly Asset[] {
  const kept = files.flatMap(({ path, content }): Asset[] => {
    if (/\.pf_(?:meta|index|filter)$/.test(path)) return [{ path, bytes: content }];
    const [, name] = /^fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
    return name === undefined ? [] : [resultsFile(name, content, results)];
  });
  return kept.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const signature = "pagefind_dcd";

function resultsFile(
  name: string,
  content: Uint8Array,
  results: ReadonlyMap<string, SearchResult>,
): Asset {
  const fragment = JSON.parse(gunzipSync(content).toString().slice(signature.length)) as
    | Fragment
    | Record<string, Fragment>;
  const group = isFragment(fragment) ? { [name]: fragment } : fragment;
  const shown = Object.keys(group)
    .sort()
    .map((id) => [id, results.get(group[id]?.url ?? "")]);
  const text = `${JSON.stringify(Object.fromEntries(shown))}\n`;
  return { path: `results/${name}.json`, bytes: Buffer.from(text) };
}

interface Fragment {
  readonly url: string;
}

function isFragment(content: Fragment | Record<string, Fragment>): content is Fragment {
  return typeof content.url === "string";
}
