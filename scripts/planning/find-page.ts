// Finds the page that stands at an address by reading the address, however many pages the site has.
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PageAddress, ShelfKind } from "../model/address.ts";
import type { Edition } from "../model/site.ts";
import { type Archive, archiveOf } from "./archive.ts";
import { type PlannedAddress, pageKinds } from "./plan.ts";

/** A page kind and the key that the address would be of. */
type Guess = readonly [kind: string, key: string];

/** Undefined where the site has no page at the address. */
export function findPage(catalogue: Catalogue, address: string): PlannedAddress | undefined {
  for (const edition of editionsAt(catalogue, address)) {
    const archive = archiveOf(catalogue, edition);
    const found = amongGuesses(archive, address) ?? amongOthers(archive, address);
    if (found) return { ...found, edition: edition.lang, address: address as PageAddress };
  }
  return findRedirect(catalogue, address);
}

/** An old address may be of another edition than the one that its article has come to. */
function findRedirect(catalogue: Catalogue, address: string): PlannedAddress | undefined {
  for (const edition of catalogue.site.editions) {
    const found = catalogue.aliases.find(catalogue.editionPlace(edition), address);
    if (found) return { kind: "redirect", edition: edition.lang, key: found, address: found };
  }
  return undefined;
}

/** The edition that an address would be of, and the one at the root, which may have any. */
export function editionsAt({ site }: Catalogue, address: string): readonly Edition[] {
  const within = ({ prefix }: Edition) => address.startsWith(`${prefix}/`);
  return site.editions.filter(within).sort((a, b) => b.prefix.length - a.prefix.length);
}

function amongGuesses(archive: Archive, address: string) {
  const rest = address.slice(archive.edition.prefix.length);
  for (const [name, key] of guessesOf(archive, address, rest)) {
    const kind = pageKinds.find((one) => one.name === name);
    if (kind?.addressOf(archive, key) === address) return { kind: name, key };
  }
  return undefined;
}

/** Kinds that no guess is made of list their pages. */
function amongOthers(archive: Archive, address: string) {
  for (const kind of pageKinds.filter(({ name }) => !guessed.has(name))) {
    for (const page of kind.pages(archive)) {
      if (page.address === address) return { kind: kind.name, key: page.key };
    }
  }
  return undefined;
}

const shelfFolders = { sources: "source", topics: "topic", authors: "author" } as const;

const files: Readonly<Record<string, string>> = {
  "/": "home",
  "/years/": "years",
  "/days/": "monthDays",
  "/data/": "data",
  "/moderation/": "moderation",
  "/moderation/thanks/": "thanks",
  "/404.html": "notFound",
  "/ticker.html": "ticker",
  "/ticker.json": "tickerData",
  "/search/": "search",
  "/opensearch.xml": "openSearch",
  "/sitemap.xml": "sitemapIndex",
  "/sitemaps/pages.xml": "sitemap",
  "/robots.txt": "robots",
};

const feeds = { "feed.xml": "feed", "rss.xml": "rssFeed", "feed.json": "jsonFeed" } as const;
const periods = ["year", "month", "day"] as const;
const shelves = ["shelves", "shelf", "shelfMonth"] as const;
/** Redirects are looked for at the end. */
const byKey = [
  "monthDay",
  "dayData",
  "monthTable",
  "monthLines",
  "article",
  "plain",
  "redirect",
  "sitemap",
] as const;
const guessed = new Set<string>([
  ...Object.values(files),
  ...Object.values(feeds),
  "feedArchive",
  ...periods,
  ...shelves,
  ...byKey,
]);

/** `rest`: the address without the edition's prefix. */
function* guessesOf(archive: Archive, address: string, rest: string): Generator<Guess> {
  const { catalogue, edition } = archive;
  const file = files[rest];
  if (file) yield [file, ""];
  const parts = rest.split("/").slice(1, -1);
  const [first = "", ...others] = parts;
  const [id, ...month] = others;
  const shelf: ShelfKind | undefined = Object.hasOwn(shelfFolders, first)
    ? shelfFolders[first as keyof typeof shelfFolders]
    : undefined;
  if (/^\d{4}$/.test(first) && parts.length <= 3) {
    yield [periods[parts.length - 1] ?? "", parts.join("-")];
  }
  if (first === "days" && others.length === 1) yield ["monthDay", others[0] ?? ""];
  if (shelf && id === undefined) yield ["shelves", `${shelf} `];
  if (shelf && id !== undefined && month.length === 0) yield ["shelf", `${shelf} ${id}`];
  if (shelf && month.length === 2) yield ["shelfMonth", `${shelf} ${id} ${month.join("-")}`];
  const article = catalogue.idAt(address);
  if (article !== undefined) yield ["article", String(article)];
  const plain = catalogue.plainPages(edition).find(({ slug }) => slug === first);
  if (plain && others.length === 0) yield ["plain", plain.path];
  const channel = shelf && id !== undefined ? `${shelf} ${id}` : "";
  yield* feedGuesses(rest.split("/").at(-1) ?? "", channel, channel ? month : parts);
  const day = /^\/(\d{4})\/(\d\d)\/(\d\d)\/articles\.json$/.exec(address)?.slice(1);
  if (day) yield ["dayData", day.join("-")];
  const [, ofData, ending] = /^\/data\/(\d{4}-\d\d)\.(csv|ndjson\.gz)$/.exec(address) ?? [];
  if (ofData) yield [ending === "csv" ? "monthTable" : "monthLines", ofData];
  const sitemap = /^\/sitemaps\/(\d{4}-\d\d)\.xml$/.exec(rest)?.[1];
  if (sitemap) yield ["sitemap", sitemap];
}

/** `channel` is what the feed would be of, `period` what stands between its page and the file's name. */
function* feedGuesses(file: string, channel: string, period: readonly string[]): Generator<Guess> {
  if (!Object.hasOwn(feeds, file)) return;
  if (period.length === 0) yield [feeds[file as keyof typeof feeds], channel];
  else yield ["feedArchive", `${channel} ${period.join("-")}`.trimStart()];
}
