// One build at a time for an output and for a cache: SQLite holds the locks, so that they die with their owner.
import { join } from "node:path";
import { openFile } from "../catalogue/open-database.ts";

/** Another build is at work on the same output, or with the same cache. */
export class BusyError extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`another build is writing into ${folder}`);
    this.folder = folder;
  }
}

export interface Lock {
  release(): void;
}

export const lockFile = ".khizana-lock";

/** Takes the locks of several folders, or none of them. */
export function lockFolders(...folders: readonly string[]): Lock {
  const locks: Lock[] = [];
  const release = () => {
    for (const lock of locks.splice(0)) lock.release();
  };
  try {
    for (const folder of folders) locks.push(lockFolder(folder));
  } catch (error) {
    release();
    throw error;
  }
  return { release };
}

/** Takes the lock of a folder that is there; throws `BusyError` at once where another process has it. */
export function lockFolder(folder: string): Lock {
  const db = openFile(join(folder, lockFile), { timeout: 0 });
  try {
    db.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    db.close();
    const { code } = error as { code?: string };
    throw code?.startsWith("SQLITE_BUSY") ? new BusyError(folder) : error;
  }
  return {
    release() {
      // libsql keeps a closed file open until its statements are collected.
      db.exec("ROLLBACK");
      db.close();
    },
  };
}
