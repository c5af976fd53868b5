// Articles from feeds: RSS of every kind, Atom and JSON Feed, in a file or on the web, and lists of them (OPML).
import { parseOpml } from "feedsmith";
import { decodeBytes } from "./decode-bytes.ts";
import { feedEntries, type PlacedEntry } from "./feed-entries.ts";
import { bodyHtml, feedItem, withoutNotice } from "./feed-item.ts";
import { isWebAddress } from "./fetch-policy.ts";
import { fetchPage } from "./html.ts";
import { illustrated } from "./illustrated.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import { type Found, type ImportedItem, isRefused, isUnread, refuse } from "./item.ts";
import { saidEncodings } from "./page-encoding.ts";
import { type FetcherOptions, SafeFetcher } from "./safe-fetch.ts";
import { textChunks, xmlEncoding } from "./text-chunks.ts";

export const feed: Importer = feedImporter();

/** `fetching` is for tests, which have servers of their own. */
export function feedImporter(fetching: FetcherOptions = {}): Importer {
  return {
    kind: "feed",
    async *read(input, options) {
      const fetcher = new SafeFetcher({ ...fetching, archive: options.archive });
      const run = { options, fetcher };
      try {
        if (isWebAddress(input)) yield* fetchFeed(input, run, true);
        else yield* readFeed(input, textChunks(input, options.encoding, xmlEncoding), run, true);
      } finally {
        await fetcher.close();
      }
    },
  };
}

interface Run {
  readonly options: ImportOptions;
  readonly fetcher: SafeFetcher;
}

async function* fetchFeed(address: string, run: Run, mayList: boolean): AsyncGenerator<Found> {
  const fetched = await run.fetcher.page(address);
  if ("failed" in fetched) return yield refuse("not-fetched", address, { reason: fetched.failed });
  const { bytes, type } = fetched;
  const { encoding } = run.options;
  const decoded = decodeBytes(address, bytes, [encoding, ...saidEncodings(bytes, type)]);
  if (!("text" in decoded)) return yield decoded;
  yield* readFeed(address, oneChunk(decoded.text), run, mayList);
}

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text;
}

/** A list of feeds may not name another list: it would have no end. */
async function* readFeed(
  place: string,
  chunks: AsyncIterable<string>,
  run: Run,
  mayList: boolean,
): AsyncGenerator<Found> {
  for await (const entry of feedEntries(place, chunks)) {
    if ("refused" in entry) yield entry;
    else if (!("opml" in entry)) yield* readEntry(entry, run);
    else if (mayList) yield* readList(place, entry.opml, run);
    else yield refuse("not-an-article", place, { kind: "list" });
  }
}

async function* readList(place: string, opml: string, run: Run): AsyncGenerator<Found> {
  let addresses: readonly string[];
  try {
    addresses = feedsIn(parseOpml(opml).body?.outlines ?? []);
  } catch {
    return yield refuse("unreadable", place, { reason: "no-opml" });
  }
  for (const address of new Set(addresses)) {
    if (isWebAddress(address)) yield* fetchFeed(address, run, false);
    else yield refuse("not-fetched", address, { reason: "not-web" });
  }
}

interface Outline {
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

function feedsIn(outlines: readonly Outline[]): string[] {
  return outlines.flatMap(({ xmlUrl, outlines: inner = [] }) => [
    ...(xmlUrl === undefined ? [] : [xmlUrl.trim()]),
    ...feedsIn(inner),
  ]);
}

async function* readEntry(placed: PlacedEntry, run: Run): AsyncGenerator<Found> {
  const { place, entry, feed } = placed;
  const { options, fetcher } = run;
  try {
    const item = feedItem(place, entry, feed, options);
    const { link } = item;
    if (options.fetch && item.body === "" && link !== undefined) {
      return yield* wholeArticle(item, link, run);
    }
    if (!options.images) return yield item;
    const { image } = entry;
    const lead = image === undefined ? undefined : { src: image, alt: "" };
    yield* illustrated(
      item,
      { html: bodyHtml(item, entry), base: link, lead },
      fetcher,
      withoutNotice,
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield refuse("unreadable", place, { reason: "too-much-html" });
  }
}

/** What the feed says of an article stands; its page gives the text. Without the page, headline and summary stay. */
async function* wholeArticle(
  item: ImportedItem,
  link: string,
  { options, fetcher }: Run,
): AsyncGenerator<Found> {
  const { source = options.source, lang = options.lang } = item;
  const changed = options.updatedAsDate ? item.updated : undefined;
  const date = item.date ?? options.date ?? changed;
  for await (const found of fetchPage(link, { ...options, source, lang, date }, fetcher)) {
    if (isRefused(found) || isUnread(found)) {
      yield found;
      continue;
    }
    const said = Object.entries(item).filter(
      ([key, value]) => key !== "body" && value !== undefined && String(value) !== "",
    );
    item = { ...found, ...Object.fromEntries(said) };
  }
  yield item;
}
