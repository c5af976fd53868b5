// Articles from a WordPress export (WXR), however large: its posts, one at a time.
import { parseLanguage } from "../model/language.ts";
import { illustrated } from "./illustrated.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import { type Found, refuse } from "./item.ts";
import { longestLine } from "./lines.ts";
import { plainLine } from "./plain-line.ts";
import { type Mapping, readMapping } from "./record-item.ts";
import { type FetcherOptions, SafeFetcher } from "./safe-fetch.ts";
import { textChunks, xmlEncoding } from "./text-chunks.ts";
import {
  baseOf,
  htmlOf,
  isOwnType,
  kindOf,
  type WordpressSite,
  wordpressItem,
} from "./wordpress-item.ts";
import { figuresOf, WordpressPictures } from "./wordpress-pictures.ts";
import { readWxrItem, type WxrItem } from "./wxr-item.ts";
import { withoutDoctype, xmlItems } from "./xml-items.ts";

export const wordpress: Importer = wordpressImporter();

/** `fetching` is for tests, which have servers of their own. */
export function wordpressImporter(fetching: FetcherOptions = {}): Importer {
  return {
    kind: "wordpress",
    knowsOldPlaces: true,
    async *read(file, options) {
      const fetcher = new SafeFetcher({ ...fetching, archive: options.archive });
      const mapping = readMapping(options.mapping ?? "");
      const pictures = options.images
        ? await attachedPictures(file, options)
        : new WordpressPictures();
      try {
        yield* readExport(file, { options, mapping, fetcher, pictures, galleriesLeftOut: 0 });
      } finally {
        await fetcher.close();
      }
    },
  };
}

interface Run {
  readonly options: ImportOptions;
  readonly mapping: Mapping;
  readonly fetcher: SafeFetcher;
  readonly pictures: WordpressPictures;
  galleriesLeftOut: number;
}

const partsOf = (file: string, { encoding }: ImportOptions) =>
  xmlItems(textChunks(file, encoding, xmlEncoding));

/** Read first: the export has a picture before the post that shows it, or after. */
async function attachedPictures(file: string, options: ImportOptions): Promise<WordpressPictures> {
  const pictures = new WordpressPictures();
  for await (const part of partsOf(file, options)) {
    if (!("item" in part) || !part.item.includes("attachment_url")) continue;
    const item = readWxrItem(part.item);
    if (!("reason" in item)) pictures.add(item);
  }
  return pictures;
}

async function* readExport(file: string, run: Run): AsyncGenerator<Found> {
  const kinds = new Map<string, number>();
  const { postTypes: types = ["post"], images: asked } = run.options;
  let site: WordpressSite | undefined;
  for await (const part of partsOf(file, run.options)) {
    if ("head" in part) {
      site = siteOf(part.head);
      if (!site) yield refuse("unreadable", file, { reason: "no-wxr" });
    }
    if (!site) return;
    if ("head" in part) continue;
    const place = `${file}, ${part.number}`;
    if ("tooLong" in part) yield refuse("too-long", place, { longest: longestLine });
    else if ("cut" in part) yield refuse("unreadable", place, { reason: "cut" });
    else {
      const item = readWxrItem(part.item);
      const kind = "reason" in item ? undefined : kindOf(item, types);
      if ("reason" in item) yield refuse("unreadable", place, item);
      else if (kind === undefined) yield* articleOf(place, item, site, run);
      else kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  // A site has thousands of attachments and menus: they are told by their number.
  for (const [kind, count] of kinds) {
    const option = isOwnType(kind) ? `--post-types ${[...types, kind].join(",")}` : undefined;
    yield refuse("not-an-article", file, { kind, count, ...(option ? { option } : {}) });
  }
  const count = run.galleriesLeftOut;
  if (count > 0) yield refuse("gallery-left-out", file, { count, asked });
}

async function* articleOf(
  place: string,
  item: WxrItem,
  site: WordpressSite,
  run: Run,
): AsyncGenerator<Found> {
  try {
    const html = htmlOf(item, (attributes) => {
      const pictures = run.pictures.gallery(attributes, item.texts.get("wp:post_id")?.trim());
      if (pictures.length === 0) run.galleriesLeftOut++;
      return figuresOf(pictures);
    });
    const article = wordpressItem({ place, item, site, html, ...run });
    if (!run.options.images) return yield article;
    const lead = run.pictures.get(item.meta.get("_thumbnail_id"));
    yield* illustrated(article, { html, base: baseOf(item, site), lead }, run.fetcher);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield refuse("unreadable", place, { reason: "too-much-html" });
  }
}

/** What stands before the posts; undefined where it is no export. */
function siteOf(head: string): WordpressSite | undefined {
  const text = withoutDoctype(head);
  const start = text.indexOf("<channel");
  if (start < 0 || !/<rss[\s>]/.test(text)) return undefined;
  const authors = new Map<string, string>();
  for (const written of text.split("<wp:author>").slice(1)) {
    const [author = ""] = written.split("</wp:author>", 1);
    const login = elementText(author, "wp:author_login");
    const name = plainLine(elementText(author, "wp:author_display_name"));
    if (login !== undefined && name !== undefined) authors.set(login.trim(), name);
  }
  const channel = text.slice(start);
  const address = elementText(channel, "link")?.trim();
  return {
    title: plainLine(elementText(channel, "title")),
    lang: parseLanguage(elementText(channel, "language") ?? ""),
    address: address !== undefined && URL.canParse(address) ? address : undefined,
    authors,
  };
}

/** The text of the first element of a name. */
function elementText(xml: string, name: string): string | undefined {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  if (start < 0 || end < 0) return undefined;
  const written = xml.slice(start + name.length + 2, end);
  const [, data] = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(written) ?? [];
  return data ?? written;
}
