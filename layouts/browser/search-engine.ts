// Loads bundles of search and asks them; Pagefind's program is fetched once, and serves all of them.
import type { PublishedBundle, SearchResult } from "../../scripts/model/search.ts";

/** What a reader asks a bundle for: folded words, and ids of what narrows. */
export interface Question {
  /** Null for all that the filters leave. */
  readonly term: string | null;
  readonly filters: Readonly<Record<string, string>>;
  readonly newestFirst: boolean;
}

/** An article that was found; its words are fetched when it is shown. */
export interface Found {
  readonly score: number;
  /** Numbers of the words that match, counted from the headline on. */
  readonly places: readonly number[];
  load(): Promise<SearchResult>;
}

export interface Answer {
  readonly found: readonly Found[];
  /** How many of all that match have each value of each filter. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The part of Pagefind's own searcher that is used here. */
interface Searcher {
  languages: unknown;
  includeCharacters: readonly string[];
  wasm: unknown;
  readonly backend: (options: { readonly module_or_path: Uint8Array }) => Promise<unknown>;
  searchMeta: unknown;
  readonly loaded_chunks: object;
  decompress(data: Uint8Array, name: string): Uint8Array;
  cachedLoad(cache: object, name: string, load: () => Promise<unknown>): Promise<unknown>;
  _loadGenericChunk(url: string, method: string): Promise<void>;
  init(language: string, options: { readonly load_wasm: boolean }): Promise<void>;
  filters(): Promise<Answer["counts"]>;
  search(term: string | null, options: object): Promise<RawAnswer>;
}

interface RawAnswer {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    readonly words: readonly number[];
    readonly data: () => Promise<unknown>;
  }[];
  readonly totalFilters: Answer["counts"];
}

type SearcherClass = new (options: { readonly basePath: string }) => Searcher;

const language = "und";

export class Engine {
  readonly #root: string;
  #program: Promise<SearcherClass> | undefined;
  readonly #bundles = new Map<string, Promise<Searcher>>();

  /** `root` leads to the site's root. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Asks one bundle, fetching of it what the question needs. */
  async ask(bundle: PublishedBundle, { term, filters, newestFirst }: Question): Promise<Answer> {
    const searcher = await this.#open(bundle);
    const chosen = valuesOf(filters, await searcher.filters());
    if (!chosen) return { found: [], counts: {} };
    const options = { filters: chosen, ...(newestFirst ? { sort: { day: "desc" } } : {}) };
    const { results, totalFilters } = await searcher.search(term, options);
    // Ordered by day, the score is the place in that order.
    const ordered = [...results].sort((a, b) => b.score - a.score);
    const found = ordered.map(({ score, words, data }) => ({
      score,
      places: [...new Set(words)].sort((a, b) => a - b),
      load: () => data() as Promise<SearchResult>,
    }));
    return { found, counts: totalFilters };
  }

  #open(bundle: PublishedBundle): Promise<Searcher> {
    const folder = `${this.#root}search/${bundle.lang}/${bundle.period}/`;
    // The site may be published anew while its page stays open.
    const name = `${folder} ${bundle.hash}`;
    const open = this.#bundles.get(name) ?? this.#start(bundle, folder);
    this.#bundles.set(name, open);
    // What failed may be tried again.
    open.catch(() => this.#bundles.delete(name));
    return open;
  }

  async #start(bundle: PublishedBundle, folder: string): Promise<Searcher> {
    this.#program ??= this.#load();
    this.#program.catch(() => {
      this.#program = undefined;
    });
    const Program = await this.#program;
    const searcher = new Program({ basePath: folder });
    // The list of bundles says what Pagefind's own entry file would.
    const { hash, articles } = bundle;
    Object.assign(searcher, {
      loadEntry: async () => {
        searcher.languages = { [language]: { hash, wasm: null, page_count: articles } };
        searcher.includeCharacters = [];
      },
      loadMeta: async () => {
        const bytes = await fetchBytes(`${folder}pagefind.${hash}.pf_meta`);
        searcher.searchMeta = searcher.decompress(bytes, "meta");
      },
      // Its own goes on without a part that can't be had, and finds less.
      loadChunk: (chunk: string) =>
        searcher.cachedLoad(searcher.loaded_chunks, chunk, () =>
          searcher._loadGenericChunk(`${folder}index/${chunk}.pf_index`, "load_index_chunk"),
        ),
      loadFragment: async (id: string, group: string) => {
        const results = await fetchOnce(`${folder}results/${group || id}.json`);
        return (results as Record<string, SearchResult>)[id];
      },
    });
    await searcher.init(language, { load_wasm: false });
    return searcher;
  }

  /** The program, with its WebAssembly running. */
  async #load(): Promise<SearcherClass> {
    const address = new URL(`${this.#root}search/pagefind.js`, document.baseURI).href;
    const [program, wasm] = await Promise.all([
      import(address) as Promise<{ readonly PagefindInstance: SearcherClass }>,
      fetchBytes(`${this.#root}search/wasm.pagefind`),
    ]);
    const { PagefindInstance } = program;
    const first = new PagefindInstance({ basePath: `${this.#root}search/` });
    await first.backend({ module_or_path: first.decompress(wasm, "wasm") });
    return PagefindInstance;
  }
}

/** The values of a bundle with the ids that are asked for, "phare Le Phare"; undefined where it has none. */
function valuesOf(filters: Question["filters"], known: Answer["counts"]) {
  const values: Record<string, string> = {};
  for (const [name, id] of Object.entries(filters)) {
    const value = Object.keys(known[name] ?? {}).find(
      (one) => one === id || one.startsWith(`${id} `),
    );
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return values;
}

const fetched = new Map<string, Promise<unknown>>();

/** Results stand several in a file. */
function fetchOnce(address: string): Promise<unknown> {
  const data = fetched.get(address) ?? fetchJson(address);
  fetched.set(address, data);
  data.catch(() => fetched.delete(address));
  return data;
}

/** Throws where the host does not answer with the file. */
export async function fetchJson(address: string, cache?: RequestCache): Promise<unknown> {
  return (await fetchOk(address, cache)).json();
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchOk(address)).arrayBuffer());
}

/** The file is not there, which another try would not change. */
export class MissingFile extends Error {}

async function fetchOk(address: string, cache: RequestCache = "default"): Promise<Response> {
  const response = await fetch(address, { cache });
  if (response.status === 404) throw new MissingFile(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
