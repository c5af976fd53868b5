// An article's page: where it comes from, what it says, and what stood beside it.
import { wordsOf } from "../../layouts/locales/words-of.ts";
import type { ArticleRecord, Entry } from "../catalogue/entry.ts";
import { dayAddress, rootFrom, type ShelfKind, shelfAddress } from "../model/address.ts";
import { directionOf, type InterfaceLanguage, isInterfaceLanguage } from "../model/language.ts";
import type { ArticleMetadata } from "../model/metadata.ts";
import type { ArticleView } from "../model/page-views.ts";
import type { Edition } from "../model/site.ts";
import { inLanguage } from "../model/source.ts";
import type { Link, Shown } from "../model/view.ts";
import { imagePath } from "../reading/image-path.ts";
import { citationIn, citationLanguages } from "../rendering/citation.ts";
import { dataBlock } from "../rendering/data-block.ts";
import { formatDay } from "../rendering/dates.ts";
import { renderMarkdown } from "../rendering/markdown.ts";
import { structuredData } from "../rendering/structured-data.ts";
import type { Archive } from "./archive.ts";
import { planBodyContext, remoteAddress } from "./body-context.ts";
import { planFrame } from "./frame.ts";
import { hrefOf, linkTo, planHeadline, planHeadlines, shownHeadline } from "./headline.ts";
import { planMetadata } from "./metadata.ts";
import type { PageKind } from "./page-kind.ts";
import { planPicture } from "./picture.ts";
import { planProvenance, planSourceLink } from "./provenance.ts";
import { relatedTo } from "./related.ts";
import { Reports } from "./reports.ts";
import { nameOf } from "./shelf-kinds.ts";
import { tickerBefore } from "./ticker.ts";
import { mostOfDay, touchedArticles, touchedByDay } from "./touched-articles.ts";

/** Articles asked of the catalogue at a time: a whole archive never stands in memory. */
const pageBatch = 1000;

export const articlePage: PageKind<ArticleView> = {
  name: "article",
  *pages({ catalogue, edition }) {
    let batch = catalogue.articlePages(edition, "", pageBatch);
    while (batch.length > 0) {
      for (const { id, address } of batch) yield { key: String(id), address };
      batch = catalogue.articlePages(edition, batch.at(-1)?.ord ?? "", pageBatch);
    }
  },
  addressOf: ({ catalogue, edition }, key) => catalogue.addressOfArticle(Number(key), edition),
  touchedBy: touchedArticles,
  touchedByPeriod: touchedByDay,
  view(archive, { key, address }) {
    const { catalogue, edition } = archive;
    const root = rootFrom(address);
    const article = catalogue.article(Number(key));
    const voice = isInterfaceLanguage(article.lang) ? article.lang : edition.lang;
    const words = wordsOf(voice);
    const spoken = { ...archive, words };
    const body = catalogue.body(article.path);
    const ofSource = catalogue.shelf(edition, "source", article.source);
    const [previous] = ofSource.before(article.ord, 1);
    const [next] = ofSource.after(article.ord, 1);
    const translations = catalogue.translations(article);
    const topics = shelfLinks(archive, root, "topic", article);
    const authors = shelfLinks(archive, root, "author", article);
    const provenance = planProvenance(archive, root, article, words);
    const metadata = planMetadata(archive, article, {
      ...{ address, voice, words, newspaper: provenance.source },
      ...{ authors, topics, translations },
    });
    const reports = new Reports(archive, { address, voice });
    const near = sameDay(archive, article);
    const alike = catalogue.dispatches.beside(article);
    const ledTo = [previous, next, ...translations, ...near, ...alike].flatMap(
      (entry) => entry?.id ?? [],
    );
    const pictures = picturesOf(archive, root, article, voice, reports);
    const html =
      body.trim() === ""
        ? undefined
        : renderMarkdown(body, planBodyContext(archive, root, article, { voice, reports }));
    const reportable = reports.view();
    return {
      frame: planFrame(archive, {
        address,
        title: shownHeadline(article, words),
        description: article.summary ?? article.headline,
        ticker: tickerBefore(archive, root, article.ord),
        elsewhere: (other) => elsewhere(archive, other, article, translations),
      }),
      headline: shownHeadline(article, words),
      lang: article.lang,
      dir: directionOf(article.lang),
      voice: { lang: voice, dir: directionOf(voice) },
      day: article.day,
      topics,
      authors,
      provenance,
      alsoPublishedBy: alike.map((entry) => planHeadline(spoken, root, entry)),
      ...(article.summary === null ? {} : { summary: article.summary }),
      pictures,
      ...(reportable ? { reports: reportable } : {}),
      remotePictures: remotePicturesOf(article),
      ...(html === undefined ? {} : { body: html }),
      corrections: article.corrections.map(({ day, text }) => ({
        ...(day === undefined ? {} : { dayText: formatDay(day, words) }),
        text,
      })),
      ...(article.updated === undefined
        ? {}
        : { updatedText: words.updated(formatDay(article.updated, words)) }),
      translations: translations.map(({ lang, address, headline }) => ({
        text: words.readIn(words.otherLanguages[lang] ?? lang),
        title: headline,
        href: hrefOf(root, address),
        hreflang: lang,
      })),
      sourceLink: planSourceLink(archive, article, words),
      ...(article.archived === undefined ? {} : { archived: article.archived }),
      ...(previous ? { previous: planHeadline(spoken, root, previous) } : {}),
      ...(next ? { next: planHeadline(spoken, root, next) } : {}),
      related: planHeadlines(spoken, root, relatedTo(archive, article, new Set(ledTo))),
      sameDay: planHeadlines(archive, root, near),
      dayPage: {
        text: words.allOfDay,
        href: hrefOf(root, dayAddress(edition.prefix, article.day)),
      },
      metadata,
      structuredData: dataBlock(structuredData(metadata)),
      citations: citationsOf(archive, voice, metadata),
    };
  },
};

function citationsOf({ site }: Archive, voice: InterfaceLanguage, metadata: ArticleMetadata) {
  return citationLanguages(voice).map((lang) =>
    citationIn(lang, wordsOf(lang), inLanguage(site.name, lang).text, metadata),
  );
}

/** A translation in the other edition, else the same day there; home is the frame's own answer. */
function elsewhere(
  { catalogue, site }: Archive,
  other: Edition,
  article: ArticleRecord,
  translations: readonly Entry[],
) {
  const translation = translations.find(
    ({ lang, address, day }) =>
      other.lists.includes(lang) &&
      address.startsWith(dayAddress(other.prefix, day)) &&
      lang === (other.lang as string),
  );
  if (translation) return translation.address;
  const has = site.editions.length > 1 && catalogue.shelf(other, "all").countOf(article.day) > 0;
  return has ? dayAddress(other.prefix, article.day) : undefined;
}

function shelfLinks(
  archive: Archive,
  root: string,
  kind: ShelfKind,
  article: ArticleRecord,
): Link[] {
  return article.filed[kind].map((id) =>
    linkTo(root, shelfAddress(archive.edition.prefix, kind, id), nameOf(archive, kind, id)),
  );
}

/** The headlines nearest to the article on its day. */
function sameDay({ all }: Archive, { ord, day }: ArticleRecord): Entry[] {
  const ofDay = (entry: Entry) => entry.day === day;
  return [
    ...all.before(ord, mostOfDay).filter(ofDay).reverse(),
    ...all.after(ord, mostOfDay).filter(ofDay),
  ];
}

function picturesOf(
  archive: Archive,
  root: string,
  article: ArticleRecord,
  voice: InterfaceLanguage,
  reports: Reports,
): Shown[] {
  return article.images.flatMap(({ src, alt, caption, credit }): Shown[] => {
    const found = imagePath(article.path, src);
    if (!("path" in found)) return [];
    const picture = planPicture(archive, root, found.path, voice);
    if (!picture) return [];
    const words = {
      ...(caption === undefined ? {} : { caption }),
      ...(credit === undefined ? {} : { credit }),
    };
    if (picture.plate) return [{ ...picture, ...words }];
    const report = reports.linkFor(found.path);
    return [{ ...picture, alt, ...words, ...(report ? { report } : {}) }];
  });
}

/** A picture elsewhere is a link under its own words, and is never loaded. */
function remotePicturesOf({ path, images }: ArticleRecord): Link[] {
  return images.flatMap(({ src, alt, caption }) => {
    const found = imagePath(path, src);
    const href = "remote" in found ? remoteAddress(found.remote) : undefined;
    return href === undefined ? [] : [{ text: alt || caption || href, href }];
  });
}
