// The manifest is what is published: every file that stands in dist, by the page it holds, with its hash and the stamp of them all.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type Database from "libsql";
import { Bulk } from "../catalogue/bulk.ts";
import { openDatabase } from "../catalogue/open-database.ts";
import { openSealed, removeSealed, seal } from "../catalogue/sealed-database.ts";
import type { PageName } from "../planning/touched-pages.ts";
import type { DeltaCounts } from "./delta.ts";
import { emptyStamp, fileStamp, joinStamps } from "./stamp.ts";
import type { PublishedFile } from "./write.ts";

/** A published file and the page that it holds; assets and pictures are kinds of their own. */
export interface PublishedPage extends PublishedFile {
  readonly kind: string;
  /** The edition's language; empty for what belongs to none. */
  readonly edition: string;
  readonly key: string;
}

/** Where it stands in the cache folder. */
export const manifestFile = (cache: string) => join(cache, "manifest.sqlite");

const version = "1";
const table = `CREATE TABLE manifest (kind TEXT NOT NULL, edition TEXT NOT NULL, key TEXT NOT NULL,
  file TEXT NOT NULL, hash TEXT NOT NULL, size INTEGER NOT NULL,
  PRIMARY KEY (kind, edition, key)) WITHOUT ROWID`;
const columns = ["kind", "edition", "key", "file", "hash", "size"];

export class Manifest {
  readonly #file: string;
  #db: Database.Database;
  #bulk: Bulk;
  /** False where nothing is known of what dist holds. */
  readonly known: boolean;

  /** Opens the list, or begins an empty one where there is none that can be trusted. */
  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    const opened = openSealed(file, version);
    this.known = opened !== undefined;
    if (opened) this.#db = opened;
    else {
      removeSealed(file);
      this.#db = openDatabase(file);
      this.#db.exec(`
        PRAGMA synchronous = OFF;
        ${table};
        CREATE TABLE stamp (value TEXT NOT NULL);
        INSERT INTO stamp VALUES ('${emptyStamp}');
      `);
    }
    this.#db.exec("BEGIN IMMEDIATE");
    this.#bulk = new Bulk(this.#db, "manifest", columns);
  }

  /** The stamp of all files, which dist carries as well when a build has ended. */
  get stamp(): string {
    return (this.#db.prepare("SELECT value FROM stamp").get() as { value: string }).value;
  }

  count(): number {
    return (this.#db.prepare("SELECT count(*) AS count FROM manifest").get() as { count: number })
      .count;
  }

  find({ kind, edition, key }: PageName): PublishedPage | undefined {
    return this.#db
      .prepare("SELECT * FROM manifest WHERE kind = ? AND edition = ? AND key = ?")
      .get(kind, edition, key) as PublishedPage | undefined;
  }

  /** Call before `has`. */
  indexFiles(): void {
    this.#db.exec("CREATE INDEX IF NOT EXISTS manifest_file ON manifest (file)");
  }

  has(file: string): boolean {
    return this.#db.prepare("SELECT 1 FROM manifest WHERE file = ?").get(file) !== undefined;
  }

  /** All files of a kind. */
  ofKind(kind: string): PublishedPage[] {
    return this.#db.prepare("SELECT * FROM manifest WHERE kind = ?").all(kind) as PublishedPage[];
  }

  /** Begins an empty list, on which each file is noted as it is published; the former one is kept for comparison. */
  beginAnew(): void {
    this.#db.exec(
      `DROP INDEX IF EXISTS manifest_file; ALTER TABLE manifest RENAME TO former; ${table}`,
    );
    this.#setStamp(emptyStamp);
  }

  /** What differs from the former list, by file: added, changed, and removed ones with the hash they had. */
  *differences(): Generator<PublishedFile & { readonly change: keyof DeltaCounts }> {
    this.indexFiles();
    this.#db.exec("CREATE INDEX former_file ON former (file)");
    const added = `SELECT 'added' AS change, file, hash, size FROM manifest
      WHERE file NOT IN (SELECT file FROM former) ORDER BY file`;
    const changed = `SELECT 'changed' AS change, manifest.file AS file, manifest.hash AS hash,
      manifest.size AS size FROM manifest JOIN former USING (file)
      WHERE manifest.hash <> former.hash ORDER BY manifest.file`;
    const removed = `SELECT 'removed' AS change, file, hash, size FROM former
      WHERE file NOT IN (SELECT file FROM manifest) ORDER BY file`;
    for (const sql of [added, changed, removed]) {
      yield* this.#db.prepare(sql).iterate() as Iterable<
        PublishedFile & { readonly change: keyof DeltaCounts }
      >;
    }
  }

  /** True where the former list had a file. */
  had(file: string): boolean {
    return this.#db.prepare("SELECT 1 FROM former WHERE file = ?").get(file) !== undefined;
  }

  /** Notes files of pages that were not listed. */
  add(pages: readonly PublishedPage[]): void {
    let stamp = this.stamp;
    for (const page of pages) {
      const { kind, edition, key, file, hash, size } = page;
      this.#bulk.add(kind, edition, key, file, hash, size);
      stamp = joinStamps(stamp, fileStamp(page));
    }
    this.#bulk.flush();
    this.#setStamp(stamp);
  }

  /** Forgets a page; gives what was listed of it. */
  remove(name: PageName): PublishedPage | undefined {
    const listed = this.find(name);
    if (!listed) return undefined;
    this.#db
      .prepare("DELETE FROM manifest WHERE kind = ? AND edition = ? AND key = ?")
      .run(name.kind, name.edition, name.key);
    // A stamp joined twice is taken out again.
    this.#setStamp(joinStamps(this.stamp, fileStamp(listed)));
    return listed;
  }

  /** Keeps what was noted; call once the files stand in dist. */
  commit(): void {
    this.#db.exec("DROP TABLE IF EXISTS former; COMMIT");
    seal(this.#file, version);
    this.#db.exec("BEGIN IMMEDIATE");
  }

  /** Ends without what was not committed. */
  close(): void {
    // A full disk makes SQLite take everything back by itself.
    if (this.#db.inTransaction) this.#db.exec("ROLLBACK");
    this.#db.close();
  }

  #setStamp(stamp: string): void {
    this.#db.prepare("UPDATE stamp SET value = ?").run(stamp);
  }
}

/** The stamp of the last build's site, for those who only look; undefined where none is known. */
export function publishedStamp(file: string): string | undefined {
  const db = openSealed(file, version);
  if (!db) return undefined;
  const { value } = db.prepare("SELECT value FROM stamp").get() as { value: string };
  db.close();
  return value;
}
