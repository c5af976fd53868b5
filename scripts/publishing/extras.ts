// What a site holds beside its pages: assets, the pictures of its articles, and its search.
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Site } from "../model/site.ts";
import { filesOf } from "../planning/picture.ts";
import type { Asset } from "./assets.ts";

/** A file with the kind under which it is listed. */
export interface Extra extends Asset {
  readonly kind: "asset" | "picture" | "searchFile";
}

/** Every asset, every size of every picture that is shown, and where it is wanted all of search. */
export async function* extraFiles(
  catalogue: Catalogue,
  cache: string,
  { search }: { readonly search: boolean },
): AsyncGenerator<Extra> {
  yield* assetFiles(catalogue.site);
  yield* pictureFiles(catalogue, cache, new Set());
  if (search) yield* searchFiles(catalogue);
}

/** All bundles of search, made anew. */
async function* searchFiles(catalogue: Catalogue): AsyncGenerator<Extra> {
  const { fileOf, searchSteps } = await import("./search.ts");
  for await (const step of searchSteps({ catalogue, code: "", standing: [], days: [] })) {
    if (step.do === "keep") continue;
    for (const file of step.files) {
      yield { kind: "searchFile", path: fileOf(step, file), bytes: file.bytes };
    }
  }
}

/** Styles, browser scripts and fonts, gathered anew, and the editor's program where the site has an editor. */
export async function* assetFiles({ admin }: Site): AsyncGenerator<Extra> {
  const { buildAssets } = await import("./assets.ts");
  for (const asset of await buildAssets()) yield { kind: "asset", ...asset };
  if (!admin) return;
  const { buildEditor } = await import("./editor-assets.ts");
  for (const asset of await buildEditor()) yield { kind: "asset", ...asset };
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
  for (const picture of catalogue.pictures.shown()) {
    if (filesOf(catalogue.site, picture).some(({ file }) => !standing.has(file))) return true;
  }
  return false;
}
