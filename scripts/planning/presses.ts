// The press of other languages on one day, beside that of the edition's own: what it lists of them, and a few of what other editions list.
import type { Entry } from "../catalogue/entry.ts";
import { dayAddress } from "../model/address.ts";
import type { Day } from "../model/day.ts";
import { directionOf, type Language, primaryOf } from "../model/language.ts";
import { homeEdition, listsLanguage } from "../model/site.ts";
import type { Press } from "../model/view.ts";
import { formatCount } from "../rendering/numbers.ts";
import type { Archive } from "./archive.ts";
import { hrefOf, planHeadlines } from "./headline.ts";

/** Headlines of a language that this edition does not list; its own edition has them all. */
const mostUnlisted = 8;

/** `shown`: what the page's front has already. */
export function planPresses(
  archive: Archive,
  root: string,
  day: Day,
  shown: readonly Entry[],
): Press[] {
  const { catalogue, site } = archive;
  const others = new Map<string, Entry>();
  for (const other of site.editions) {
    for (const entry of catalogue.shelf(other, "all").within(day)) others.set(entry.ord, entry);
  }
  for (const { ord } of shown) others.delete(ord);
  const inOrder = [...others.values()].sort((a, b) => (a.ord < b.ord ? -1 : 1));
  const languages = new Set(inOrder.map(({ lang }) => primaryOf(lang) as Language));
  return [...languages]
    .filter((lang) => shown.every((entry) => primaryOf(entry.lang) !== lang))
    .map((lang) =>
      planPress(
        archive,
        root,
        day,
        lang,
        inOrder.filter((entry) => primaryOf(entry.lang) === lang),
      ),
    );
}

function planPress(
  archive: Archive,
  root: string,
  day: Day,
  lang: Language,
  entries: readonly Entry[],
): Press {
  const { site, edition, words } = archive;
  // A variety may be listed where its language is not.
  const listed = entries.filter((entry) => listsLanguage(edition, entry.lang));
  const few = listed.length > 0 ? listed : entries.slice(0, mostUnlisted);
  const home = homeEdition(site, lang);
  const href =
    home && home.lang !== edition.lang ? hrefOf(root, dayAddress(home.prefix, day)) : undefined;
  // Its newspapers have no pages in an edition that does not list them.
  const filedIn =
    listed.length > 0 || !home ? archive : { ...archive, edition: home, headlines: new Map() };
  const hidden = entries.length - few.length;
  return {
    title: words.pressIn(words.otherLanguages[lang] ?? lang),
    dir: directionOf(lang),
    headlines: planHeadlines(filedIn, root, few),
    ...(href === undefined ? {} : { href }),
    ...(href === undefined || hidden === 0
      ? {}
      : { more: { text: formatCount(hidden, words.others, words), href } }),
  };
}
