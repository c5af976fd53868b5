// The pictures that an import was asked to save: fetched or taken from beside the page, and known by their bytes.
import { createHash } from "node:crypto";
import sharp from "sharp";
import type { FetchRefusal } from "../model/fetch-refusal.ts";
import { slugOf } from "../model/slug.ts";
import type { ImportedImage } from "./item.ts";
import type { PageImage } from "./prepare-html.ts";

/** A picture's bytes from its address. */
export type PictureSource = (
  src: string,
) => Promise<{ readonly bytes: Uint8Array } | { readonly failed: FetchRefusal }>;

export interface SavedPictures {
  readonly images: readonly ImportedImage[];
  /** The file of each address. */
  readonly saved: ReadonlyMap<string, string>;
  readonly failed: readonly { readonly src: string; readonly reason: FetchRefusal }[];
}

/** What sharp calls the kinds that we take, and the names of their files. */
const endings: Readonly<Record<string, string>> = {
  png: "png",
  jpeg: "jpg",
  webp: "webp",
  gif: "gif",
  heif: "avif",
};

/** More pictures than this are no article's. */
const mostPictures = 100;

/** Fetches the pictures of a text, and the article's own where the text does not show it. */
export async function savePictures(
  shown: readonly PageImage[],
  lead: PageImage | undefined,
  source: PictureSource,
): Promise<SavedPictures> {
  const images: ImportedImage[] = [];
  const saved = new Map<string, string>();
  const failed: { src: string; reason: FetchRefusal }[] = [];
  const files = new Map<string, string>();
  const isShown = shown.some(({ src }) => src === lead?.src);
  const wanted = [...(lead && !isShown ? [lead] : []), ...shown];
  for (const image of wanted.slice(0, mostPictures)) {
    const found = await source(image.src);
    const ending = "bytes" in found ? await endingOf(found.bytes) : undefined;
    if (!("bytes" in found) || ending === undefined) {
      failed.push({ src: image.src, reason: "failed" in found ? found.failed : "not-a-picture" });
      continue;
    }
    const hash = createHash("sha256").update(found.bytes).digest("hex");
    // The same picture under two addresses is one file.
    const known = files.get(hash);
    const file = known ?? nameOf(image.src, ending, hash, new Set(files.values()));
    files.set(hash, file);
    saved.set(image.src, file);
    if (known !== undefined) continue;
    const { alt, caption, credit } = image;
    const words = { alt, ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) };
    const isLead = image === lead && !isShown;
    images.push({ file, bytes: found.bytes, ...words, isLead });
  }
  return { images, saved, failed };
}

/** Undefined for what is no picture, whatever its name and its server say. */
async function endingOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const { format, compression } = await sharp(bytes).metadata();
    if (format === "heif" && compression !== "av1") return undefined;
    return endings[format];
  } catch {
    return undefined;
  }
}

/** The name that the address ends with, in ASCII; with some of its hash where another picture has it. */
function nameOf(src: string, ending: string, hash: string, taken: ReadonlySet<string>): string {
  const path = decoded(new URL(src).pathname);
  const last = path.split("/").findLast((part) => part !== "") ?? "";
  const base = slugOf(last.replace(/\.\w{2,5}$/, "")).slice(0, 60) || "image";
  const name = `${base}.${ending}`;
  return taken.has(name) ? `${base}-${hash.slice(0, 6)}.${ending}` : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
