// Reads the plain text of an aggregator's article page, as a browser copies it.
import { endsArticle, isNoise } from "./page-noise.ts";
import { type Provenance, readProvenance } from "./provenance-line.ts";

export interface TextPage {
  /** Of the ticker; empty where the page has none. */
  readonly headlines: readonly string[];
  readonly article?: TextArticle;
}

export interface TextArticle {
  readonly headline?: string | undefined;
  readonly provenance: Provenance;
  readonly authors: readonly string[];
  /** An address on the line that leads to the original. */
  readonly link?: string | undefined;
  readonly paragraphs: readonly string[];
}

/** What stands in a page's text: each of its lines is a paragraph, since browsers copy them so. */
export function readTextPage(text: string): TextPage {
  const lines = text.split("\n").map((line) => line.replace(/^\ufeff/, ""));
  const at = lines.findIndex((line) => readProvenance(line) !== undefined);
  const ticker = (at < 0 ? lines : lines.slice(0, at)).find(isTicker);
  const headlines = ticker === undefined ? [] : headlinesOf(ticker);
  const provenance = at < 0 ? undefined : readProvenance(lines[at] ?? "");
  if (!provenance) return { headlines };
  const headline = lines.slice(0, at).findLast((line) => !isNoise(line) && !isTicker(line));
  const below = lines.slice(at + 1).filter((line) => line.trim() !== "");
  const end = below.findIndex(endsArticle);
  const body = (end < 0 ? below : below.slice(0, end)).filter((line) => !isNoise(line));
  const { authors, paragraphs } = takeByline(body);
  const link = /https?:\/\/\S+?(?=[.)]?(?:\s|$))/.exec(below[end] ?? "")?.[0];
  return { headlines, article: { headline, provenance, authors, paragraphs, link } };
}

/** Headlines on one line, parted by runs of four spaces: a sentence has no such runs, a table's row fewer words. */
function isTicker(line: string): boolean {
  const parts = headlinesOf(line);
  return parts.length >= 3 && line.length >= 20 * parts.length;
}

function headlinesOf(line: string): string[] {
  const parts = line.split(/[ \u00a0]{4,}/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== "" && !isNoise(part)))];
}

const byline = /^(?:par|by|بقلم)\s*:?\s+(\p{Lu}[\p{L}\p{M}.'’-]*|\p{Script=Arabic}[\p{L}\p{M}]*)/iu;

/** A first line "Par Amina Tazi et Karim Ziani": names alone, and no sentence. */
function takeByline(lines: readonly string[]): Pick<TextArticle, "authors" | "paragraphs"> {
  const [first = "", ...rest] = lines;
  const line = first.trim();
  const names = byline.test(line)
    ? line.replace(/^\S+\s*:?\s+/, "").split(/,|،|\s(?:et|and)\s/)
    : [];
  const isNames = names.every((name) =>
    /^\s*(?:[\p{Lu}\p{Script=Arabic}][\p{L}\p{M}.'’-]*\s*){2,4}$/u.test(name),
  );
  if (names.length === 0 || !isNames || line.length > 80 || /[.!?:;]$/.test(line)) {
    return { authors: [], paragraphs: lines };
  }
  return { authors: names.map((name) => name.trim()), paragraphs: rest };
}
