// What an article's original says of itself: its metadata and never its text, which is its newspaper's.
import { parseLanguage } from "../model/language.ts";
import { readWebAddress } from "../reading/fields.ts";
import { dayMeant } from "./date-order.ts";
import { isWebAddress } from "./fetch-policy.ts";
import { type ImportedItem, type Refused, refuse } from "./item.ts";
import { pageDocument } from "./page-document.ts";
import { pageItem } from "./page-item.ts";
import { readPageMetadata } from "./page-metadata.ts";
import { fetchPageText, type PageText, readPageText } from "./page-text.ts";
import { type FetcherOptions, SafeFetcher } from "./safe-fetch.ts";
import { textItem } from "./text.ts";
import { readTextPage } from "./text-page.ts";

export interface OriginalOptions extends FetcherOptions {
  readonly encoding?: string | undefined;
}

/** An article without a body, of a page on the web, a saved one, or an aggregator's text as a browser copies it. */
export async function readOriginal(
  input: string,
  { encoding, ...fetching }: OriginalOptions,
): Promise<ImportedItem | Refused> {
  if (!isWebAddress(input)) return originalOf(input, readPageText(input, encoding));
  const fetcher = new SafeFetcher(fetching);
  try {
    return originalOf(input, await fetchPageText(input, encoding, fetcher));
  } finally {
    await fetcher.close();
  }
}

function originalOf(place: string, page: PageText | Refused): ImportedItem | Refused {
  if ("refused" in page) return page;
  if (/<(?:!doctype|html|head|meta|title|body|article|h1|p|div)\b/i.test(page.text)) {
    return fromHtml(place, page);
  }
  const { article } = readTextPage(page.text);
  if (!article) return refuse("not-html", place, { type: "" });
  const { body: _, ...item } = textItem(place, article);
  return plainItem(item);
}

function fromHtml(place: string, { text, address }: PageText): ImportedItem | Refused {
  try {
    return plainItem(pageItem(place, readPageMetadata(pageDocument(text), address)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse("unreadable", place, { reason: "too-much-html" });
  }
}

/** As an author would type it: without signs that nobody sees, and without what could be no value of an article. */
function plainItem(item: ImportedItem): ImportedItem {
  const { headline, source, summary, authors = [], topics = [], link, lang } = item;
  return {
    ...item,
    ...{ headline: plain(headline), source: plain(source), summary: plain(summary) },
    authors: authors.flatMap((name) => plain(name) ?? []),
    topics: topics.flatMap((name) => plain(name) ?? []),
    ...{ date: dayOf(item.date, item), updated: dayOf(item.updated, item) },
    link: link === undefined || readWebAddress(link) === undefined ? undefined : link,
    lang: parseLanguage(lang ?? ""),
  };
}

function plain(text: string | undefined): string | undefined {
  return text?.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, "") || undefined;
}

/** Undefined where no day is certain. */
function dayOf(text: string | undefined, { dateOrder }: ImportedItem): string | undefined {
  const day = text === undefined ? undefined : dayMeant(text, dateOrder);
  return day === "either" ? undefined : day;
}
