// Articles from feeds: RSS of every kind, Atom and JSON Feed, one entry at a time.
import { parseFeed } from "feedsmith";
import { feedOf, type ParsedFeed } from "./feed-entry.ts";
import { feedItem } from "./feed-item.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import { type Found, refuse } from "./item.ts";
import { longestLine } from "./lines.ts";
import { textChunks, xmlEncoding } from "./text-chunks.ts";
import { withoutDoctype, type XmlPart, xmlItems } from "./xml-items.ts";

const longestJson = 100_000_000;

export const feed: Importer = { kind: "feed", read };

async function* read(input: string, options: ImportOptions): AsyncGenerator<Found> {
  const chunks = textChunks(input, options.encoding, xmlEncoding);
  yield* entriesOf(input, chunks, options);
}

/** The articles of a feed's text. `place`: what it is called in a report. */
export async function* entriesOf(
  place: string,
  chunks: AsyncIterable<string>,
  options: ImportOptions,
): AsyncGenerator<Found> {
  const { isJson, all } = await peek(chunks);
  if (isJson) return yield* jsonFeed(place, all, options);
  let head = "";
  let frame: Frame | undefined;
  let entries = 0;
  for await (const part of xmlItems(all)) {
    if ("head" in part) {
      head = part.head;
      frame = frameOf(head);
    } else if (frame) {
      entries++;
      yield oneEntry(`${place}, ${part.number}`, part, frame, options);
    }
  }
  // No entry under the names that all feeds use: a parser may know others, and says what it is if it is none.
  if (entries === 0) yield* wholeFeed(place, withoutDoctype(head), options);
}

/** Whether a text is JSON, and all of it with what was looked at. */
async function peek(chunks: AsyncIterable<string>) {
  const iterator = chunks[Symbol.asyncIterator]();
  let start = "";
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    start += next.value;
    if (start.trim() !== "") break;
  }
  const all: AsyncIterable<string> = (async function* () {
    yield start;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  return { isJson: /^\s*\{/.test(start), all };
}

/** JSON is read whole: up to a size that fits into any memory. */
async function* jsonFeed(
  place: string,
  chunks: AsyncIterable<string>,
  options: ImportOptions,
): AsyncGenerator<Found> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of chunks) {
    length += part.length;
    if (length > longestJson) return yield refuse("too-long", place, { longest: longestJson });
    parts.push(part);
  }
  yield* wholeFeed(place, parts.join(""), options);
}

/** What stands around each entry: a feed of one entry is a feed. */
interface Frame {
  readonly before: string;
  readonly after: string;
}

/** Undefined where the text is no XML feed with entries. */
function frameOf(head: string): Frame | undefined {
  const [, root] = /<((?:\w+:)?(?:rss|feed|RDF))[\s>]/i.exec(head) ?? [];
  if (root === undefined) return undefined;
  // RDF lists its items first; a feed's own list is of no use here, and may be long.
  const before = withoutDoctype(head).replace(/<items\b[\s\S]*?<\/items\s*>/g, "");
  const isOpen = /<channel[\s>]/.test(before) && !/<\/channel\s*>/.test(before);
  return { before, after: `${isOpen ? "</channel>" : ""}</${root}>` };
}

function oneEntry(
  place: string,
  part: Exclude<XmlPart, { head: string }>,
  frame: Frame,
  options: ImportOptions,
): Found {
  if ("tooLong" in part) return refuse("too-long", place, { longest: longestLine });
  if ("cut" in part) return refuse("unreadable", place, { reason: "the file ends within it" });
  const read = readFeed(`${frame.before}${part.item}${frame.after}`);
  if ("reason" in read) return refuse("unreadable", place, read);
  return found(place, read, 0, options);
}

function* wholeFeed(place: string, text: string, options: ImportOptions): Generator<Found> {
  const read = readFeed(text);
  if ("reason" in read) return yield refuse("unreadable", place, read);
  for (const at of read.entries.keys()) yield found(`${place}, ${at + 1}`, read, at, options);
}

function readFeed(text: string): ParsedFeed | { readonly reason: string } {
  try {
    return feedOf(parseFeed(text));
  } catch (error) {
    // A parser fails in as many ways as texts are broken.
    return { reason: (error as Error).message };
  }
}

function found(place: string, feed: ParsedFeed, at: number, options: ImportOptions): Found {
  const entry = feed.entries[at];
  if (!entry) return refuse("unreadable", place, { reason: "an entry without anything" });
  if (entry.kind !== undefined) return refuse("not-an-article", place, { kind: entry.kind });
  try {
    return feedItem(place, entry, feed, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse("unreadable", place, { reason: error.message });
  }
}
