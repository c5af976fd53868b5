// A derived SQLite file is trusted only under the seal that the build which wrote it has left beside it.
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { crc32 } from "node:zlib";
import Database from "libsql";

const sealOf = (file: string) => `${file}.seal`;
const chunkBytes = 1 << 20;

/** Opens a file for writing; undefined where it is missing, damaged, or not the one that was sealed under `version`. */
export function openSealed(file: string, version: string): Database.Database | undefined {
  if (!existsSync(file) || !existsSync(sealOf(file))) return undefined;
  let db: Database.Database | undefined;
  try {
    db = new Database(file);
    db.exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -32768;");
    // What a killed build had begun is taken back by SQLite as soon as the file is read.
    db.prepare("SELECT count(*) AS count FROM sqlite_master").get();
    if (readFileSync(sealOf(file), "utf8") === sealFor(file, version)) return db;
  } catch {
    // Damaged: it is made anew.
  }
  db?.close();
  return undefined;
}

/** Seals a file as it is now; call after each commit. */
export function seal(file: string, version: string): void {
  writeFileSync(`${sealOf(file)}.new`, sealFor(file, version));
  renameSync(`${sealOf(file)}.new`, sealOf(file));
}

/** Removes a file with everything beside it. */
export function removeSealed(file: string): void {
  for (const suffix of ["", "-journal", "-wal", "-shm", ".seal"]) {
    rmSync(file + suffix, { recursive: true, force: true });
  }
}

function sealFor(file: string, version: string): string {
  const opened = openSync(file, "r");
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let sum = 0;
  let size = 0;
  try {
    for (let read = -1; read !== 0; size += read) {
      read = readSync(opened, buffer, 0, chunkBytes, null);
      sum = crc32(buffer.subarray(0, read), sum);
    }
  } finally {
    closeSync(opened);
  }
  return `${version} ${size} ${sum.toString(16)}\n`;
}
