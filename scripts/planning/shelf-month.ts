// All articles of one source, topic or author in one month, where its own page can't list them all.
import { rootFrom, shelfAddress, shelfMonthAddress } from "../model/address.ts";
import type { Month } from "../model/day.ts";
import type { ShelfMonthView } from "../model/page-views.ts";
import type { Slug } from "../model/slug.ts";
import { formatMonth } from "../rendering/dates.ts";
import { formatCount } from "../rendering/numbers.ts";
import { planFrame } from "./frame.ts";
import { linkTo } from "./headline.ts";
import { planDaySections } from "./sections.ts";
import { hasMonthPages, nameOf, shelfPages } from "./shelf-kinds.ts";
import { fixedTicker } from "./ticker.ts";

export const shelfMonthPage = shelfPages<ShelfMonthView>(
  "shelfMonth",
  function* ({ catalogue, edition }, kind) {
    for (const { key, count } of catalogue.shelves(edition, kind)) {
      if (!hasMonthPages(kind, count)) continue;
      for (const { period } of catalogue.shelf(edition, kind, key).months()) {
        const address = shelfMonthAddress(edition.prefix, kind, key, period);
        yield { key: `${key} ${period}`, address };
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
    const beside = (direction: "before" | "after") => {
      const other = shelf.neighbour(month, direction);
      const text = { text: other ? formatMonth(other, words) : "" };
      return other && linkTo(root, shelfMonthAddress(edition.prefix, kind, id, other), text);
    };
    const previous = beside("before");
    const next = beside("after");
    return {
      frame: planFrame(archive, {
        address,
        title: `${name.text}, ${monthText}`,
        ticker: fixedTicker(archive, root),
        elsewhere: (other) =>
          catalogue.shelf(other, kind, id).countOf(month) > 0
            ? shelfMonthAddress(other.prefix, kind, id, month)
            : undefined,
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
