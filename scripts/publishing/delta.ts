// The delta says what a build changed in dist, for deployers: one file a line, in JSON.
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { PublishedFile } from "./write.ts";

export interface DeltaCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

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

  written({ file, hash, size }: PublishedFile, change: "added" | "changed"): void {
    this.#add(change, { change, file, hash, size });
  }

  removed(file: string): void {
    this.#add("removed", { change: "removed", file });
  }

  /** Puts the delta in the place of the last build's. */
  end(stamp: string): void {
    writeSync(this.#opened, `\n], ${JSON.stringify({ ...this.#counts, stamp }).slice(1)}\n`);
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

  #add(change: keyof DeltaCounts, entry: object): void {
    this.#counts[change]++;
    writeSync(this.#opened, this.#separator + JSON.stringify(entry));
    this.#separator = ",\n";
  }
}
