// What a page says of its article: in JSON-LD, Open Graph, Dublin Core, microformats, and in HTML's own elements.
import { parseLanguage, primaryOf, usesArabicScript } from "../model/language.ts";
import { dayMeant } from "./date-order.ts";
import type { ImportedItem } from "./item.ts";
import { type LinkedArticle, readLinkedArticle } from "./linked-data.ts";
import { attributeOf, meta } from "./page-document.ts";
import type { PageImage } from "./prepare-html.ts";

export interface PageMetadata
  extends Pick<ImportedItem, "headline" | "source" | "date" | "updated" | "link" | "lang"> {
  readonly summary?: string | undefined;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  /** The article's own picture. */
  readonly image?: PageImage | undefined;
  /** Where relative addresses of the page lead from; undefined where nobody knows. */
  readonly base?: string | undefined;
  /** The text, where the page gives it to machines. */
  readonly body?: string | undefined;
}

/** `address`: where the page was fetched from; a saved page says itself where it is from, or does not. */
export function readPageMetadata(document: Document, address?: string): PageMetadata {
  const linked = readLinkedArticle(document);
  const said = (...names: readonly string[]) => attributeOf(document, meta(...names));
  const site = said("og:site_name", "application-name");
  const own = ownAddress(document, linked) ?? address;
  const base = baseOf(document, address ?? own);
  const headline = headlineOf(document, linked, site);
  const newspaper = linked?.source ?? said("DC.source", "DC.publisher", "DCTERMS.publisher");
  return {
    headline,
    source: newspaper ?? (linked?.isCopy ? undefined : site),
    date: firstDay([
      linked?.date,
      said("article:published_time", "datePublished", "DC.date.issued", "DCTERMS.issued"),
      said("DC.date", "DCTERMS.created", "DC.date.created", "date", "pubdate", "publish-date"),
      attributeOf(document, [".dt-published", '[itemprop="datePublished"]'], "datetime"),
      timeOf(document),
    ]),
    updated: firstDay([linked?.updated, said("article:modified_time", "dateModified")]),
    link: linked?.isCopy ? absolute(linked.original, base) : own,
    lang: languageOf(document, linked, headline ?? ""),
    summary: summaryOf(document, linked, headline),
    authors: authorsOf(document, linked),
    topics: linked?.topics.length ? linked.topics : tagsOf(document),
    image:
      figureOf(document, base) ??
      imageAt(absolute(linked?.image ?? said("og:image:secure_url", "og:image"), base), {
        alt: said("og:image:alt") ?? "",
      }),
    base,
    body: linked?.body,
  };
}

/** The page's address by itself; a newspaper's home page is no article's. */
function ownAddress(document: Document, linked: LinkedArticle | undefined): string | undefined {
  const said = [
    attributeOf(document, ['link[rel="canonical" i]'], "href"),
    attributeOf(document, meta("og:url")),
    linked?.url,
    savedFrom(document),
  ];
  return said
    .map((address) => absolute(address, undefined))
    .find((address) => address !== undefined && new URL(address).pathname !== "/");
}

/** Browsers note in a comment where they saved a page from. */
function savedFrom(document: Document): string | undefined {
  const comments = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])];
  const texts = comments
    .filter(({ nodeType }) => nodeType === 8)
    .map(({ textContent }) => textContent);
  const found = texts.map((text) => /saved from url=\(\d+\)(\S+)/.exec(text ?? "")?.[1]);
  return found.find((address) => address !== undefined);
}

function baseOf(document: Document, address: string | undefined): string | undefined {
  return absolute(attributeOf(document, ["base[href]"], "href"), address) ?? address;
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const { href, protocol } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}

function headlineOf(
  document: Document,
  linked: LinkedArticle | undefined,
  site: string | undefined,
): string | undefined {
  const entry = document.querySelectorAll(".h-entry > .p-name");
  const named = entry.length === 1 ? textOf(entry[0]) : undefined;
  const said = attributeOf(document, meta("og:title", "DC.title", "twitter:title"));
  const written = linked?.headline ?? named ?? said ?? textOf(document.querySelector("title"));
  if (written === undefined || site === undefined)
    return written ?? textOf(document.querySelector("h1"));
  const end = [" - ", " | ", " – ", " — ", " · "].map((sign) => `${sign}${site}`);
  const suffix = end.find((one) => written.endsWith(one) && written.length > one.length);
  return suffix ? written.slice(0, -suffix.length).trim() : written;
}

/** The day of the article's only `<time>`, or of all of them. */
function timeOf(document: Document): string | undefined {
  for (const selector of ["article time[datetime]", "main time[datetime]", "time[datetime]"]) {
    const values = [...document.querySelectorAll(selector)].map(
      (time) => time.getAttribute("datetime") ?? "",
    );
    const days = new Set(values.map((value) => value.slice(0, 10)));
    if (days.size === 1) return values[0];
  }
  return undefined;
}

/** The first that is certain, before one that could be two days. */
function firstDay(candidates: readonly (string | undefined)[]): string | undefined {
  const days = candidates.filter((text) => text !== undefined && dayMeant(text) !== undefined);
  return days.find((text) => text !== undefined && dayMeant(text) !== "either") ?? days[0];
}

/** A language that the headline's letters contradict is a setting that nobody made. */
function languageOf(
  document: Document,
  linked: LinkedArticle | undefined,
  headline: string,
): string | undefined {
  const letters = headline.match(/\p{L}/gu) ?? [];
  const arabic = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter)).length;
  const candidates = [
    linked?.lang,
    attributeOf(document, ["article[lang]"], "lang"),
    attributeOf(document, meta("DC.language", "language", "content-language")),
    attributeOf(document, ["html[lang]"], "lang"),
    attributeOf(document, meta("og:locale")),
    attributeOf(document, ['meta[http-equiv="content-language" i]']),
  ];
  const languages = candidates.map((tag) => primaryOf(parseLanguage(tag ?? "") ?? ""));
  const fits = (lang: string) => usesArabicScript(lang) === arabic > letters.length / 2;
  return languages.find((lang) => lang !== "" && (letters.length === 0 || fits(lang)));
}

function summaryOf(
  document: Document,
  linked: LinkedArticle | undefined,
  headline: string | undefined,
): string | undefined {
  const entry = document.querySelectorAll(".h-entry > .p-summary");
  if (entry.length === 1) return textOf(entry[0]);
  const said = attributeOf(document, meta("og:description", "description", "DC.description"));
  const summary = linked?.summary ?? said;
  // A text that was cut by a machine is nobody's summary.
  const isCut = summary === undefined || /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(summary);
  return isCut || summary === headline ? undefined : summary;
}

function authorsOf(document: Document, linked: LinkedArticle | undefined): string[] {
  const said = [
    ...document.querySelectorAll(
      meta("author", "DC.creator", "DCTERMS.creator", "article:author").join(", "),
    ),
  ];
  const names = linked?.authors.length
    ? linked.authors
    : said.map((element) => element.getAttribute("content") ?? "");
  return unique(names).filter((name) => !/^https?:|@/.test(name));
}

function tagsOf(document: Document): string[] {
  const contents = (name: string) =>
    [...document.querySelectorAll(meta(name).join(", "))].map(
      (tag) => tag.getAttribute("content") ?? "",
    );
  const tags = unique(contents("article:tag"));
  return tags.length > 0 ? tags : unique(contents("article:section"));
}

/** An entry's picture that stands beside its text, with its words. */
function figureOf(document: Document, base: string | undefined): PageImage | undefined {
  const figure = document.querySelector(".h-entry > figure");
  const image = figure?.querySelector("img");
  const [caption, credit] = ["figcaption > span", "figcaption > small"].map((words) =>
    textOf(figure?.querySelector(words)),
  );
  return imageAt(absolute(image?.getAttribute("src") ?? undefined, base), {
    alt: image?.getAttribute("alt") ?? "",
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
  });
}

function imageAt(src: string | undefined, words: Omit<PageImage, "src">): PageImage | undefined {
  return src === undefined ? undefined : { src, ...words };
}

function unique(texts: readonly string[]): string[] {
  const plain = texts.map((text) => text.replace(/[ \t\r\n\f]+/g, " ").trim());
  return [...new Set(plain.filter((text) => text !== ""))];
}

function textOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.replace(/[ \t\r\n\f]+/g, " ").trim() || undefined;
}
