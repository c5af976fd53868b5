// What a site holds beside its pages: assets, and the pictures of its articles.
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Asset } from "./assets.ts";

/** A file with the kind under which it is listed. */
export interface Extra extends Asset {
  readonly kind: "asset" | "picture";
}

export async function* extraFiles(catalogue: Catalogue, cache: string): AsyncGenerator<Extra> {
  yield* assetFiles();
  yield* pictureFiles(catalogue, cache, new Set());
}

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
  const { encodePictures } = await import("./pictures.ts");
  for await (const asset of encodePictures(catalogue, cache, standing)) {
    yield { kind: "picture", ...asset };
  }
}
