// Which picture an editor means: by its content hash or the first signs of it, by its file, or by its published address.
import { lstatSync, realpathSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { isPictureHash } from "../model/report.ts";
import { isMarkdown } from "../reading/folder.ts";
import { imageOfFile, type PictureUse, usesInCatalogue, usesInFiles } from "./whereabouts.ts";

export type PictureTrouble = "not-a-picture" | "unknown" | "too-short" | "several";

export type FoundPicture =
  | { readonly image: string; readonly uses: readonly PictureUse[] }
  | { readonly trouble: PictureTrouble; readonly others: readonly string[] };

interface Archive {
  readonly content: string;
  readonly cache: string;
  /** Pictures that the ledger or the receiver knows; their files may be gone. */
  readonly known: Iterable<string>;
}

/** Signs of a hash that are enough where no other picture begins with them. */
const fewestSigns = 6;

/** Looks at files first, since a file may be called anything; then for a published address or a hash. */
export function findPicture(given: string, { content, cache, known }: Archive): FoundPicture {
  const file = contentFileOf(content, given);
  const published = /(?:^|\/)([0-9a-f]{16})-(?:\d+\.webp|card\.jpg)(?:[?#].*)?$/.exec(given)?.[1];
  const start = published ?? given.toLowerCase();
  if (file !== undefined) {
    const image = imageOfFile(join(content, file));
    if (isMarkdown(file) || image === undefined) return trouble("not-a-picture");
    const uses = usesInCatalogue(content, cache, (other) => other === image) ?? [];
    return { image, uses: uses.length > 0 ? uses : [{ image, picture: file, articles: [] }] };
  }
  if (!/^[0-9a-f]{1,16}$/.test(start)) return trouble("not-a-picture");
  if (start.length < fewestSigns) return trouble("too-short");
  const isMeant = (image: string) => image.startsWith(start);
  const already = [...known].filter(isMeant);
  const catalogued = usesInCatalogue(content, cache, isMeant) ?? [];
  const uses = catalogued.length > 0 ? catalogued : usesInFiles(content, isMeant);
  const images = [...new Set([...already, ...uses.map(({ image }) => image)])].sort();
  const [image] = images;
  if (image === undefined || !isPictureHash(image)) return trouble("unknown");
  return images.length > 1 ? trouble("several", images) : { image, uses };
}

function trouble(name: PictureTrouble, others: readonly string[] = []): FoundPicture {
  return { trouble: name, others };
}

/** The file meant, relative to the content folder: as typed in a shell, as an article names it, or below the content folder. */
function contentFileOf(content: string, given: string): string | undefined {
  const candidates = [resolve(given), join(content, given), join(content, "images", given)];
  for (const candidate of candidates) {
    const path = relative(resolve(content), resolve(candidate)).split(sep).join("/");
    if (!/^(?:articles|images|pages)\//.test(path)) continue;
    if (!lstatSync(candidate, { throwIfNoEntry: false })?.isFile()) continue;
    // No link on the way: a build does not follow it either.
    if (realpathSync(candidate) === join(realpathSync(content), path)) return path;
  }
  return undefined;
}
