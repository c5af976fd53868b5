// Gathers what machines are told of an article, from what its page shows.
import type { Words } from "../../layouts/locales/words.ts";
import type { ArticleRecord, Entry } from "../catalogue/entry.ts";
import { dayAddress, monthAddress, type PageAddress, yearAddress } from "../model/address.ts";
import { monthOf, yearOf } from "../model/day.ts";
import { directionOf, type InterfaceLanguage } from "../model/language.ts";
import type { ArticleMetadata } from "../model/metadata.ts";
import { inLanguage } from "../model/source.ts";
import type { Link, Picture, Text } from "../model/view.ts";
import { formatDay, formatMonth } from "../rendering/dates.ts";
import { localeTag } from "../rendering/locale-tag.ts";
import type { Archive } from "./archive.ts";

/** What the article's page has found out already. */
export interface OnPage {
  readonly address: PageAddress;
  /** Leads from the page to the site's root. */
  readonly root: string;
  readonly voice: InterfaceLanguage;
  readonly words: Words;
  readonly newspaper: Link;
  readonly authors: readonly Link[];
  readonly topics: readonly Link[];
  readonly pictures: readonly Picture[];
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
  { edition }: Archive,
  { lang, day }: ArticleRecord,
  { address, root, words, pictures, translations }: OnPage,
  base: string,
) {
  const at = (address: PageAddress) => base + address.slice(1);
  const url = at(address);
  const [picture] = pictures;
  const { prefix } = edition;
  const [year, month] = [yearOf(day), monthOf(day)];
  const others = translations.map((entry) => ({ lang: entry.lang, url: at(entry.address) }));
  return {
    url,
    ...(picture ? { picture: base + picture.src.slice(root.length) } : {}),
    languages: others.length === 0 ? [] : [{ lang, url }, ...others],
    periods: [
      { name: year, url: at(yearAddress(prefix, year)) },
      { name: formatMonth(month, words), url: at(monthAddress(prefix, month)) },
      { name: formatDay(day, words), url: at(dayAddress(prefix, day)) },
    ],
  };
}

function textOf({ text, lang, dir }: Link): Text {
  return { text, ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) };
}
