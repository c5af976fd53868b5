// Where an imported article's file stands, and the article that Khizana's own reading makes of it: what it refuses is not written.
import { createHash } from "node:crypto";
import { articleAddress } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import type { Finding } from "../model/problem.ts";
import { homeEdition, type Site } from "../model/site.ts";
import { slugOf } from "../model/slug.ts";
import { readArticle } from "../reading/article.ts";
import { articleText } from "./article-text.ts";
import { type DateOrder, dayMeant } from "./date-order.ts";
import type { ImportedItem } from "./item.ts";

export interface ArticleFile {
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string;
  readonly article: Article;
}

export type MadeFile = ArticleFile | { readonly findings: readonly Finding[] };

/** What is added to a name until it is free: nothing, the article's language, or signs of the article itself. */
export function marksOf(item: ImportedItem): string[] {
  const { link = "", headline = "", lang, images = [] } = item;
  const own = `${link} ${headline}`;
  const signs = [own, `${own} ${lang ?? ""}`, `${own} ${lang ?? ""} ${item.source ?? ""}`];
  // Pictures are in a folder of their own article's.
  const named = images.length === 0 && /^[a-z]{2}$/.test(lang ?? "") ? [`.${lang}`] : [];
  return ["", ...named, ...signs.map((text) => `-${shortHash(text)}`)];
}

/** `mark`: what is added to the name. */
export function articleFile(item: ImportedItem, site: Site, mark = ""): MadeFile {
  const cleaned = cleanItem(item);
  const text = articleText(cleaned);
  const path = pathOf(cleaned, mark);
  const bytes = Buffer.from(text);
  const { article, draft, findings } = readArticle(bytes, path, site);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (!article) return { findings: draft && errors.length === 0 ? findings : errors };
  const own = ownAddress(article, site);
  if (own === undefined || !article.aliases.includes(own)) return { path, text, article };
  // Where it stands as it stood before, there is nothing to lead from.
  const aliases = article.aliases.filter((alias) => alias !== own);
  return articleFile({ ...item, aliases }, site, mark);
}

/** Undefined where no edition lists its language. */
function ownAddress({ lang, day, slug }: Article, site: Site): string | undefined {
  const edition = homeEdition(site, lang);
  return edition && articleAddress(edition.prefix, day, slug);
}

/** One form of each letter, and the day as we write it. */
function cleanItem(item: ImportedItem): ImportedItem {
  const composed = (text: string | undefined) => text?.normalize("NFC").trim();
  const date = dayOf(item.date, item.dateOrder);
  const updated = dayOf(item.updated, item.dateOrder);
  return {
    ...item,
    headline: composed(item.headline),
    source: composed(item.source),
    summary: composed(item.summary),
    ...(item.authors ? { authors: item.authors.map((name) => name.normalize("NFC")) } : {}),
    ...(item.topics ? { topics: item.topics.map((name) => name.normalize("NFC")) } : {}),
    ...(item.body === undefined ? {} : { body: item.body.normalize("NFC") }),
    date,
    // An article is not changed before it appears.
    updated: updated !== undefined && date !== undefined && updated > date ? updated : undefined,
  };
}

/**
 * The calendar day that a text names; the text itself where it names none, so that it is told of. What an import
 * brings is certain here; people who type a day that could be two mean the day first.
 */
function dayOf(text: string | undefined, order: DateOrder | undefined): string | undefined {
  if (text === undefined) return undefined;
  const day = dayMeant(text, order);
  return (day === "either" ? dayMeant(text, "dmy") : day) ?? text;
}

function pathOf({ headline, name, date = "", images }: ImportedItem, mark: string): string {
  const [, year = "undated", month = "undated"] = /^(\d{4})-(\d\d)-\d\d$/.exec(date) ?? [];
  const slug = slugOf(name ?? headline ?? "");
  const base = `articles/${year}/${month}/${date}-${slug.slice(0, 80 - mark.length)}${mark}`;
  // Pictures stand beside their article, in a folder of its own.
  return (images ?? []).length > 0 ? `${base}/index.md` : `${base}.md`;
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 6);
}
