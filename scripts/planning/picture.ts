// A picture in the widths that we publish of it, named by the content of its file; a plate where it is blocked.
import { reportWordsOf } from "../../layouts/locales/report-words.ts";
import type { PictureRecord } from "../catalogue/picture-rows.ts";
import { moderationAddress } from "../model/address.ts";
import type { InterfaceLanguage } from "../model/language.ts";
import type { Site } from "../model/site.ts";
import type { Picture, Plate } from "../model/view.ts";
import type { Archive } from "./archive.ts";

/** In CSS pixels at most; a picture is never enlarged. */
const publishedWidths = [480, 960, 1600];

export interface PublishedSize {
  readonly width: number;
  /** A card's alone: every other is as high as its picture makes it. */
  readonly height?: number;
  /** Relative to dist. */
  readonly file: string;
}

/** The sizes of a picture, smallest first: those narrower than the original, and the original's own up to the widest. */
export function sizesOf({ hash, width }: PictureRecord): PublishedSize[] {
  const widest = Math.min(width, publishedWidths.at(-1) ?? width);
  const widths = [...publishedWidths.filter((published) => published < widest), widest];
  return widths.map((published) => ({
    width: published,
    file: `images/${hash}-${published}.webp`,
  }));
}

/** The picture in the form that link previews want (Open Graph). */
export function cardOf({ hash }: PictureRecord) {
  return { width: 1200, height: 630, file: `images/${hash}-card.jpg` } satisfies PublishedSize;
}

/** Every file that a site publishes of a picture; a preview finds its card by the site's own address alone. */
export function filesOf(site: Pick<Site, "url">, picture: PictureRecord): PublishedSize[] {
  return [...sizesOf(picture), ...(site.url === undefined ? [] : [cardOf(picture)])];
}

/** The size that a page shows where it has no choice. */
export function middleSizeOf(picture: PictureRecord): PublishedSize | undefined {
  const sizes = sizesOf(picture);
  return sizes[Math.min(1, sizes.length - 1)];
}

export type PlannedPicture = Omit<Picture, "alt" | "caption" | "credit">;

/** The picture or, where readers had it blocked, the plate in its place; undefined where it is not there. */
export function planPicture(
  archive: Archive,
  root: string,
  path: string,
  voice: InterfaceLanguage = archive.edition.lang,
): PlannedPicture | { readonly plate: Plate } | undefined {
  const record = archive.catalogue.pictures.at(path);
  if (!record) return undefined;
  if (record.decision === "blocked") return { plate: planPlate(archive, root, voice) };
  const sizes = sizesOf(record);
  const middle = middleSizeOf(record);
  if (!middle) return undefined;
  return {
    hash: record.hash,
    src: root + middle.file,
    srcset: sizes.map(({ file, width }) => `${root}${file} ${width}w`).join(", "),
    width: middle.width,
    height: Math.max(1, Math.round((record.height * middle.width) / record.width)),
  };
}

function planPlate({ edition }: Archive, root: string, voice: InterfaceLanguage): Plate {
  return {
    text: reportWordsOf(voice).plate,
    href: root + moderationAddress(edition.prefix).slice(1),
  };
}
