// Finds where a picture stands in the content folder and which articles show it: in the catalogue of the last build, else in the files.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { openDatabase } from "../catalogue/open-database.ts";
import { pictureHash } from "../catalogue/picture-rows.ts";
import type { Site } from "../model/site.ts";
import { readContentFile } from "../reading/content-file.ts";
import { isMarkdown, listFolder } from "../reading/folder.ts";
import { imagePath } from "../reading/image-path.ts";
import { readPlainPage } from "../reading/plain-page.ts";
import { type ImageUse, referencesOf } from "../reading/references.ts";
import { readSite } from "../reading/site.ts";

/** A file that holds the picture, and the articles and plain pages that show it; paths are relative to the content folder. */
export interface PictureUse {
  readonly image: string;
  readonly picture: string;
  readonly articles: readonly string[];
}

export type Wanted = (image: string) => boolean;

/** The pictures that a build has seen on pages; undefined where no catalogue of this content folder can be read. */
export function usesInCatalogue(
  content: string,
  cache: string,
  wanted: Wanted,
): PictureUse[] | undefined {
  const file = join(cache, "catalogue.sqlite");
  if (!existsSync(file)) return undefined;
  try {
    const db = openDatabase(file, { readonly: true, timeout: 5000 });
    try {
      const setting = db.prepare("SELECT value FROM setting WHERE name = 'content'").get();
      const { value } = setting as { value: string };
      if (resolve(value) !== resolve(content)) return undefined;
      const rows = db.prepare("SELECT hash, path FROM picture ORDER BY path").all();
      const uses = db.prepare("SELECT path FROM picture_use WHERE picture = ? ORDER BY path");
      return (rows as { hash: string; path: string }[])
        .filter(({ hash }) => wanted(hash))
        .map(({ hash, path }) => {
          const articles = (uses.all(path) as { path: string }[]).map((use) => use.path);
          return { image: hash, picture: path, articles };
        });
    } finally {
      db.close();
    }
  } catch {
    // Another version's, or damaged: it may be deleted at any time, and the files know as well.
    return undefined;
  }
}

/** No picture of a newspaper is nearly so large; Node would refuse to hold more than two gigabytes. */
const largestBytes = 256_000_000;

/** The same from the files alone, each of them read: pictures that no article shows are found too. */
export function usesInFiles(content: string, wanted: Wanted): PictureUse[] {
  const listed = ["images", "articles", "pages"].flatMap((name) => listFolder(content, name).files);
  const found = listed.flatMap((picture) => {
    if (isMarkdown(picture)) return [];
    const image = imageOfFile(join(content, picture));
    return image !== undefined && wanted(image) ? [{ image, picture }] : [];
  });
  if (found.length === 0) return [];
  const { site } = readSite(content);
  const articlesOf = new Map<string, Set<string>>();
  for (const path of listed.filter((listedPath) => isMarkdown(listedPath))) {
    for (const { src } of imagesOf(content, path, site)) {
      const shown = imagePath(path, src);
      if (!("path" in shown)) continue;
      const articles = articlesOf.get(shown.path) ?? new Set();
      articlesOf.set(shown.path, articles.add(path));
    }
  }
  return found.map((one) => ({ ...one, articles: [...(articlesOf.get(one.picture) ?? [])] }));
}

/** The pictures of an article or a plain page that is published. */
function imagesOf(content: string, path: string, site: Site): readonly ImageUse[] {
  if (path.startsWith("articles/")) {
    const file = readContentFile(content, path, site);
    return file?.read && !file.draft ? file.read.references.images : [];
  }
  if (!path.startsWith("pages/")) return [];
  const read = readPlainPage(readFileSync(join(content, path)), path, site);
  return read.page ? referencesOf({ path, images: [], imagesLine: 1 }, read).images : [];
}

/** The content hash of a file; undefined where it can't be read. */
export function imageOfFile(file: string): string | undefined {
  try {
    return statSync(file).size > largestBytes ? undefined : pictureHash(readFileSync(file));
  } catch {
    return undefined;
  }
}
