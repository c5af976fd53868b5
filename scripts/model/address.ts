// A page address is a path within the site, `/ar/2022/10/25/crue/`; links between pages are relative.
import type { Day, Month, MonthDay, Year } from "./day.ts";
import { isInterfaceLanguage } from "./language.ts";
import type { Slug } from "./slug.ts";

export type PageAddress = string & { readonly __brand: "PageAddress" };
/** Where an edition begins: `` for the one at the root, `/ar` for another. */
export type EditionPrefix = string & { readonly __brand: "EditionPrefix" };

/** The three kinds of lists that articles are filed under, as they are called in addresses. */
export type ShelfKind = "source" | "topic" | "author";
const shelfSegments = { source: "sources", topic: "topics", author: "authors" } as const;

/** The Atom feed beside a page, and the archives below it. */
export const feedFile = "feed.xml";

/** First segments that a plain page may not take. */
export const reservedSegments: ReadonlySet<string> = new Set(
  "years sources topics authors days search images assets sitemaps feeds data moderation admin ticker".split(
    " ",
  ),
);

/**
 * True for an address at which the site itself may have a page or a file, in any edition, or that no
 * folder can stand at beside one (`/ticker.json/`): a redirect from there would break it.
 */
export function isSiteAddress(path: string): boolean {
  const parts = path.split("/").filter((part) => part !== "");
  if (isInterfaceLanguage(parts[0] ?? "")) parts.shift();
  const [first = "", ...rest] = parts;
  if (first === "" || reservedSegments.has(first)) return true;
  if (parts.includes(feedFile)) return true;
  if (/^\d{4}$/.test(first) && rest.length < 3) return rest.every((part) => /^\d\d$/.test(part));
  if (/^\d{4}$/.test(first) && rest[2] === dayDataFile) return true;
  if (parts.slice(0, -1).some((part) => /\.html?$/.test(part))) return true;
  if (rest.length > 0 || path.endsWith("/")) return first.includes(".");
  return /^(?:index|404|ticker)\.html?$/.test(first);
}

export const articleAddress = (prefix: EditionPrefix, day: Day, slug: Slug) =>
  `${dayAddress(prefix, day)}${slug}/` as PageAddress;

export const homeAddress = (prefix: EditionPrefix) => `${prefix}/` as PageAddress;

export const dayAddress = (prefix: EditionPrefix, day: Day) =>
  `${prefix}/${day.replaceAll("-", "/")}/` as PageAddress;

export const monthAddress = (prefix: EditionPrefix, month: Month) =>
  `${prefix}/${month.replace("-", "/")}/` as PageAddress;

export const yearAddress = (prefix: EditionPrefix, year: Year) =>
  `${prefix}/${year}/` as PageAddress;

export const yearsAddress = (prefix: EditionPrefix) => `${prefix}/years/` as PageAddress;

export const monthDaysAddress = (prefix: EditionPrefix) => `${prefix}/days/` as PageAddress;

export const monthDayAddress = (prefix: EditionPrefix, monthDay: MonthDay) =>
  `${monthDaysAddress(prefix)}${monthDay}/` as PageAddress;

export const searchAddress = (prefix: EditionPrefix) => `${prefix}/search/` as PageAddress;

export const shelvesAddress = (prefix: EditionPrefix, kind: ShelfKind) =>
  `${prefix}/${shelfSegments[kind]}/` as PageAddress;

export const shelfAddress = (prefix: EditionPrefix, kind: ShelfKind, id: Slug) =>
  `${prefix}/${shelfSegments[kind]}/${id}/` as PageAddress;

export const shelfMonthAddress = (prefix: EditionPrefix, kind: ShelfKind, id: Slug, month: Month) =>
  `${shelfAddress(prefix, kind, id)}${month.replace("-", "/")}/` as PageAddress;

export const plainPageAddress = (prefix: EditionPrefix, slug: Slug) =>
  `${prefix}/${slug}/` as PageAddress;

/** A feed stands beside the page that shows people the same. */
export const feedAddress = (page: PageAddress, file: string) => `${page}${file}` as PageAddress;

/** What a feed showed in a month or a year: `/2022/10/feed.xml`, `/sources/phare/2022/feed.xml`. */
export const feedArchiveAddress = (page: PageAddress, period: Month | Year) =>
  `${page}${period.replace("-", "/")}/${feedFile}` as PageAddress;

export const fileAddress = (prefix: EditionPrefix, name: string) =>
  `${prefix}/${name}` as PageAddress;

/** A day's articles as data: the site's, whatever the edition. */
export const dayDataAddress = (day: Day) =>
  `${dayAddress("" as EditionPrefix, day)}${dayDataFile}` as PageAddress;

const dayDataFile = "articles.json";

export const dataAddress = (prefix: EditionPrefix) => `${prefix}/data/` as PageAddress;

/** How many pictures were blocked, and why. */
export const moderationAddress = (prefix: EditionPrefix) => `${prefix}/moderation/` as PageAddress;

/** Where a reader who has reported a picture is led. */
export const thanksAddress = (prefix: EditionPrefix) =>
  `${moderationAddress(prefix)}thanks/` as PageAddress;

/** The editor. */
export const adminAddress = (prefix: EditionPrefix) => `${prefix}/admin/` as PageAddress;

/** The forms of a month's articles as data. */
export type MonthFile = "csv" | "ndjson.gz";

export const monthDataAddress = (month: Month, file: MonthFile) =>
  `/data/${month}.${file}` as PageAddress;

export const dataPackageAddress = "/data/datapackage.json" as PageAddress;
export const tableSchemaAddress = "/data/schema.json" as PageAddress;

/** The relative path that leads from a page to the site's root: `../../` from `/2022/10/`, `./` from `/`. */
export function rootFrom(address: PageAddress): string {
  const depth = address.split("/").length - 2;
  return depth === 0 ? "./" : "../".repeat(depth);
}

/** The file that a static host serves for an address, relative to dist. */
export function outputFile(address: PageAddress): string {
  return address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1);
}
