// Articles from the plain text of an aggregator's pages: a file, or a folder of them.

import { decodeBytes } from "./decode-bytes.ts";
import { isWebAddress } from "./fetch-policy.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import { inputFiles, readPageFile } from "./input-files.ts";
import { type Found, type ImportedItem, refuse } from "./item.ts";
import { markdownOfParagraphs } from "./plain-paragraphs.ts";
import { readTextPage, type TextArticle } from "./text-page.ts";

/** Reads each page's article, and with `headlines` its ticker. */
export const text: Importer = { kind: "text", read };

async function* read(input: string, options: ImportOptions): AsyncGenerator<Found> {
  if (isWebAddress(input)) {
    yield refuse("not-an-article", input, { kind: "html" });
    return;
  }
  for (const file of inputFiles(input, /\.(?:txt|text)$/i)) yield* readFile(file, options);
}

function* readFile(file: string, options: ImportOptions): Generator<Found> {
  const { encoding, headlines, source, date } = options;
  const bytes = readPageFile(file);
  const decoded = bytes instanceof Uint8Array ? decodeBytes(file, bytes, [encoding]) : bytes;
  if (!("text" in decoded)) return yield decoded;
  const page = readTextPage(decoded.text);
  if (page.article) yield textItem(file, page.article);
  else yield refuse("no-provenance", file, {});
  if (!headlines || page.headlines.length === 0) return;
  // The page does not say which newspaper printed a headline of the ticker, nor when: the ticker is of the day on
  // which the page was copied, not of the article's. Only the command line can say it.
  if (source === undefined || date === undefined) {
    return yield refuse("headlines-alone", file, { headlines: page.headlines.length });
  }
  for (const [index, headline] of page.headlines.entries()) {
    const place = `${file}, ${index + 1}/${page.headlines.length}`;
    yield { place, headline, lang: languageOf(headline) };
  }
}

/** The article of a page's text. */
export function textItem(file: string, article: TextArticle): ImportedItem {
  const { headline, provenance, authors, link, paragraphs } = article;
  const { source, date, lang } = provenance;
  // An aggregator's line speaks the page's language; the headline's letters may say otherwise.
  const dayFirst = lang === "en" ? {} : { dateOrder: "dmy" as const };
  const isArabic = languageOf(headline ?? "") === "ar";
  return {
    ...{ place: file, headline: headline?.trim(), source, date, link, authors },
    ...dayFirst,
    lang: isArabic === (lang === "ar") ? lang : languageOf(headline ?? ""),
    body: markdownOfParagraphs(paragraphs),
  };
}

/** "ar" where most letters are Arabic; Latin letters alone say no language. */
function languageOf(text: string): "ar" | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const arabic = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter));
  return arabic.length > letters.length / 2 ? "ar" : undefined;
}
