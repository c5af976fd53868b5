// The pages of all shards, found by name: what a merge publishes in place of rendering.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { Bulk } from "../catalogue/bulk.ts";
import { outputFile } from "../model/address.ts";
import type { PlannedAddress } from "../planning/plan.ts";
import { type LedgerHeader, ledgerFile, readLedger } from "./ledger.ts";
import type { PublishedPage } from "./manifest.ts";
import type { PageSource } from "./page-source.ts";
import type { PlanIdentity } from "./planned.ts";
import { ShardError } from "./shard-error.ts";
import { pagesFolder } from "./shard-folder.ts";
import { isInShard } from "./share.ts";
import { describeFile } from "./write.ts";

const columns = ["kind", "file", "shard", "hash", "size"];

type Row = Pick<PublishedPage, "hash" | "size"> & { readonly shard: number };

export class ShardPages implements PageSource {
  readonly #folders: readonly string[];
  readonly #headers: LedgerHeader[] = [];
  readonly #file: string;
  readonly #db: Database.Database;
  readonly #find: Database.Statement;
  /** Pages that were found. */
  taken = 0;

  private constructor(folders: readonly string[], cache: string) {
    this.#folders = folders;
    mkdirSync(cache, { recursive: true });
    this.#file = join(cache, `shards-${process.pid}.sqlite`);
    rmSync(this.#file, { force: true });
    this.#db = new Database(this.#file);
    // A million ledger lines would fill the memory; the file lives as long as the merge.
    this.#db.exec(`
      PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;
      CREATE TABLE page (kind TEXT NOT NULL, file TEXT NOT NULL, shard INTEGER NOT NULL,
        hash TEXT NOT NULL, size INTEGER NOT NULL, PRIMARY KEY (kind, file)) WITHOUT ROWID;
      BEGIN;
    `);
    this.#find = this.#db.prepare("SELECT shard, hash, size FROM page WHERE kind = ? AND file = ?");
  }

  /** Reads the ledgers; `cache` is where a file may stand for a while. */
  static async open(folders: readonly string[], cache: string): Promise<ShardPages> {
    const pages = new ShardPages(folders, cache);
    try {
      for (const place of folders.keys()) await pages.#read(place);
      return pages;
    } catch (error) {
      pages.close();
      throw error;
    }
  }

  check(plan: PlanIdentity): void {
    for (const [place, header] of this.#headers.entries()) {
      for (const name of ["code", "layouts", "content", "since", "pages"] as const) {
        if (header[name] !== plan[name]) throw new ShardError(name, this.#folder(place));
      }
    }
  }

  find({ kind, address }: PlannedAddress): Uint8Array | undefined {
    const file = outputFile(address);
    const row = this.#find.get(kind, file) as Row | undefined;
    if (!row) return undefined;
    const path = join(this.#folder(row.shard), pagesFolder, file);
    if (!existsSync(path)) throw new ShardError("torn", path);
    const bytes = readFileSync(path);
    const { hash, size } = describeFile(file, bytes);
    if (hash !== row.hash || size !== row.size) throw new ShardError("torn", path);
    this.taken++;
    return bytes;
  }

  close(): void {
    this.#db.close();
    rmSync(this.#file, { force: true });
  }

  async #read(place: number): Promise<void> {
    const folder = this.#folder(place);
    const rows = new Bulk(this.#db, "page", columns);
    const damaged = () => new ShardError("damaged", join(folder, ledgerFile));
    const onPage = (page: PublishedPage, header: LedgerHeader) => {
      const { kind, file, hash, size } = page;
      if (!isInShard(header, kind, file)) throw damaged();
      rows.add(kind, file, place, hash, size);
    };
    try {
      await readLedger(folder, (header) => this.#join(header, folder), onPage);
      rows.flush();
    } catch (error) {
      // A page that is listed twice.
      const { code } = error as { code?: string };
      throw code?.startsWith("SQLITE_CONSTRAINT") ? damaged() : error;
    }
  }

  /** Shards of one site are numbered alike, each with a number of its own. */
  #join(header: LedgerHeader, folder: string): void {
    for (const [place, { index, count }] of this.#headers.entries()) {
      const trouble = count !== header.count ? "counts-differ" : "twice";
      if (trouble === "twice" && index !== header.index) continue;
      throw new ShardError(trouble, folder, this.#folder(place));
    }
    this.#headers.push(header);
  }

  #folder(place: number): string {
    return this.#folders[place] ?? "";
  }
}
