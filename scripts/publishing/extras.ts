// What a site holds beside its pages: assets, and the pictures of its articles.
import type { Catalogue } from "../catalogue/catalogue.ts";
import { filesOf } from "../planning/picture.ts";
import type { Asset } from "./assets.ts";

/** A file with the kind under which it is listed. */
export interface Extra extends Asset {
  readonly kind: "asset" | "picture";
}

/** Every asset, and every size of every picture that is shown. */
export async function* extraFiles(catalogue: Catalogue, cache: string): AsyncGenerator<Extra> {
  yield* assetFiles();
  yield* pictureFiles(catalogue, cache, new Set());
}

/** Styles, browser scripts and fonts, gathered anew. */
export async function* assetFiles(): AsyncGenerator<Extra> {
  const { buildAssets } = await import("./assets.ts");
  for (const asset of await buildAssets()) yield { kind: "asset", ...asset };
}

/** The pictures that are shown; those of `standing` paths are left out. */
export async function* pictureFiles(
  catalogue: Catalogue,
  cache: string,
  standing: ReadonlySet<string>,
): AsyncGenerator<Extra> {
  // What encodes is loaded only where there is something to encode.
  if (!lacksPicture(catalogue, standing)) return;
  const { encodePictures } = await import("./pictures.ts");
  for await (const asset of encodePictures(catalogue, cache, standing)) {
    yield { kind: "picture", ...asset };
  }
}

function lacksPicture(catalogue: Catalogue, standing: ReadonlySet<string>): boolean {
  for (const picture of catalogue.pictures()) {
    if (filesOf(catalogue.site, picture).some(({ file }) => !standing.has(file))) return true;
  }
  return false;
}
