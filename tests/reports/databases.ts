// The databases that the receiver's tests run on, for real: a new empty one for each test.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

export interface TestDatabase {
  readonly name: string;
  /** What `--db` takes. */
  readonly make: () => Promise<string>;
}

let server: Promise<PostgresServer> | undefined;
const folder = mkdtempSync(join(tmpdir(), "khizana-reports-"));
let count = 0;

export const sqlite: TestDatabase = {
  name: "SQLite",
  make: async () => join(folder, `reports-${++count}.db`),
};

export const postgres: TestDatabase = {
  name: "PostgreSQL",
  make: async () => {
    server ??= startPostgres();
    return (await server).newDatabase();
  },
};

afterAll(async () => {
  await (await server)?.stop();
  rmSync(folder, { recursive: true, force: true });
});

export const databases: readonly TestDatabase[] = [sqlite, postgres];
