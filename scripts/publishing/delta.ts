// The delta says what a build changed in the site, for deployers: one file a line, in JSON. It tells from which site
// (`since`, the stamp that `.khizana` carried) to which (`stamp`): whoever has published another one compares all files.
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { PublishedFile } from "./write.ts";

export interface DeltaCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

type DeltaFile = Pick<PublishedFile, "file"> & Partial<PublishedFile>;

/** Written line by line, since a first build may add a million files. */
export class Delta {
  readonly #file: string;
  readonly #opened: number;
  readonly #counts = { added: 0, changed: 0, removed: 0 };
  #separator = "";
  #ended = false;

  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    this.#opened = openSync(`${file}.new`, "w");
    writeSync(this.#opened, '{"files": [\n');
  }

  get counts(): DeltaCounts {
    return { ...this.#counts };
  }

  /** `hash` and `size`: of a removed file, what it had, where that is known. */
  add(change: keyof DeltaCounts, { file, hash, size }: DeltaFile): void {
    this.#counts[change]++;
    writeSync(this.#opened, this.#separator + JSON.stringify({ change, file, hash, size }));
    this.#separator = ",\n";
  }

  /** Puts the delta in the place of the last build's; `since`: undefined where nothing is known of the site before. */
  end(since: string | undefined, stamp: string): void {
    const ending = { ...this.#counts, since: since ?? null, stamp };
    writeSync(this.#opened, `\n], ${JSON.stringify(ending).slice(1)}\n`);
    closeSync(this.#opened);
    renameSync(`${this.#file}.new`, this.#file);
    this.#ended = true;
  }

  /** Where the build did not end, the last one's stays as it was. */
  close(): void {
    if (this.#ended) return;
    closeSync(this.#opened);
    rmSync(`${this.#file}.new`, { force: true });
  }
}
