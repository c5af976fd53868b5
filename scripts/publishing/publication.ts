// A publication is one build's work on dist: files are noted as they are written, and what is no longer published goes.
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PageName } from "../planning/touched-pages.ts";
import type { Delta } from "./delta.ts";
import type { Manifest, PublishedPage } from "./manifest.ts";
import { otherFiles, removeEmptyFolders } from "./output-folder.ts";
import type { WrittenPage } from "./render-and-write.ts";
import { describeFile, type PublishedFile, writeWhole } from "./write.ts";

/** Keeps dist, the manifest and the delta in step. */
export class Publication {
  /** Files that were written, and that were removed. */
  written = 0;
  removed = 0;
  readonly #out: string;
  readonly #manifest: Manifest;
  readonly #delta: Delta;
  /** Files that pages had before, and may have left. */
  readonly #left = new Map<string, PublishedFile>();
  readonly #kept = new Set<string>();
  /** True where the delta is told at the end, against the former list of files: dist may be between two sites. */
  #compares = false;

  constructor(out: string, manifest: Manifest, delta: Delta) {
    this.#out = out;
    this.#manifest = manifest;
    this.#delta = delta;
  }

  /** Begins to publish everything anew. */
  beginAnew(): void {
    this.#compares = this.#manifest.known;
    this.#manifest.beginAnew();
  }

  /** Ends it: what else stands in dist goes, unless dist was empty when it began. */
  endAnew({ wasEmpty }: { readonly wasEmpty: boolean }): void {
    if (this.#compares) this.#manifest.indexFormer();
    if (!wasEmpty) {
      this.#manifest.indexFiles();
      for (const file of otherFiles(this.#out, (one) => this.#manifest.has(one))) {
        this.#remove(file);
        if (!this.#compares || !this.#manifest.had(file)) this.#delta.add("removed", { file });
      }
    }
    if (!this.#compares) return;
    for (const { change, ...file } of this.#manifest.differences()) this.#delta.add(change, file);
  }

  /** Takes a page off the list, to be noted again where it is still published. */
  withdraw(name: PageName | PublishedPage): void {
    const listed = this.#manifest.remove(name as PageName);
    if (listed) this.#left.set(listed.file, listed);
  }

  /** Notes pages that stand in dist. */
  note(pages: readonly WrittenPage[]): void {
    this.#manifest.add(pages);
    for (const page of pages) {
      if (this.#left.size > 0) this.#kept.add(page.file);
      if (page.writing === "same") continue;
      this.written++;
      if (!this.#compares) this.#delta.add(page.writing, page);
    }
  }

  /** Writes a file that is no page. */
  write(
    kind: string,
    file: string,
    bytes: Uint8Array,
    { edition, key }: Pick<PublishedPage, "edition" | "key"> = { edition: "", key: file },
  ): void {
    const writing = writeWhole(this.#out, file, bytes);
    this.note([{ kind, edition, key, ...describeFile(file, bytes), writing }]);
  }

  /** Removes the files that withdrawn pages have left, and the folders that this empties. */
  removeLeft(): void {
    for (const [file, listed] of this.#left) {
      if (this.#kept.has(file)) continue;
      this.#remove(file);
      this.#delta.add("removed", listed);
    }
  }

  #remove(file: string): void {
    rmSync(join(this.#out, file), { force: true });
    removeEmptyFolders(this.#out, dirname(file));
    this.removed++;
  }
}
