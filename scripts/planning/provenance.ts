// Where an article comes from: its newspaper, its day, and the way to the original.

import type { Words } from "../../layouts/locales/words.ts";
import type { ArticleRecord } from "../catalogue/entry.ts";
import { dayAddress } from "../model/address.ts";
import type { Provenance, SourceLink } from "../model/page-views.ts";
import { formatStamp } from "../rendering/dates.ts";
import { formatCount } from "../rendering/numbers.ts";
import type { Archive } from "./archive.ts";
import { hrefOf, sourceLinkOf } from "./headline.ts";

const wordsAMinute = 200;

export function planProvenance(
  archive: Archive,
  root: string,
  { source, lang, day, wordCount }: ArticleRecord,
  words: Words,
): Provenance {
  const minutes = Math.max(1, Math.round(wordCount / wordsAMinute));
  return {
    before: words.publishedIn,
    source: sourceLinkOf(archive, root, { source, lang }),
    between: words.publishedOn,
    stamp: formatStamp(day),
    dayHref: hrefOf(root, dayAddress(archive.edition.prefix, day)),
    ...(wordCount === 0 ? {} : { readingText: formatCount(minutes, words.minutes, words) }),
  };
}

/** The original's address, else the source's home page, else a sentence that says that neither is known. */
export function planSourceLink(
  { catalogue }: Archive,
  { link, source, archived, day }: ArticleRecord,
  words: Words,
): SourceLink {
  if (link !== undefined) {
    const snapshot = archived === undefined ? {} : { snapshot: archived };
    const robust = { original: link, ...snapshot, day };
    return { href: link, words: words.readAtSource, host: hostOf(link), robust };
  }
  const home = catalogue.declaredSource(source)?.home;
  if (home === undefined) return { words: words.noSourceLink };
  return { href: home, words: words.readAtSourceHome, host: hostOf(home) };
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, "");
}
