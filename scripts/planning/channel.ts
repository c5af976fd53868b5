// A channel is what a reader follows: all that an edition lists, or what one source, topic or author of it brings.
import type { Shelf } from "../catalogue/shelf.ts";
import type { Trace } from "../catalogue/traces.ts";
import { homeAddress, type PageAddress, type ShelfKind, shelfAddress } from "../model/address.ts";
import type { Slug } from "../model/slug.ts";
import { inLanguage } from "../model/source.ts";
import type { Archive } from "./archive.ts";
import { nameOf, shelfKinds } from "./shelf-kinds.ts";

export interface Channel {
  /** "" for the edition, "source phare" for a shelf. */
  readonly key: string;
  readonly kind: "all" | ShelfKind;
  readonly shelf: Shelf;
  /** The page that shows people the same. */
  readonly page: PageAddress;
}

/**
 * A topic or an author is followed from so many articles on: most have few, and hosts limit files. It
 * is less than what its own page lists, so that wherever there are pages by month there is a feed.
 */
export const fewestArticles = 10;

/** Undefined where nobody can follow it: it has no feed, in no format. */
export function channelOf(archive: Archive, key: string): Channel | undefined {
  const { catalogue, edition, site, all } = archive;
  if (site.url === undefined) return undefined;
  if (key === "") return { key, kind: "all", shelf: all, page: homeAddress(edition.prefix) };
  const [kind, id] = key.split(" ") as [ShelfKind, Slug];
  const shelf = catalogue.shelf(edition, kind, id);
  if (!isFollowed(kind, shelf.count)) return undefined;
  return { key, kind, shelf, page: shelfAddress(edition.prefix, kind, id) };
}

/** The edition's own channel, and those of its shelves of some kinds. */
export function* channelsOf(archive: Archive, kinds: readonly ShelfKind[]): Generator<Channel> {
  for (const key of ["", ...shelfKeys(archive, kinds)]) {
    const channel = channelOf(archive, key);
    if (channel) yield channel;
  }
}

/** "Le Phare du Détroit · Khizana" */
export function channelTitle(archive: Archive, { key }: Channel): string {
  const { site, edition } = archive;
  const name = inLanguage(site.name, edition.lang).text;
  if (key === "") return name;
  const [kind, id] = key.split(" ") as [ShelfKind, Slug];
  return `${nameOf(archive, kind, id).text} · ${name}`;
}

/** An article as channels know it: which of them it is in, and when. */
type Followed = Pick<Trace, "day" | "shelves">;

/** The articles whose entries an article changes: its own and, where feeds give whole texts, those that lead to it. */
export function* touchedEntries({ catalogue, site }: Archive, trace: Trace): Generator<Followed> {
  yield trace;
  if (site.feeds.content === "summary") return;
  for (const path of trace.linkedFrom) {
    const id = catalogue.idOfFile(path);
    if (id === undefined) continue;
    const { day, filed } = catalogue.article(id);
    yield { day, shelves: shelfKinds.flatMap((kind) => filed[kind].map((key) => ({ kind, key }))) };
  }
}

function isFollowed(kind: ShelfKind, count: number): boolean {
  return count >= (kind === "source" ? 1 : fewestArticles);
}

function shelfKeys({ catalogue, edition }: Archive, kinds: readonly ShelfKind[]): string[] {
  return kinds.flatMap((kind) =>
    catalogue
      .shelves(edition, kind)
      .filter(({ count }) => isFollowed(kind, count))
      .map(({ key }) => `${kind} ${key}`),
  );
}
