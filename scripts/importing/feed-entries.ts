// The entries of a feed's text, one at a time: an entry that is broken spoils no other.
import { parseFeed } from "feedsmith";
import { type FeedEntry, feedOf, type ParsedFeed } from "./feed-entry.ts";
import { type Refused, refuse, type Unreadable } from "./item.ts";
import { longestLine } from "./lines.ts";
import { sourcesInJson } from "./own-json-feed.ts";
import { withoutDoctype, type XmlPart, xmlItems } from "./xml-items.ts";

export interface PlacedEntry {
  readonly place: string;
  readonly entry: FeedEntry;
  readonly feed: Pick<ParsedFeed, "title" | "lang">;
}

/** A list of feeds, which is no feed itself. */
export interface FeedList {
  readonly opml: string;
}

type Entry = PlacedEntry | FeedList | Refused;

const longestJson = 100_000_000;

/** The entries of a feed's text. `place`: what it is called in a report. */
export async function* feedEntries(
  place: string,
  chunks: AsyncIterable<string>,
): AsyncGenerator<Entry> {
  const { isJson, all } = await peek(chunks);
  if (isJson) return yield* jsonFeed(place, all);
  let head = "";
  let frame: Frame | undefined;
  let entries = 0;
  for await (const part of xmlItems(all)) {
    if ("head" in part) {
      head = part.head;
      frame = frameOf(head);
    } else if (frame) {
      entries++;
      yield oneEntry(`${place}, ${part.number}`, part, frame);
    }
  }
  // No entry under the names that all feeds use: a parser may know others, and says what it is if it is none.
  if (entries > 0) return;
  const text = withoutDoctype(head);
  if (/<opml[\s>]/i.test(text)) yield { opml: text };
  else yield* wholeFeed(place, text);
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
async function* jsonFeed(place: string, chunks: AsyncIterable<string>): AsyncGenerator<Entry> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of chunks) {
    length += part.length;
    if (length > longestJson) return yield refuse("too-long", place, { longest: longestJson });
    parts.push(part);
  }
  yield* wholeFeed(place, parts.join(""));
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

function oneEntry(place: string, part: Exclude<XmlPart, { head: string }>, frame: Frame): Entry {
  if ("tooLong" in part) return refuse("too-long", place, { longest: longestLine });
  if ("cut" in part) return refuse("unreadable", place, { reason: "cut" });
  const read = readFeed(`${frame.before}${part.item}${frame.after}`);
  if ("reason" in read) return refuse("unreadable", place, read);
  return placed(place, read, 0);
}

function* wholeFeed(place: string, text: string): Generator<Entry> {
  const read = readFeed(text);
  if ("reason" in read) return yield refuse("unreadable", place, read);
  for (const at of read.entries.keys()) yield placed(`${place}, ${at + 1}`, read, at);
}

function readFeed(text: string): ParsedFeed | Unreadable {
  try {
    const parsed = parseFeed(text);
    return feedOf(parsed, parsed.format === "json" ? sourcesInJson(text) : undefined);
  } catch {
    // A parser fails in as many ways as texts are broken, and says it in words for programmers.
    return { reason: "no-feed" };
  }
}

function placed(place: string, feed: ParsedFeed, at: number): Entry {
  const entry = feed.entries[at];
  if (!entry) return refuse("unreadable", place, { reason: "empty-entry" });
  if (entry.kind !== undefined) return refuse("not-an-article", place, { kind: entry.kind });
  return { place, entry, feed };
}
