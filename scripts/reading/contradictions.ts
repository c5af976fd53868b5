// What is right in itself but does not fit its place: a language that no edition lists, a folder of another month.
import type { Article } from "../model/article.ts";
import { usesArabicScript } from "../model/language.ts";
import { type Finding, finding } from "../model/problem.ts";
import { homeEdition, type Site } from "../model/site.ts";
import { placeOfKey } from "./key-place.ts";

export interface WrittenArticle {
  readonly head: string;
  /** The name under which the author wrote the headline. */
  readonly headlineKey: string;
  /** Whether front matter or the file's name says a language. */
  readonly namesLanguage: boolean;
}

export function contradictions(article: Article, written: WrittenArticle, site: Site): Finding[] {
  return [
    ...unlistedLanguage(article, written, site),
    ...otherScript(article, written),
    ...otherDate(article, written),
  ];
}

function unlistedLanguage({ lang }: Article, { head }: WrittenArticle, site: Site): Finding[] {
  if (homeEdition(site, lang)) return [];
  const listed = [...new Set(site.editions.flatMap(({ lists }) => lists))].join(", ");
  const place = placeOfKey(head, "lang", 2);
  return [finding("error", "language-unlisted", { value: lang, listed }, place)];
}

/** A name or two in the other script are no other language; most of a headline is. */
const mostOfLetters = 0.8;

/** An article that names no language is taken for the site's, and its author told where its letters say another. */
function otherScript(
  article: Article,
  { head, headlineKey, namesLanguage }: WrittenArticle,
): Finding[] {
  const letters = article.headline.match(/\p{L}/gu) ?? [];
  if (namesLanguage || letters.length === 0) return [];
  const arabic = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter)).length;
  const expectsArabic = usesArabicScript(article.lang);
  const other = expectsArabic ? letters.length - arabic : arabic;
  if (other < letters.length * mostOfLetters) return [];
  const details = { published: article.lang, suggestion: expectsArabic ? "" : "ar" };
  const place = placeOfKey(head, headlineKey, 2);
  return [finding("warning", "language-unnamed", details, place)];
}

function otherDate({ path, day }: Article, { head }: WrittenArticle): Finding[] {
  const value = datesIn(path).find((date) => !day.startsWith(date));
  if (value === undefined) return [];
  const place = placeOfKey(head, "date", 2);
  return [finding("warning", "path-contradicts-date", { value, date: day }, place)];
}

/** The years, months and days that whole folder names and the start of the file's own name say. */
function datesIn(path: string): string[] {
  const segments = path.split("/");
  const file = segments.pop() ?? "";
  const folders = segments.join("/");
  const year = "(?:1[5-9]|2\\d)\\d\\d";
  const nested = new RegExp(
    `(?<=^|/)${year}(?:/(?:0[1-9]|1[0-2])(?:/(?:0[1-9]|[12]\\d|3[01]))?)?(?=/|$)`,
    "g",
  );
  const joined = new RegExp(
    `(?<=^|/)${year}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?(?=/|$)`,
    "g",
  );
  const named = new RegExp(`^${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?=[-_. ]|$)`);
  return [
    ...(folders.match(nested) ?? []).map((date) => date.replaceAll("/", "-")),
    ...(folders.match(joined) ?? []),
    ...(named.exec(file) ?? []),
  ];
}
