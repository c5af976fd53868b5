// Gathers what machines are told of an article, from what its page shows.
import type { Words } from "../../layouts/locales/words.ts";
import type { ArticleRecord, Entry } from "../catalogue/entry.ts";
import type { PictureRecord } from "../catalogue/picture-rows.ts";
import { dayAddress, monthAddress, type PageAddress, yearAddress } from "../model/address.ts";
import { monthOf, yearOf } from "../model/day.ts";
import { directionOf, type InterfaceLanguage } from "../model/language.ts";
import type { ArticleMetadata } from "../model/metadata.ts";
import { inLanguage } from "../model/source.ts";
import type { Link, Text } from "../model/view.ts";
import { formatDay, formatMonth } from "../rendering/dates.ts";
import { localeTag } from "../rendering/locale-tag.ts";
import type { Archive } from "./archive.ts";
import { cardOf, middleSizeOf } from "./picture.ts";

/** What the article's page has found out already. */
export interface OnPage {
  readonly address: PageAddress;
  readonly voice: InterfaceLanguage;
  readonly words: Words;
  readonly newspaper: Link;
  readonly authors: readonly Link[];
  readonly topics: readonly Link[];
  readonly translations: readonly Entry[];
}

export function planMetadata(
  archive: Archive,
  article: ArticleRecord,
  onPage: OnPage,
): ArticleMetadata {
  const { catalogue, site } = archive;
  const { link, archived, updated, corrections, lang } = article;
  const home = catalogue.declaredSource(article.source)?.home;
  const locale = localeTag(lang);
  return {
    headline: article.headline,
    lang,
    dir: directionOf(lang),
    ...(locale === undefined ? {} : { locale }),
    day: article.day,
    ...(updated === undefined ? {} : { updated }),
    newspaper: textOf(onPage.newspaper),
    ...(home === undefined ? {} : { newspaperHome: home }),
    authors: onPage.authors.map(textOf),
    topics: onPage.topics.map(({ text }) => text),
    ...(link === undefined ? {} : { original: link }),
    ...(archived === undefined ? {} : { archived }),
    corrections,
    archive: {
      name: inLanguage(site.name, onPage.voice).text,
      ...(site.url === undefined ? {} : { url: site.url }),
    },
    ...(site.url === undefined
      ? { languages: [], periods: [] }
      : absolute(archive, article, onPage, site.url)),
  };
}

/** What needs the archive's own address. */
function absolute(
  { edition, catalogue }: Archive,
  { lang, day, picture }: ArticleRecord,
  { address, words, translations }: OnPage,
  base: string,
) {
  const at = (address: PageAddress) => base + address.slice(1);
  const url = at(address);
  const shown = picture === null ? undefined : catalogue.pictures.at(picture);
  const { prefix } = edition;
  const [year, month] = [yearOf(day), monthOf(day)];
  return {
    url,
    ...(shown && shown.decision !== "blocked" ? picturesAt(base, shown) : {}),
    languages: languagesOf({ lang, url }, translations, at),
    periods: [
      { name: year, url: at(yearAddress(prefix, year)) },
      { name: formatMonth(month, words), url: at(monthAddress(prefix, month)) },
      { name: formatDay(day, words), url: at(dayAddress(prefix, day)) },
    ],
  };
}

function picturesAt(base: string, picture: PictureRecord) {
  const { file, ...size } = cardOf(picture);
  const middle = middleSizeOf(picture);
  return {
    ...(middle ? { picture: base + middle.file } : {}),
    card: { url: base + file, ...size },
  };
}

/** One page a language: of two translations into one the first. */
function languagesOf(
  own: { readonly lang: string; readonly url: string },
  translations: readonly Entry[],
  at: (address: PageAddress) => string,
) {
  const pages = new Map([[own.lang, own.url]]);
  for (const { lang, address } of translations) {
    if (!pages.has(lang)) pages.set(lang, at(address));
  }
  return pages.size === 1 ? [] : [...pages].map(([lang, url]) => ({ lang, url }));
}

function textOf({ text, lang, dir }: Link): Text {
  return { text, ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) };
}
