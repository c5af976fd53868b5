// Votes in PostgreSQL: for several machines, and for hosts that keep no files.
import postgres from "postgres";
import { type Driver, type Query, type Row, StoreBusyError } from "./driver.ts";

/** A number of our own among the database's advisory locks: "khiz". */
const lock = 0x6b68697a;

const bigintType = 20;
/** PostgreSQL's code for a statement that ran into its time limit. */
const waitedTooLong = "57014";
const secondsToConnect = 5;
const msToWaitForOthers = 8000;

/** Opens a database by its address; tables are made in the schema that it leads to. */
export function openPostgres(address: string, mostConnections = 4): Driver {
  const sql = postgres(address, {
    max: mostConnections,
    connect_timeout: secondsToConnect,
    idle_timeout: 30,
    onnotice: () => undefined,
    connection: { application_name: "khizana-reports", statement_timeout: msToWaitForOthers },
    types: {
      // Ours fit: milliseconds and counts.
      bigint: { to: bigintType, from: [bigintType], parse: Number, serialize: String },
    },
  });
  const queryOn =
    (connection: Pick<postgres.Sql, "unsafe">): Query =>
    async (text, values = []) =>
      (await connection.unsafe(numbered(text), [...values], {
        prepare: true,
      })) as unknown as readonly Row[];
  return {
    read: queryOn(sql),
    alone: (work) =>
      sql.begin(async (transaction) => {
        await transaction
          .unsafe(`SELECT pg_advisory_xact_lock(${lock})`)
          .catch((error: { code?: string }) => {
            throw error.code === waitedTooLong
              ? new StoreBusyError("other processes write")
              : error;
          });
        return work(queryOn(transaction));
      }) as ReturnType<typeof work>,
    tidy: async () => undefined,
    close: () => sql.end({ timeout: 5 }),
  };
}

/** PostgreSQL counts its marks. */
function numbered(text: string): string {
  let count = 0;
  return text.replace(/\?/g, () => `$${++count}`);
}
