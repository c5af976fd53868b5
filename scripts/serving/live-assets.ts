// The site's assets as their sources are now, and the sheet that only the development server has.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Asset } from "../publishing/assets.ts";

const authorSheet = fileURLToPath(
  new URL("../../layouts/styles/author-notes.css", import.meta.url),
);

export class LiveAssets {
  #assets: Promise<readonly Asset[]> | undefined;
  #editor: Promise<readonly Asset[]> | undefined;

  /** `assets/site.css`; undefined where there is none. Rejects while a source can't be read. */
  async get(path: string): Promise<Uint8Array | undefined> {
    if (path === "assets/author-notes.css") return readFile(authorSheet);
    if (path.startsWith("assets/admin/")) return find(await this.#editorAssets(), path);
    // What builds them is loaded when the first page asks: the server opens sooner.
    this.#assets ??= import("../publishing/assets.ts").then(({ buildAssets }) => buildAssets());
    return find(await this.#assets, path);
  }

  #editorAssets(): Promise<readonly Asset[]> {
    this.#editor ??= import("../publishing/editor-assets.ts").then(({ buildEditor }) =>
      buildEditor(),
    );
    return this.#editor;
  }

  /** Some source has changed. */
  forget(): void {
    this.#assets = undefined;
    this.#editor = undefined;
  }
}

function find(assets: readonly Asset[], path: string): Uint8Array | undefined {
  return assets.find((asset) => asset.path === path)?.bytes;
}
