// What search knows of an article: the words it is found by, what it is filtered by, and what a result shows.
import { wordsOf } from "../../layouts/locales/words-of.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ArticleRecord } from "../catalogue/entry.ts";
import { splitWords } from "../model/folding.ts";
import { directionOf, isInterfaceLanguage } from "../model/language.ts";
import type { SearchFilters, SearchResult } from "../model/search.ts";
import type { SearchWords } from "../model/search-words.ts";
import { imagePath } from "../reading/image-path.ts";
import { formatDay } from "../rendering/dates.ts";
import { plainText } from "../rendering/plain-text.ts";
import { type Archive, archiveOf, sourceName } from "./archive.ts";

export interface SearchRecord {
  /** Folded words of the headline, which weigh more. */
  readonly headline: string;
  /** Folded words of everything, the headline's first. */
  readonly content: string;
  readonly filters: SearchFilters;
  readonly day: string;
  readonly result: SearchResult;
}

/** Signs of a text that a result may show; words beyond are found, and not shown. */
export const longestText = 12_000;

/** What a bundle's records are made from, beside the files themselves. */
export interface SearchedArticle {
  readonly record: ArticleRecord;
  readonly filters: SearchFilters;
  readonly authors: readonly string[];
  readonly source: string;
}

/** Names come from the whole catalogue, so that they are looked up before a bundle is said to be the same. */
export function searchedArticles(
  catalogue: Catalogue,
  ids: readonly number[],
): readonly SearchedArticle[] {
  const [edition] = catalogue.site.editions;
  if (!edition) return [];
  const archive = archiveOf(catalogue, edition);
  return catalogue.articles(ids).map((record) => {
    const source = sourceName(archive, record.source, record.lang).text;
    return {
      record,
      source,
      filters: filtersOf(archive, record, source),
      authors: record.filed.author.map((id) => catalogue.name("author", id).label),
    };
  });
}

/** A value is an id, a space, and the name that a reader chooses it by: an id has no spaces. */
function filtersOf({ catalogue }: Archive, record: ArticleRecord, source: string): SearchFilters {
  return {
    source: [`${record.source} ${source}`],
    topic: record.filed.topic.map((id) => `${id} ${catalogue.name("topic", id).label}`),
    year: [record.day.slice(0, 4)],
  };
}

/** Reads the article's file. */
export function planSearchRecord(
  catalogue: Catalogue,
  words: SearchWords,
  { record, filters, authors, source }: SearchedArticle,
): SearchRecord {
  const { headline, summary, path, day, lang, address } = record;
  const body = plainText(catalogue.body(path), catalogue.site.html, (src) => {
    const found = imagePath(path, src);
    return "path" in found && catalogue.pictures.at(found.path)?.decision === "blocked";
  });
  const text = withinReason([summary ?? "", body].filter((part) => part !== "").join(" "));
  const voice = isInterfaceLanguage(lang) ? lang : catalogue.site.lang;
  const dayText = formatDay(day, wordsOf(isInterfaceLanguage(voice) ? voice : "fr"));
  const beside = [...authors, source, dayText, day].join(" ");
  const all = [headline, text, beside].join(" ");
  return {
    headline: words.of(headline).join(" "),
    content: words.of(all).join(" "),
    filters,
    day,
    result: {
      ...{ headline, href: address.slice(1), day, source, lang, dir: directionOf(lang) },
      text: cutText(text),
      beside,
    },
  };
}

/** Words of an article beyond which it is not found: an index takes a hundred times the bytes of its texts to make. */
const mostWords = 4_000;

function withinReason(text: string): string {
  if (text.length <= mostWords) return text;
  const words = splitWords(text);
  return words.length > mostWords ? words.slice(0, mostWords).join(" ") : text;
}

/** Cut between two words. */
function cutText(text: string): string {
  if (text.length <= longestText) return text;
  const end = text.lastIndexOf(" ", longestText);
  return text.slice(0, end > 0 ? end : longestText);
}
