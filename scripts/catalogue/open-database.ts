// Opens an SQLite file; where that fails, the system's own reason is what a person can act on.
import { closeSync, openSync } from "node:fs";
import Database from "libsql";

/** Throws the system's own error (ENOSPC, EROFS, EMFILE …) where the file can't be opened. */
export function openDatabase(file: string, options: Database.Options = {}): Database.Database {
  const db = openFile(file, options);
  // libsql would keep what it sorts in memory, which for a million articles is more than all the rest, and
  // 2 MB of the file, which is so little that every page of ours would read a hundred of the file's anew.
  db.exec("PRAGMA temp_store = FILE; PRAGMA cache_size = -16384;");
  return db;
}

/** The same, and nothing of the file is read yet: another process may hold it. */
export function openFile(file: string, options: Database.Options = {}): Database.Database {
  try {
    return new Database(file, options);
  } catch (error) {
    // libsql names no reason but a number: opening the file as it would throws the true one.
    closeSync(openSync(file, "a"));
    throw error;
  }
}
