// All articles of one source, topic or author in one month.
import { rootFrom, shelfAddress, shelfMonthAddress, shelvesAddress } from "../model/address.ts";
import { type Month, monthOf } from "../model/day.ts";
import type { ShelfMonthView } from "../model/shelf-views.ts";
import type { Slug } from "../model/slug.ts";
import { formatMonth } from "../rendering/dates.ts";
import { formatCount } from "../rendering/numbers.ts";
import { comeOrGone } from "./come-or-gone.ts";
import { feedLinks } from "./follow.ts";
import { planFrame } from "./frame.ts";
import { linkTo } from "./headline.ts";
import { planDaySections } from "./sections.ts";
import { monthsWithPages, nameOf, shelfPages } from "./shelf-kinds.ts";
import { planSourceMonth } from "./source-calendar.ts";
import { fixedTicker } from "./ticker.ts";

export const shelfMonthPage = shelfPages<ShelfMonthView>("shelfMonth", {
  *pages({ catalogue, edition }, kind) {
    for (const { key } of catalogue.shelves(edition, kind)) {
      for (const month of monthsWithPages(kind, catalogue.shelf(edition, kind, key).months())) {
        const address = shelfMonthAddress(edition.prefix, kind, key, month);
        yield { key: `${key} ${month}`, address };
      }
    }
  },
  addressOf({ catalogue, edition }, kind, key) {
    const [id, month] = key.split(" ") as [Slug, Month];
    const months = monthsWithPages(kind, catalogue.shelf(edition, kind, id).months());
    return months.includes(month) ? shelfMonthAddress(edition.prefix, kind, id, month) : undefined;
  },
  touchedBy: (_, { day }, { key }) => [`${key} ${monthOf(day)}`],
  *touchedByMonths({ kind, key, before, after }) {
    const lists = [before, after].map((months) => monthsWithPages(kind, months));
    for (const month of comeOrGone(lists)) yield `${key} ${month}`;
  },
  view(archive, kind, { key, address }) {
    const { catalogue, edition, words } = archive;
    const [id, month] = key.split(" ") as [Slug, Month];
    const root = rootFrom(address);
    const shelf = catalogue.shelf(edition, kind, id);
    const name = nameOf(archive, kind, id);
    const monthText = formatMonth(month, words);
    const entries = shelf.within(month);
    const months = monthsWithPages(kind, shelf.months());
    const place = months.indexOf(month);
    const monthLink = (other: Month | undefined) =>
      other &&
      linkTo(root, shelfMonthAddress(edition.prefix, kind, id, other), {
        text: formatMonth(other, words),
      });
    const previous = monthLink(months[place - 1]);
    const next = monthLink(months[place + 1]);
    return {
      frame: planFrame(archive, {
        address,
        title: `${name.text}, ${monthText}`,
        feeds: feedLinks(archive, root, `${kind} ${id}`),
        ticker: fixedTicker(archive, root),
        elsewhere: (other) => {
          const there = catalogue.shelf(other, kind, id);
          // Not to its page where the month is missing: that may come or go for all its months at once.
          return monthsWithPages(kind, there.months()).includes(month)
            ? shelfMonthAddress(other.prefix, kind, id, month)
            : shelvesAddress(other.prefix, kind);
        },
      }),
      heading: name,
      ofSource: kind === "source",
      monthText,
      countText: formatCount(entries.length, words.articles, words),
      up: linkTo(root, shelfAddress(edition.prefix, kind, id), name),
      days: planDaySections(archive, root, entries),
      ...(kind === "source" ? { calendar: planSourceMonth(archive, root, id, month) } : {}),
      ...(previous ? { previous } : {}),
      ...(next ? { next } : {}),
    };
  },
});
