// A feed's entry as an article: its whole text where the feed gives it, else its headline and summary.

import type { FeedEntry, ParsedFeed, Written } from "./feed-entry.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import type { ImportOptions } from "./importer.ts";
import type { ImportedItem } from "./item.ts";
import { plainLine } from "./plain-line.ts";
import { withoutHtml } from "./without-html.ts";

/** Signs beyond which a description is no summary. */
const longestSummary = 1_000;

/**
 * The feed's own title names the newspaper only where neither the entry nor the command line does: it is what
 * the newspaper calls itself there. Throws a `RangeError` for HTML that is nested too deep.
 */
export function feedItem(
  place: string,
  entry: FeedEntry,
  feed: Pick<ParsedFeed, "title" | "lang">,
  options: ImportOptions,
): ImportedItem {
  const { headline, date, updated, link, topics, draft } = entry;
  const { summary, ...texts } = textsOf(entry);
  return {
    ...{ place, headline, link, topics, draft },
    source: entry.source ?? (options.source ? undefined : feed.title),
    // Formats ask for an author: where nobody signs, the newspaper is named.
    authors: entry.authors.filter((name) => name !== entry.source),
    lang: entry.lang ?? (options.lang ? undefined : feed.lang),
    date: dayWritten(date),
    updated: dayWritten(updated),
    ...texts,
    // What repeats the headline says nothing more.
    ...(summary === undefined || summary === headline ? {} : { summary }),
  };
}

/** The HTML of an item's body; nothing where it has none, or is no HTML. */
export function bodyHtml({ body }: ImportedItem, { content, description }: FeedEntry): string {
  const written = content ?? description;
  return body !== "" && written && "html" in written ? written.html : "";
}

function textsOf({ content, description, link }: FeedEntry): { body: string; summary?: string } {
  const about = description && withoutNotice(markdownOf(description, link));
  const line = description && lineOf(description);
  if (content) {
    const body = withoutNotice(markdownOf(content, link));
    // Many feeds give the text's own beginning as its description.
    const isBeginning = line === undefined || plainLine(body)?.startsWith(line.slice(0, 60));
    return line !== undefined && line.length <= longestSummary && !isBeginning
      ? { body, summary: line }
      : { body };
  }
  if (about === undefined || line === undefined) return { body: "" };
  const isWhole = line.length > longestSummary || about.split(/\n\s*\n/).length > 2;
  return isWhole ? { body: about } : { body: "", summary: line };
}

function markdownOf(written: Written, base: string | undefined): string {
  return "html" in written
    ? htmlToMarkdown(written.html, base).markdown
    : withoutHtml(written.text, base);
}

/** One line, without the brackets of "[…]" that stand for the rest. */
function lineOf(written: Written): string | undefined {
  const html = "html" in written ? written.html.replace(noticeOfHtml, "") : undefined;
  const line = html === undefined ? (written as { text: string }).text : plainLine(html);
  const text = line?.replace(/\[\s*(?:…|\.{3})\s*\]/g, "…").replace(/\s+/g, " ");
  return text?.trim() || undefined;
}

const noticeOfHtml =
  /<p>\s*(?:The post|L[’']article|ظهرت? (?:المقالة?|التدوينة))\s[^<]{0,9}<a\b[^>]*>[^<]*<\/a>[^<]{0,40}<a\b[^>]*>[^<]*<\/a>[^<]{0,40}<\/p>\s*$/;

/** WordPress adds to each text where it appeared first. */
export function withoutNotice(markdown: string): string {
  const notice =
    /(?:^|\n\n)(?:The post|L[’']article|ظهرت? (?:المقالة?|التدوينة)) [^\n]*(?:appeared first on|est apparu en premier sur|أولاً على)[^\n]*$/;
  return markdown.replace(notice, "").trimEnd();
}

/** The day that a feed writes, whatever its time and offset; two digits are a year of 1970 to 2069. */
export function dayWritten(text: string | undefined): string | undefined {
  const mail = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\s+(\p{L}+\.?)\s+(\d{4}|\d\d)(?=\s|$)/u;
  const [, day, month, year = ""] = mail.exec(text?.trim() ?? "") ?? [];
  if (day === undefined) return text?.trim().replace(/\s[+-]\d{4}\b/, "") || undefined;
  const century = year.length === 4 ? "" : Number(year) < 70 ? "20" : "19";
  return `${day} ${month} ${century}${year}`;
}
