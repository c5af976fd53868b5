// A publication is one build's work on dist: files are noted as they are written, and what is no longer published goes.
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PageName } from "../planning/touched-pages.ts";
import type { Delta } from "./delta.ts";
import type { Manifest, PublishedPage } from "./manifest.ts";
import { removeEmptyFolders } from "./output-folder.ts";
import type { WrittenPage } from "./render-and-write.ts";
import { describeFile, writeWhole } from "./write.ts";

export class Publication {
  readonly #out: string;
  readonly #manifest: Manifest;
  readonly #delta: Delta;
  /** Files that pages had before, and may have left. */
  readonly #left = new Set<string>();
  readonly #kept = new Set<string>();

  constructor(out: string, manifest: Manifest, delta: Delta) {
    this.#out = out;
    this.#manifest = manifest;
    this.#delta = delta;
  }

  /** Takes a page off the list, to be noted again where it is still published. */
  withdraw(name: PageName | PublishedPage): void {
    const listed = this.#manifest.remove(name as PageName);
    if (listed) this.#left.add(listed.file);
  }

  /** Notes pages that stand in dist. */
  note(pages: readonly WrittenPage[]): void {
    this.#manifest.add(pages);
    for (const page of pages) {
      if (this.#left.size > 0) this.#kept.add(page.file);
      if (page.writing !== "same") this.#delta.written(page, page.writing);
    }
  }

  /** Writes a file that is no page. */
  write(kind: string, file: string, bytes: Uint8Array): void {
    const writing = writeWhole(this.#out, file, bytes);
    this.note([{ kind, edition: "", key: file, ...describeFile(file, bytes), writing }]);
  }

  /** Removes the files that withdrawn pages have left, and the folders that this empties. */
  removeLeft(): void {
    for (const file of this.#left) if (!this.#kept.has(file)) this.remove(file);
  }

  remove(file: string): void {
    rmSync(join(this.#out, file), { force: true });
    removeEmptyFolders(this.#out, dirname(file));
    this.#delta.removed(file);
  }
}
