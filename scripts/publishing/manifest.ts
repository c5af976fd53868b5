// The manifest is what is published: every file that stands in dist, by the page it holds, with its hash and the stamp of them all.
import { mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import type Database from "libsql";
import { Bulk } from "../catalogue/bulk.ts";
import { openDatabase } from "../catalogue/open-database.ts";
import { fitsSeal, removeSealed, SealedDatabase } from "../catalogue/sealed-database.ts";
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

/** A file that has changed, and how. */
type FileChange = PublishedFile & { readonly change: keyof DeltaCounts };

/** Where it stands in the cache folder. */
export const manifestFile = (cache: string) => join(cache, "manifest.sqlite");

const version = "1";
const columns = ["kind", "edition", "key", "file", "hash", "size"];

/** The list of one build: changes stand in one transaction, which `commit` keeps and `close` drops. */
export class Manifest {
  readonly #file: string;
  #sealed: SealedDatabase;
  /** The list as the last build left it, while another takes its place. */
  #former: SealedDatabase | undefined;
  #bulk: Bulk;
  /** False where nothing is known of what dist holds. */
  readonly known: boolean;

  /** Opens the list, or begins an empty one where there is none that can be trusted. */
  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    const opened = openIntact(file);
    this.known = opened !== undefined;
    this.#sealed = opened ?? emptyList(file);
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

  /** All files of a kind on the former list, while another takes its place. */
  formerOfKind(kind: string): PublishedPage[] {
    if (!this.#former) return [];
    const rows = this.#db.prepare("SELECT * FROM former.manifest WHERE kind = ?").all(kind);
    return rows as PublishedPage[];
  }

  /** Begins an empty list, on which each file is noted as it is published; the former one stays until this is committed. */
  beginAnew(): void {
    if (!this.known) {
      this.#db.exec("DELETE FROM manifest");
      this.#setStamp(emptyStamp);
      return;
    }
    this.#db.exec("ROLLBACK");
    this.#former = this.#sealed;
    this.#sealed = emptyList(`${this.#file}.new`);
    this.#db.prepare("ATTACH ? AS former").run(this.#file);
    this.#db.exec("BEGIN IMMEDIATE");
    this.#bulk = new Bulk(this.#db, "manifest", columns);
  }

  /** Call before `had` and `differences`. */
  indexFormer(): void {
    this.#db.exec(`
      CREATE TEMP TABLE before AS SELECT file, hash, size FROM former.manifest;
      CREATE INDEX temp.before_file ON before (file);
    `);
  }

  /** What differs from the former list, by file: added, changed, and removed ones with the hash they had. */
  *differences(): Generator<FileChange> {
    this.indexFiles();
    const added = `SELECT 'added' AS change, file, hash, size FROM manifest
      WHERE file NOT IN (SELECT file FROM before) ORDER BY file`;
    const changed = `SELECT 'changed' AS change, manifest.file AS file, manifest.hash AS hash,
      manifest.size AS size FROM manifest JOIN before USING (file)
      WHERE manifest.hash <> before.hash ORDER BY manifest.file`;
    const removed = `SELECT 'removed' AS change, file, hash, size FROM before
      WHERE file NOT IN (SELECT file FROM manifest) ORDER BY file`;
    for (const sql of [added, changed, removed]) {
      yield* this.#db.prepare(sql).iterate() as Iterable<FileChange>;
    }
  }

  /** True where the former list had a file. */
  had(file: string): boolean {
    return this.#db.prepare("SELECT 1 FROM before WHERE file = ?").get(file) !== undefined;
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
    this.#db.exec("COMMIT");
    if (this.#former) this.#takePlace(this.#former);
    this.#sealed.seal();
    this.#db.exec("BEGIN IMMEDIATE");
    this.#bulk = new Bulk(this.#db, "manifest", columns);
  }

  /** Ends without what was not committed. */
  close(): void {
    // A full disk makes SQLite take everything back by itself.
    if (this.#db.inTransaction) this.#db.exec("ROLLBACK");
    this.#sealed.close();
    if (!this.#former) return;
    this.#former.close();
    removeSealed(`${this.#file}.new`);
  }

  /** The list that was begun anew takes the former one's place. */
  #takePlace(former: SealedDatabase): void {
    this.#sealed.close();
    former.close();
    this.#former = undefined;
    removeSealed(this.#file);
    renameSync(`${this.#file}.new`, this.#file);
    this.#sealed = SealedDatabase.openNew(this.#file, version);
  }

  get #db(): Database.Database {
    return this.#sealed.db;
  }

  #setStamp(stamp: string): void {
    this.#db.prepare("UPDATE stamp SET value = ?").run(stamp);
  }
}

/** The stamp of the last build's site, for those who only look; undefined where none is known. */
export function publishedStamp(file: string): string | undefined {
  if (!fitsSeal(file, version)) return undefined;
  const db = openDatabase(file);
  const { value } = db.prepare("SELECT value FROM stamp").get() as { value: string };
  db.close();
  return value;
}

function emptyList(file: string): SealedDatabase {
  removeSealed(file);
  const sealed = SealedDatabase.openNew(file, version);
  sealed.db.exec(`
    CREATE TABLE manifest (kind TEXT NOT NULL, edition TEXT NOT NULL, key TEXT NOT NULL,
      file TEXT NOT NULL, hash TEXT NOT NULL, size INTEGER NOT NULL,
      PRIMARY KEY (kind, edition, key)) WITHOUT ROWID;
    CREATE TABLE stamp (value TEXT NOT NULL);
    INSERT INTO stamp VALUES ('${emptyStamp}');
  `);
  return sealed;
}

function openIntact(file: string): SealedDatabase | undefined {
  return fitsSeal(file, version) ? SealedDatabase.open(file, version) : undefined;
}
