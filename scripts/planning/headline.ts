// A headline as a list shows it: in its own language and direction, with its source and its day.
import type { Words } from "../../layouts/locales/words.ts";
import type { Entry } from "../catalogue/entry.ts";
import { type PageAddress, shelfAddress } from "../model/address.ts";
import { directionOf } from "../model/language.ts";
import type { Headline, Link, Text } from "../model/view.ts";
import { formatDay } from "../rendering/dates.ts";
import { type Archive, sourceName } from "./archive.ts";

/** The relative address of a page, given the way from the current page to the site's root. */
export function hrefOf(root: string, address: PageAddress): string {
  return root + address.slice(1);
}

export function linkTo(root: string, address: PageAddress, text: Text): Link {
  return { ...text, href: hrefOf(root, address) };
}

/** A source's page, under its name in the article's own language. */
export function sourceLinkOf(
  archive: Archive,
  root: string,
  { source, lang }: Pick<Entry, "source" | "lang">,
): Link {
  const address = shelfAddress(archive.edition.prefix, "source", source);
  return linkTo(root, address, sourceName(archive, source, lang));
}

/** As the page says it: a draft is marked, in the page's language. */
export function shownHeadline({ headline, draft }: Entry, words: Words): string {
  return draft ? words.draft(headline) : headline;
}

/** Headlines kept: pages are planned in order, and neighbours show the same ones. */
const mostKept = 512;

export function planHeadline(archive: Archive, root: string, entry: Entry): Headline {
  const { headlines, words } = archive;
  const name = `${words.name} ${root}${entry.id}`;
  const kept = headlines.get(name);
  if (kept) return kept;
  const headline = newHeadline(archive, root, entry);
  if (headlines.size >= mostKept) headlines.clear();
  headlines.set(name, headline);
  return headline;
}

function newHeadline(archive: Archive, root: string, entry: Entry): Headline {
  return {
    text: shownHeadline(entry, archive.words),
    lang: entry.lang,
    dir: directionOf(entry.lang),
    href: hrefOf(root, entry.address),
    source: sourceLinkOf(archive, root, entry),
    day: entry.day,
    dayText: formatDay(entry.day, archive.words),
    ...(entry.summary === null ? {} : { summary: entry.summary }),
  };
}

export function planHeadlines(
  archive: Archive,
  root: string,
  entries: readonly Entry[],
): Headline[] {
  return entries.map((entry) => planHeadline(archive, root, entry));
}
