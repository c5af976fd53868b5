// The frame around every page: names, sections, the way to the other editions. No count and no date stands in it.

import { reportWordsOf } from "../../layouts/locales/report-words.ts";
import { wordsOf } from "../../layouts/locales/words-of.ts";
import {
  dataAddress,
  feedAddress,
  feedFile,
  fileAddress,
  homeAddress,
  moderationAddress,
  type PageAddress,
  plainPageAddress,
  rootFrom,
  searchAddress,
  shelvesAddress,
  yearsAddress,
} from "../model/address.ts";
import { directionOf } from "../model/language.ts";
import type { Edition, ReportChannel } from "../model/site.ts";
import { inLanguage } from "../model/source.ts";
import type {
  Chrome,
  CurrentLink,
  FeedLink,
  Frame,
  Link,
  Reporting,
  Text,
  Ticker,
} from "../model/view.ts";
import { type Archive, textIn } from "./archive.ts";
import { hrefOf } from "./headline.ts";

export interface FrameOptions {
  readonly address: PageAddress;
  /** Named in the window's title before the archive's name; home has none. */
  readonly title?: string;
  /** Without one, the title and what the archive says of itself. */
  readonly description?: string;
  readonly ticker: Ticker;
  /** The page's own feeds. */
  readonly feeds?: readonly FeedLink[];
  /** The address of the same thing in another edition, where it is there. */
  readonly elsewhere?: (other: Edition) => PageAddress | undefined;
  /** Leads to the site's root from a page that is shown at any address, and so has none of its own. */
  readonly root?: string;
}

export function planFrame(archive: Archive, options: FrameOptions): Frame {
  const { site, edition } = archive;
  const { address, title, description, ticker } = options;
  const root = options.root ?? rootFrom(address);
  const name = inLanguage(site.name, edition.lang).text;
  const chrome = planChrome(archive, root, address);
  const about = title === undefined ? chrome.tagline : `${title} · ${chrome.tagline}`;
  return {
    lang: edition.lang,
    dir: directionOf(edition.lang),
    title: title === undefined ? name : `${title} · ${name}`,
    description: description ?? about,
    ...(site.url === undefined || options.root !== undefined
      ? {}
      : { canonical: site.url + address.slice(1) }),
    root,
    chrome,
    editions: editionsOf(archive, root, options),
    feeds: feedsOf(chrome, name, options.feeds),
    ticker,
    ...(site.reports ? { reports: reportingOf(site.reports) } : {}),
  };
}

function reportingOf(channel: ReportChannel): Reporting {
  return channel.to === "receiver" ? { receiver: channel.url } : {};
}

function feedsOf({ feed: href }: Chrome, title: string, own: readonly FeedLink[] = []) {
  if (href === undefined || own.some((feed) => feed.href === href)) return own;
  return [...own, { href, type: "application/atom+xml", title }];
}

/** One object for all pages of the edition and the depth, unless a section is the page itself. */
function planChrome(archive: Archive, root: string, address: PageAddress): Chrome {
  const { site, edition, chromes } = archive;
  const kept = chromes.get(root);
  if (kept?.sections.every(({ href }) => href !== hrefOf(root, address))) return kept;
  const copyright = site.copyright && inLanguage(site.copyright, edition.lang).text;
  const sections = sectionsOf(archive, root, address);
  const chrome = {
    lang: edition.lang,
    home: hrefOf(root, homeAddress(edition.prefix)),
    names: namesOf(archive),
    tagline: inLanguage(site.tagline, edition.lang).text,
    sections,
    ...(site.url === undefined
      ? {}
      : {
          feed: hrefOf(root, feedAddress(homeAddress(edition.prefix), feedFile)),
          openSearch: hrefOf(root, fileAddress(edition.prefix, "opensearch.xml")),
        }),
    pages: plainPageLinks(archive, root),
    ...(copyright === undefined ? {} : { copyright }),
  };
  if (!sections.some(({ current }) => current)) chromes.set(root, chrome);
  return chrome;
}

/** The archive's name in the page's language first, then in the other editions' where it differs. */
function namesOf({ site, edition }: Archive): Text[] {
  const languages = [edition.lang, ...site.editions.map(({ lang }) => lang)];
  const names = languages.map((lang) => textIn(inLanguage(site.name, lang).text, lang));
  return names.filter(({ text }, at) => names.findIndex((other) => other.text === text) === at);
}

function sectionsOf(
  { edition, words }: Archive,
  root: string,
  address: PageAddress,
): CurrentLink[] {
  const { prefix } = edition;
  const sections: [PageAddress, string][] = [
    [homeAddress(prefix), words.home],
    [yearsAddress(prefix), words.calendar],
    [shelvesAddress(prefix, "source"), words.newspapers],
    [shelvesAddress(prefix, "topic"), words.subjects],
    [shelvesAddress(prefix, "author"), words.writers],
    [searchAddress(prefix), words.search.search],
  ];
  return sections.map(([target, text]) => ({
    text,
    href: hrefOf(root, target),
    current: target === address,
    ...(target === searchAddress(prefix) ? { rel: "search" as const } : {}),
  }));
}

function editionsOf(
  { site, edition }: Archive,
  root: string,
  options: FrameOptions,
): CurrentLink[] {
  return site.editions.map((other) => {
    const current = other.lang === edition.lang;
    const target = current ? options.address : options.elsewhere?.(other);
    return {
      ...textIn(wordsOf(other.lang).name, other.lang),
      href: hrefOf(root, target ?? homeAddress(other.prefix)),
      current,
    };
  });
}

function plainPageLinks({ catalogue, edition, words, site }: Archive, root: string): Link[] {
  const plain = catalogue.plainPages(edition).map(({ headline, slug }) => ({
    text: headline,
    href: hrefOf(root, plainPageAddress(edition.prefix, slug)),
  }));
  const moderation = {
    text: reportWordsOf(edition.lang).moderation,
    href: hrefOf(root, moderationAddress(edition.prefix)),
  };
  return [
    ...plain,
    { text: words.data, href: hrefOf(root, dataAddress(edition.prefix)) },
    ...(site.reports ? [moderation] : []),
  ];
}
