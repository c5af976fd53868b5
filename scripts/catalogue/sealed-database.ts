// A derived SQLite file is trusted only under the seal that the build which wrote it has left beside it: the sums of
// its parts. What a build has changed is read from SQLite's write-ahead log, so that a small change costs a small seal.
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type Database from "libsql";
import { openDatabase } from "./open-database.ts";
import { changedParts, partsFrom, sumsOf } from "./part-sums.ts";

interface Seal {
  readonly version: string;
  /** Bytes. */
  readonly size: number;
  readonly sums: readonly number[];
}

const start = fileURLToPath(new URL("../start.mjs", import.meta.url));
const sealOf = (file: string) => `${file}.seal`;
const logOf = (file: string) => `${file}-wal`;

/** Milliseconds for which a reader may keep us from sealing: a worker that a killed build has left ends within them. */
const waiting = { timeout: 5000 };

/** Summing up more than this takes longer than starting a thread for it. */
const smallBytes = 1 << 26;

export class SealedDatabase {
  readonly db: Database.Database;
  readonly #file: string;
  readonly #version: string;
  /** Undefined where the whole file is to be summed up. */
  #sealed: Seal | undefined;

  private constructor(db: Database.Database, file: string, version: string, sealed?: Seal) {
    openedHere.add(file);
    this.db = db;
    this.#file = file;
    this.#version = version;
    this.#sealed = sealed;
    db.exec("PRAGMA synchronous = OFF;");
  }

  /**
   * Opens a file for writing, as it was sealed; undefined where it is missing, or not the one that was sealed
   * under `version`. Call under a lock, and ask `isIntact` before you trust what you read.
   */
  static open(file: string, version: string): SealedDatabase | undefined {
    const seal = readSeal(file);
    if (seal?.version !== version || !existsSync(file) || statSync(file).size !== seal.size) {
      return undefined;
    }
    if (!dropLog(file)) return undefined;
    let db: Database.Database | undefined;
    try {
      db = openDatabase(file, waiting);
      const sealed = new SealedDatabase(db, file, version, seal);
      // Changes go to a log beside the file, which is copied into it when it is sealed.
      db.exec("PRAGMA wal_autocheckpoint = 0;");
      db.prepare("SELECT count(*) AS count FROM sqlite_master").get();
      return sealed;
    } catch {
      // Damaged: it is made anew.
      db?.close();
      return undefined;
    }
  }

  /** A file that was made in this build, or an empty one, which is changed in place: a log would hold many changes several times over. */
  static openNew(file: string, version: string): SealedDatabase {
    return new SealedDatabase(openDatabase(file, waiting), file, version);
  }

  /** True where every byte is what was sealed; a large file is summed up in a thread, while the caller goes on. */
  async isIntact(): Promise<boolean> {
    if ((this.#sealed?.size ?? 0) <= smallBytes) return fitsSeal(this.#file, this.#version);
    return new Promise((resolve) => {
      const thread = new Worker(start, { argv: ["check-seal", this.#file, this.#version] });
      thread.once("message", resolve);
      thread.once("error", () => resolve(fitsSeal(this.#file, this.#version)));
    });
  }

  /** Seals the file as it is now; call after each commit. */
  seal(): void {
    const former = this.#sealed;
    if (!former) this.db.exec("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;");
    const changed = changedParts(logOf(this.#file));
    const done = this.db.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get() as { busy: number };
    if (done.busy !== 0) throw new Error(`${this.#file} is being read by another process`);
    const { size } = statSync(this.#file);
    const parts = former && [...changed, ...partsFrom(former.size, size)];
    const sums = sumsOf(this.#file, size, former?.sums ?? [], parts);
    this.#sealed = { version: this.#version, size, sums };
    writeFileSync(`${sealOf(this.#file)}.new`, `${JSON.stringify(this.#sealed)}\n`);
    renameSync(`${sealOf(this.#file)}.new`, sealOf(this.#file));
  }

  close(): void {
    this.db.close();
  }
}

/** Files that this process has opened: libsql closes one only when nothing holds a statement any more. */
const openedHere = new Set<string>();

/**
 * Removes changes that were not sealed, be they of a killed build or of another state of the cache: they are
 * not trusted. False where this very process may still use them.
 */
function dropLog(file: string): boolean {
  const size = statSync(logOf(file), { throwIfNoEntry: false })?.size ?? 0;
  if (size > 0 && openedHere.has(file)) return false;
  if (size > 0) for (const suffix of ["-wal", "-shm"]) rmSync(file + suffix, { force: true });
  return true;
}

/** True where a file is, byte by byte, what was sealed under a version. */
export function fitsSeal(file: string, version: string): boolean {
  try {
    const seal = readSeal(file);
    if (seal?.version !== version || statSync(file).size !== seal.size) return false;
    const sums = sumsOf(file, seal.size, [], undefined);
    return sums.length === seal.sums.length && sums.every((sum, at) => sum === seal.sums[at]);
  } catch {
    return false;
  }
}

/** Removes a file with everything beside it. */
export function removeSealed(file: string): void {
  for (const suffix of ["", "-journal", "-wal", "-shm", ".seal"]) {
    rmSync(file + suffix, { recursive: true, force: true });
  }
}

function readSeal(file: string): Seal | undefined {
  try {
    const seal = JSON.parse(readFileSync(sealOf(file), "utf8")) as Partial<Seal>;
    return Array.isArray(seal.sums) ? (seal as Seal) : undefined;
  } catch {
    return undefined;
  }
}
