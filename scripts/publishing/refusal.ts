// When the machine refuses: a full disk, a folder that may not be written, too many open files.
export interface Refusal {
  /** The system's name for the reason (errno): `ENOSPC`. */
  readonly reason: string;
  /** Empty where the system names no file. */
  readonly path: string;
}

const refusals = new Set(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EMFILE", "ENFILE"]);

/** SQLite's own names for the same reasons. */
const ofSqlite: Readonly<Record<string, string>> = {
  SQLITE_FULL: "ENOSPC",
  SQLITE_READONLY: "EROFS",
  SQLITE_CANTOPEN: "EACCES",
};

/** Undefined where an error is no refusal of the machine. */
export function refusalOf(error: unknown): Refusal | undefined {
  const { code = "", path = "", message = "" } = error as NodeJS.ErrnoException;
  // A worker process hands over an error's message alone.
  const named = /^(E[A-Z]+): [^']*(?:'([^']*)')?/.exec(message);
  const reason =
    ofSqlite[code.replace(/^(SQLITE_[A-Z]+)_.*/, "$1")] ?? (code || (named?.[1] ?? ""));
  return refusals.has(reason) ? { reason, path: path || (named?.[2] ?? "") } : undefined;
}
