// The index of all sources, topics or authors, under their initials.
import { rootFrom, type ShelfKind, shelfAddress, shelvesAddress } from "../model/address.ts";
import { foldName } from "../model/fold-name.ts";
import type { ShelfEntry, ShelvesView } from "../model/shelf-views.ts";
import { formatCount } from "../rendering/numbers.ts";
import type { Archive } from "./archive.ts";
import { planFrame } from "./frame.ts";
import { linkTo } from "./headline.ts";
import { onlyPage } from "./page-kind.ts";
import { kindCount, kindName, nameOf, shelfPages } from "./shelf-kinds.ts";
import { fixedTicker } from "./ticker.ts";

export const shelvesPage = shelfPages<ShelvesView>("shelves", {
  *pages({ edition }, kind) {
    yield { key: "", address: shelvesAddress(edition.prefix, kind) };
  },
  addressOf: ({ edition }, kind) => shelvesAddress(edition.prefix, kind),
  touchedBy: () => onlyPage,
  view(archive, kind, { address }) {
    const { catalogue, edition, words } = archive;
    const root = rootFrom(address);
    const heading = kindName(archive, kind);
    const groups = groupsOf(archive, root, kind);
    const count = catalogue.shelves(edition, kind).length;
    return {
      frame: planFrame(archive, {
        address,
        title: heading,
        ticker: fixedTicker(archive, root),
        elsewhere: (other) => shelvesAddress(other.prefix, kind),
      }),
      heading,
      countText: formatCount(count, kindCount(archive, kind), words),
      groups,
    };
  },
});

function groupsOf(archive: Archive, root: string, kind: ShelfKind): ShelvesView["groups"] {
  const { catalogue, edition, words } = archive;
  const entries = catalogue.shelves(edition, kind).map(({ key, count }) => {
    const name = nameOf(archive, kind, key);
    const entry: ShelfEntry = {
      ...linkTo(root, shelfAddress(edition.prefix, kind, key), name),
      countText: formatCount(count, words.articles, words),
    };
    return { entry, sortedAs: sortKey(name.text), key };
  });
  // Compared by code unit, not by `Intl`, whose order changes with Node's releases.
  entries.sort((a, b) =>
    a.sortedAs === b.sortedAs ? order(a.key, b.key) : order(a.sortedAs, b.sortedAs),
  );
  const groups = new Map<string, ShelfEntry[]>();
  for (const { entry, sortedAs } of entries) {
    const [first = ""] = sortedAs;
    const initial = /\p{L}/u.test(first) ? first.toUpperCase() : words.otherInitial;
    groups.set(initial, [...(groups.get(initial) ?? []), entry]);
  }
  return [...groups].map(([initial, ofInitial]) => ({ initial, entries: ofInitial }));
}

/** Articles do not count in an alphabet: "Le Phare" stands under P, "المنارة" under م. */
function sortKey(name: string): string {
  return foldName(name)
    .replace(/^(?:le |la |les |l'|the )(?=.)/, "")
    .replace(/^ال(?=..)/, "");
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
