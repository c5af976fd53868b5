// A source's, topic's or author's page: its newest articles, and every month for which we keep some.
import { rootFrom, shelfAddress, shelfMonthAddress, shelvesAddress } from "../model/address.ts";
import type { ShelfView } from "../model/shelf-views.ts";
import type { Slug } from "../model/slug.ts";
import { inLanguage } from "../model/source.ts";
import { formatCount } from "../rendering/numbers.ts";
import { type Archive, textIn } from "./archive.ts";
import { feedLinks } from "./follow.ts";
import { planFrame } from "./frame.ts";
import { hrefOf } from "./headline.ts";
import { planDaySections } from "./sections.ts";
import { kindName, monthsWithPages, mostNewest, nameOf, shelfPages } from "./shelf-kinds.ts";
import { planSourceYear } from "./source-calendar.ts";
import { planTallyYears } from "./tally-years.ts";
import { fixedTicker } from "./ticker.ts";

export const shelfPage = shelfPages<ShelfView>("shelf", {
  *pages({ catalogue, edition }, kind) {
    for (const { key } of catalogue.shelves(edition, kind)) {
      yield { key, address: shelfAddress(edition.prefix, kind, key) };
    }
  },
  addressOf({ catalogue, edition }, kind, key) {
    const { count } = catalogue.shelf(edition, kind, key as Slug);
    return count > 0 ? shelfAddress(edition.prefix, kind, key as Slug) : undefined;
  },
  // In every edition: the others lead to it where it is there.
  touchedBy: (_, __, { key }) => [key],
  view(archive, kind, { key, address }) {
    const { catalogue, edition, words } = archive;
    const id = key as Slug;
    const root = rootFrom(address);
    const shelf = catalogue.shelf(edition, kind, id);
    const heading = nameOf(archive, kind, id);
    const gaps = kind === "source" ? catalogue.declaredSource(id)?.gaps : undefined;
    const feeds = feedLinks(archive, root, `${kind} ${id}`);
    const countText = formatCount(shelf.count, words.articles, words);
    const dayByDay = kind === "source" ? planSourceYear(archive, root, id) : undefined;
    return {
      frame: planFrame(archive, {
        address,
        title: heading.text,
        description: words.dayCount(heading.text, countText),
        feeds,
        ticker: fixedTicker(archive, root),
        elsewhere: (other) =>
          catalogue.shelf(other, kind, id).count > 0
            ? shelfAddress(other.prefix, kind, id)
            : shelvesAddress(other.prefix, kind),
      }),
      heading,
      ofSource: kind === "source",
      up: {
        text: kindName(archive, kind),
        href: hrefOf(root, shelvesAddress(edition.prefix, kind)),
      },
      countText,
      ...(feeds[0] ? { follow: feeds[0].href } : {}),
      ...(kind === "source" ? describeSource(archive, id) : {}),
      hasGaps: gaps !== undefined,
      newest: planDaySections(archive, root, inDayOrder(shelf.newest(mostNewest))),
      years: planTallyYears(archive, root, shelf.months(), {
        months: monthsWithPages(kind, shelf.months()),
        addressOf: (month) => shelfMonthAddress(edition.prefix, kind, id, month),
        ...(gaps === undefined ? {} : { gaps }),
      }),
      ...(dayByDay ? { dayByDay } : {}),
    };
  },
});

/** Newest day first, and within a day the order that holds everywhere. */
function inDayOrder<Dated extends { readonly day: string }>(
  newestFirst: readonly Dated[],
): Dated[] {
  const days = new Map<string, Dated[]>();
  for (const entry of newestFirst) days.set(entry.day, [entry, ...(days.get(entry.day) ?? [])]);
  return [...days.values()].flat();
}

function describeSource(
  { catalogue, edition, words }: Archive,
  id: string,
): Pick<ShelfView, "country" | "home" | "notes"> {
  const source = catalogue.declaredSource(id);
  if (!source) return {};
  const notes = source.notes && inLanguage(source.notes, edition.lang);
  return {
    ...(source.country === undefined
      ? {}
      : { country: words.countries[source.country] ?? source.country }),
    ...(source.home === undefined
      ? {}
      : { home: { text: new URL(source.home).host, href: source.home } }),
    ...(notes ? { notes: textIn(notes.text, notes.lang ?? edition.lang) } : {}),
  };
}
