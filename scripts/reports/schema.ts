// The receiver's tables, in words that SQLite and PostgreSQL both know.
import type { Query } from "./driver.ts";
import { randomHex } from "./keyed-hash.ts";

const tables = [
  "CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
  "CREATE TABLE IF NOT EXISTS salts (id BIGINT PRIMARY KEY, epoch BIGINT NOT NULL, salt TEXT NOT NULL)",
  // Nothing here outlives its salt, and without the salt nothing here leads to a network.
  `CREATE TABLE IF NOT EXISTS votes (
    image TEXT NOT NULL, person TEXT NOT NULL, token TEXT, neighbourhood TEXT NOT NULL,
    salt BIGINT NOT NULL, at BIGINT NOT NULL, counted BIGINT NOT NULL,
    reason TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (image, person))`,
  "CREATE INDEX IF NOT EXISTS votes_by_picture ON votes (image, counted, neighbourhood, reason)",
  "CREATE INDEX IF NOT EXISTS votes_by_person ON votes (person, at)",
  "CREATE INDEX IF NOT EXISTS votes_by_token ON votes (token, at)",
  "CREATE INDEX IF NOT EXISTS votes_by_salt ON votes (salt)",
  `CREATE TABLE IF NOT EXISTS pictures (
    image TEXT PRIMARY KEY, state TEXT, decider TEXT, decided TEXT, people BIGINT NOT NULL,
    reasons TEXT NOT NULL, note TEXT, held BIGINT NOT NULL, blocked_at BIGINT)`,
  "CREATE INDEX IF NOT EXISTS pictures_by_block ON pictures (blocked_at)",
  "CREATE TABLE IF NOT EXISTS proofs (proof TEXT PRIMARY KEY, expires BIGINT NOT NULL)",
];

/** Changes with the tables. */
const version = "1";

/** The secret that a database signs with; undefined where its tables are not made yet. */
export async function readSecret(query: Query): Promise<string | undefined> {
  try {
    const rows = await query("SELECT name, value FROM meta WHERE name IN ('secret', 'tables')");
    const meta = new Map(rows.map(({ name, value }) => [name, String(value)]));
    return meta.get("tables") === version ? meta.get("secret") : undefined;
  } catch {
    return undefined;
  }
}

/** Makes what is missing; gives the secret. */
export async function prepareTables(query: Query): Promise<string> {
  for (const table of tables) await query(table);
  const rows = ["secret", randomHex(), "tables", version];
  await query(
    "INSERT INTO meta (name, value) VALUES (?, ?), (?, ?) ON CONFLICT (name) DO NOTHING",
    rows,
  );
  const [row] = await query("SELECT value FROM meta WHERE name = 'secret'");
  return String(row?.value);
}
