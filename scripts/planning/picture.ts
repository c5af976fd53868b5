// A picture in the widths that we publish of it, named by the content of its file.
import type { PictureRecord } from "../catalogue/picture-rows.ts";
import type { Picture } from "../model/view.ts";
import type { Archive } from "./archive.ts";

/** In CSS pixels at most; a picture is never enlarged. */
const publishedWidths = [480, 960, 1600];

export interface PublishedSize {
  readonly width: number;
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

/** Undefined where the picture is not there. */
export function planPicture(
  { catalogue }: Archive,
  root: string,
  path: string,
): Omit<Picture, "alt" | "caption" | "credit"> | undefined {
  const record = catalogue.picture(path);
  if (!record) return undefined;
  const sizes = sizesOf(record);
  const middle = sizes[Math.min(1, sizes.length - 1)];
  if (!middle) return undefined;
  return {
    src: root + middle.file,
    srcset: sizes.map(({ file, width }) => `${root}${file} ${width}w`).join(", "),
    width: middle.width,
    height: Math.max(1, Math.round((record.height * middle.width) / record.width)),
  };
}
