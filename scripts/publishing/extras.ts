// What a site holds beside its pages: assets, and the pictures of its articles.
import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Asset, buildAssets } from "./assets.ts";
import { encodePictures } from "./pictures.ts";

export async function* extraFiles(catalogue: Catalogue, cache: string): AsyncGenerator<Asset> {
  yield* await buildAssets();
  yield* encodePictures(catalogue, cache);
}
