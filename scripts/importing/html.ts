// An article from a page: one saved in a file, a folder of them, or one on the web.
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { decodeBytes } from "./decode-bytes.ts";
import { isWebAddress } from "./fetch-policy.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import { inputFiles, readPageFile } from "./input-files.ts";
import { type Found, type ImportedItem, refuse } from "./item.ts";
import { mainText } from "./main-text.ts";
import { pageDocument } from "./page-document.ts";
import { saidEncodings } from "./page-encoding.ts";
import { type PageMetadata, readPageMetadata } from "./page-metadata.ts";
import { savePictures } from "./page-pictures.ts";
import { markdownOfParagraphs } from "./plain-paragraphs.ts";
import { type FetcherOptions, SafeFetcher } from "./safe-fetch.ts";
import { nameSavedPictures, type SavedPage, savedPicture } from "./saved-files.ts";

export const html: Importer = htmlImporter();

/** `fetching` is for tests, which have servers of their own. */
export function htmlImporter(fetching: FetcherOptions = {}): Importer {
  return {
    kind: "html",
    async *read(input, options) {
      const fetcher = new SafeFetcher({ ...fetching, archive: options.archive });
      try {
        if (isWebAddress(input)) yield* fetchPage(input, options, fetcher);
        else yield* readFiles(input, options, fetcher);
      } finally {
        await fetcher.close();
      }
    },
  };
}

interface Page {
  readonly place: string;
  readonly html: string;
  /** Where it was fetched from. */
  readonly address?: string;
  /** The file that it was saved in, and the folder beyond which its pictures are not looked for. */
  readonly saved?: SavedPage;
}

async function* fetchPage(
  input: string,
  options: ImportOptions,
  fetcher: SafeFetcher,
): AsyncGenerator<Found> {
  const fetched = await fetcher.page(input);
  if ("failed" in fetched) return yield refuse("not-fetched", input, { reason: fetched.failed });
  const { bytes, type, url } = fetched;
  if (!/html|^$/i.test(type)) return yield refuse("not-an-article", input, { kind: type });
  const decoded = decodeBytes(input, bytes, [...saidEncodings(bytes, type), options.encoding]);
  if (!("text" in decoded)) return yield decoded;
  yield* readPage({ place: input, html: decoded.text, address: url }, options, fetcher);
}

/** What browsers save beside a page are its parts, not pages. */
const partOfPage = /_(?:files|fichiers|archivos|dateien|ملفات)\//;

async function* readFiles(
  input: string,
  options: ImportOptions,
  fetcher: SafeFetcher,
): AsyncGenerator<Found> {
  const folder = statSync(input).isDirectory() ? input : dirname(input);
  for (const file of inputFiles(input, /\.x?html?$/i)) {
    if (file !== input && partOfPage.test(file.slice(input.length))) continue;
    const bytes = readPageFile(file);
    const said = bytes instanceof Uint8Array ? saidEncodings(bytes) : [];
    const decoded =
      bytes instanceof Uint8Array ? decodeBytes(file, bytes, [...said, options.encoding]) : bytes;
    if ("text" in decoded) {
      yield* readPage(
        { place: file, html: decoded.text, saved: { file, folder } },
        options,
        fetcher,
      );
    } else yield decoded;
  }
}

async function* readPage(
  page: Page,
  options: ImportOptions,
  fetcher: SafeFetcher,
): AsyncGenerator<Found> {
  try {
    const document = pageDocument(page.html);
    if (page.saved) nameSavedPictures(document, page.saved, options.images);
    const metadata = readPageMetadata(document, page.address);
    const missing = (["source", "date"] as const).filter((key) => !(metadata[key] || options[key]));
    if (missing.length > 0) return yield refuse("unsaid", page.place, { missing });
    const main = mainText(document);
    const item = itemOf(page.place, metadata, main?.byline);
    const text = main?.html ?? "";
    const { markdown, images: shown } = htmlToMarkdown(text, metadata.base);
    // A page without a text that can be told may still give it to machines.
    const spare = markdownOfParagraphs((metadata.body ?? "").split("\n"));
    if (spare.length > 2 * markdown.length) return yield { ...item, body: spare };
    if (!options.images) return yield { ...item, body: markdown };
    const { images, saved, failed } = await savePictures(shown, metadata.image, async (src) =>
      page.saved ? (savedPicture(page.saved, src) ?? fetcher.picture(src)) : fetcher.picture(src),
    );
    yield { ...item, body: htmlToMarkdown(text, metadata.base, saved).markdown, images };
    for (const { src, reason } of failed) yield refuse("not-fetched", src, { reason });
  } catch (error) {
    // Beyond all proportion to what an article is: too deep, or too many elements.
    const tooMuch =
      error instanceof RangeError || /elements? (?:found|detected)/.test(String(error));
    if (!tooMuch) throw error;
    yield refuse("unreadable", page.place, { reason: "HTML" });
  }
}

function itemOf(place: string, metadata: PageMetadata, byline: string | undefined): ImportedItem {
  const { headline, source, date, updated, link, lang, summary, topics } = metadata;
  const authors = metadata.authors.length > 0 ? metadata.authors : authorsIn(byline);
  return {
    ...{ place, headline, source, date, updated, link, lang, summary, topics },
    authors: authors.filter((name) => name !== source),
  };
}

/** "Par Amina Tazi" */
function authorsIn(byline = ""): string[] {
  const name = byline
    .replace(/[ \t\r\n\f]+/g, " ")
    .replace(/^\s*(?:par|by|بقلم)\s*:?\s+/i, "")
    .trim();
  return name === "" || name.length > 60 || /[\d@]/.test(name) ? [] : [name];
}
