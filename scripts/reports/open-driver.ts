// Opens the database that `--db` names: a file, or a server.
import type { Driver } from "./driver.ts";

export function isPostgres(db: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(db);
}

/** Each driver is loaded where it is used: a host without files can do without the other. */
export async function openDriver(db: string): Promise<Driver> {
  if (isPostgres(db)) return (await import("./postgres.ts")).openPostgres(db);
  return (await import("./sqlite.ts")).openSqlite(db);
}
