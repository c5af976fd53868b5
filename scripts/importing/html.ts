// An article from a page: one saved in a file, a folder of them, or one on the web.
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { isWebAddress } from "./fetch-policy.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import { inputFiles } from "./input-files.ts";
import { type Found, refuse } from "./item.ts";
import { mainText } from "./main-text.ts";
import { pageDocument } from "./page-document.ts";
import { pageItem } from "./page-item.ts";
import { readPageMetadata } from "./page-metadata.ts";
import { savePictures } from "./page-pictures.ts";
import { fetchPageText, readPageText } from "./page-text.ts";
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

/** The article of a page on the web. */
export async function* fetchPage(
  input: string,
  options: ImportOptions,
  fetcher: SafeFetcher,
): AsyncGenerator<Found> {
  const page = await fetchPageText(input, options.encoding, fetcher);
  if ("refused" in page) return yield page;
  const { text: html, address } = page;
  yield* readPage({ place: input, html, ...(address ? { address } : {}) }, options, fetcher);
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
    const page = readPageText(file, options.encoding);
    if ("refused" in page) yield page;
    else {
      const saved = { file, folder };
      yield* readPage({ place: file, html: page.text, saved }, options, fetcher);
    }
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
    const said = {
      source: metadata.source || options.source,
      date: metadata.date || options.date || (options.updatedAsDate && metadata.updated),
    };
    const missing = (["source", "date"] as const).filter((key) => !said[key]);
    if (missing.length > 0) return yield refuse("unsaid", page.place, { missing });
    const main = mainText(document, metadata.headline);
    const item = pageItem(page.place, metadata, main?.byline);
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
    if (!(error instanceof RangeError)) throw error;
    yield refuse("unreadable", page.place, { reason: "too-much-html" });
  }
}
