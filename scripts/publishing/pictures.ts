// Encodes an article's pictures anew in a few widths: no metadata survives, and a drawing becomes pixels.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PictureRecord } from "../catalogue/picture-rows.ts";
import { pictureHash } from "../catalogue/picture-rows.ts";
import { filesOf, type PublishedSize } from "../planning/picture.ts";
import type { Asset } from "./assets.ts";
import { encodeCard } from "./picture-card.ts";
import { readPicture } from "./read-picture.ts";

// Else a picture that changes under its name would be shown as it was, as long as the process lives.
sharp.cache(false);

/** WebP quality: prints and photographs stay clean, a 960-pixel picture stays near 60 kB. */
const quality = 78;

/**
 * Every size of every published picture, but those whose path is in `standing`; what was encoded once is
 * kept in the cache, by content.
 */
export async function* encodePictures(
  catalogue: Catalogue,
  cache: string,
  standing: ReadonlySet<string> = new Set(),
): AsyncGenerator<Asset> {
  const done = new Set<string>();
  for (const picture of catalogue.pictures.shown()) {
    if (done.has(picture.hash)) continue;
    done.add(picture.hash);
    for (const size of filesOf(catalogue.site, picture)) {
      if (standing.has(size.file)) continue;
      yield { path: size.file, bytes: await encodedPicture(catalogue, cache, picture, size) };
    }
  }
}

/** One published file of a picture, `images/0123456789abcdef-480.webp`; undefined where no page shows it. */
export async function encodePicture(
  catalogue: Catalogue,
  cache: string,
  file: string,
): Promise<Uint8Array | undefined> {
  const hash = /^images\/([0-9a-f]+)-/.exec(file)?.[1] ?? "none";
  for (const picture of catalogue.pictures.shown(hash)) {
    const size = filesOf(catalogue.site, picture).find((one) => one.file === file);
    if (size) return encodedPicture(catalogue, cache, picture, size);
  }
  return undefined;
}

async function encodedPicture(
  { content }: Catalogue,
  cache: string,
  picture: PictureRecord,
  size: PublishedSize,
): Promise<Uint8Array> {
  const folder = join(cache, `pictures-q${quality}-sharp${sharp.versions.sharp}`);
  const kept = join(folder, basename(size.file));
  const known = readKept(kept);
  if (known) return known;
  const original = readFileSync(join(content, picture.path));
  const bytes = await (size.height === undefined
    ? encodedSize(original, size.width)
    : encodeCard(original, picture, { width: size.width, height: size.height }));
  // The file may be another than the catalogue knows: what comes of it is not kept under the former's name.
  if (pictureHash(original) !== picture.hash) return bytes;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, Buffer.concat([bytes, checkOf(bytes)]));
  renameSync(unfinished, kept);
  return bytes;
}

function encodedSize(original: Buffer, width: number): Promise<Buffer> {
  return readPicture(original)
    .resize({ width, withoutEnlargement: true })
    .webp({ quality, effort: 4 })
    .toBuffer();
}

/** What was kept of an earlier build, if it is still whole. */
function readKept(kept: string): Uint8Array | undefined {
  if (!existsSync(kept)) return undefined;
  const found = readFileSync(kept);
  const bytes = found.subarray(0, -checkBytes);
  return found.subarray(-checkBytes).equals(checkOf(bytes)) ? bytes : undefined;
}

const checkBytes = 4;

/** A kept picture ends with its checksum. */
function checkOf(bytes: Uint8Array): Buffer {
  const check = Buffer.alloc(checkBytes);
  check.writeUInt32BE(crc32(bytes));
  return check;
}
