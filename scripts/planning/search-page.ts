// The search page: what results can be narrowed by, and the ways to browse where scripts are off.
import { wordsOf } from "../../layouts/locales/words-of.ts";
import {
  fileAddress,
  rootFrom,
  searchAddress,
  shelvesAddress,
  yearAddress,
} from "../model/address.ts";
import type { OpenSearchView } from "../model/feed.ts";
import { isInterfaceLanguage, type Language } from "../model/language.ts";
import type { SearchView } from "../model/search-view.ts";
import { inLanguage } from "../model/source.ts";
import type { Link } from "../model/view.ts";
import type { Archive } from "./archive.ts";
import { planFrame } from "./frame.ts";
import { hrefOf, linkTo, sourceLinkOf } from "./headline.ts";
import { addressAmong, onlyPage, type PageKind } from "./page-kind.ts";
import { fixedTicker } from "./ticker.ts";

/** Newspapers named on the page; the index of all is one link away. */
const mostSources = 24;

export const searchPage: PageKind<SearchView> = {
  name: "search",
  *pages({ edition }) {
    yield { key: "", address: searchAddress(edition.prefix) };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  touchedBy: () => onlyPage,
  view(archive, { address }) {
    const { words, all, catalogue, edition } = archive;
    const root = rootFrom(address);
    const { search } = catalogue;
    const languages = search.languages();
    const years = languages.flatMap((lang) =>
      search.months(lang).map(({ period }) => period.slice(0, 4)),
    );
    return {
      frame: planFrame(archive, {
        address,
        title: words.search.search,
        ticker: fixedTicker(archive, root),
        elsewhere: (other) => searchAddress(other.prefix),
      }),
      languages: languages.map((value) => ({
        value,
        text: isInterfaceLanguage(value) ? wordsOf(value).name : value,
      })),
      years: [...new Set(years)].sort().reverse(),
      yearLinks: all
        .years()
        .map(({ period }) => linkTo(root, yearAddress(edition.prefix, period), { text: period }))
        .toReversed(),
      sourceLinks: sourcesOf(archive, root),
      allSources: {
        text: words.search.anySource,
        href: hrefOf(root, shelvesAddress(edition.prefix, "source")),
      },
    };
  },
};

function sourcesOf(archive: Archive, root: string): Link[] {
  const { catalogue, edition } = archive;
  return catalogue
    .shelves(edition, "source")
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostSources)
    .map(({ key }) =>
      sourceLinkOf(archive, root, { source: key, lang: edition.lang as string as Language }),
    );
}

/** Browsers want an absolute address, so a site that has none has no description. */
export const openSearchFile: PageKind<OpenSearchView> = {
  name: "openSearch",
  *pages({ site, edition }) {
    if (site.url === undefined) return;
    yield { key: "", address: fileAddress(edition.prefix, "opensearch.xml") };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  view({ site, edition, words }) {
    const base = site.url ?? "";
    const name = inLanguage(site.name, edition.lang).text;
    return {
      // At most sixteen signs (OpenSearch 1.1, draft 6).
      shortName: [...name].slice(0, 16).join(""),
      description: words.search.inBrowser(name),
      lang: edition.lang,
      template: `${base}${searchAddress(edition.prefix).slice(1)}?q={searchTerms}`,
      icon: `${base}assets/icon.svg`,
    };
  },
};
