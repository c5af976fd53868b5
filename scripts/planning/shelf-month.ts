// All articles of one source, topic or author in one month.
import { rootFrom, shelfAddress, shelfMonthAddress } from "../model/address.ts";
import type { Month } from "../model/day.ts";
import type { ShelfMonthView } from "../model/page-views.ts";
import type { Slug } from "../model/slug.ts";
import { formatMonth } from "../rendering/dates.ts";
import { formatCount } from "../rendering/numbers.ts";
import { planFrame } from "./frame.ts";
import { linkTo } from "./headline.ts";
import { planDaySections } from "./sections.ts";
import { monthsWithPages, nameOf, shelfPages } from "./shelf-kinds.ts";
import { fixedTicker } from "./ticker.ts";

export const shelfMonthPage = shelfPages<ShelfMonthView>(
  "shelfMonth",
  function* ({ catalogue, edition }, kind) {
    for (const { key } of catalogue.shelves(edition, kind)) {
      for (const month of monthsWithPages(kind, catalogue.shelf(edition, kind, key))) {
        const address = shelfMonthAddress(edition.prefix, kind, key, month);
        yield { key: `${key} ${month}`, address };
      }
    }
  },
  (archive, kind, { key, address }) => {
    const { catalogue, edition, words } = archive;
    const [id, month] = key.split(" ") as [Slug, Month];
    const root = rootFrom(address);
    const shelf = catalogue.shelf(edition, kind, id);
    const name = nameOf(archive, kind, id);
    const monthText = formatMonth(month, words);
    const entries = shelf.within(month);
    const months = monthsWithPages(kind, shelf);
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
        ticker: fixedTicker(archive, root),
        elsewhere: (other) => {
          const there = catalogue.shelf(other, kind, id);
          if (monthsWithPages(kind, there).includes(month)) {
            return shelfMonthAddress(other.prefix, kind, id, month);
          }
          return there.count > 0 ? shelfAddress(other.prefix, kind, id) : undefined;
        },
      }),
      heading: name,
      ofSource: kind === "source",
      monthText,
      countText: formatCount(entries.length, words.articles, words),
      up: linkTo(root, shelfAddress(edition.prefix, kind, id), name),
      days: planDaySections(archive, root, entries),
      ...(previous ? { previous } : {}),
      ...(next ? { next } : {}),
    };
  },
);
