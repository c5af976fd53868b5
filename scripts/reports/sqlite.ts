// Votes in one SQLite file: for one machine, with as many processes as it likes.
import Database from "libsql";
import { type Driver, type Query, type Row, StoreBusyError } from "./driver.ts";

/** SQLite sleeps while it waits, and all else with it: so it waits a moment, and we try again. */
const sqliteWaitsMs = 5;
const mostWaitMs = 8000;
const mostStatements = 200;

/** Opens the file, or makes it. */
export function openSqlite(file: string): Driver {
  const writer = connect(file);
  // What is not on the disk yet is seen by the writer alone.
  const reader = connect(file);
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    read: (sql, values) => whenFree(() => reader.query(sql, values)),
    alone: (work) =>
      inTurn(async () => {
        await whenFree(async () => writer.db.exec("BEGIN IMMEDIATE"));
        try {
          const result = await work(writer.query);
          writer.db.exec("COMMIT");
          return result;
        } catch (error) {
          if (writer.db.inTransaction) writer.db.exec("ROLLBACK");
          throw error;
        }
      }),
    // What is deleted is overwritten; until this, a copy may stand in the log beside the file.
    tidy: () => inTurn(async () => void (await writer.query("PRAGMA wal_checkpoint(TRUNCATE)"))),
    close: () =>
      inTurn(async () => {
        reader.db.close();
        writer.db.close();
      }),
  };
}

function connect(file: string): { readonly db: Database.Database; readonly query: Query } {
  const db = new Database(file);
  // The log is put into the file every 16 MB, four times as seldom as usual: reports wait for it.
  db.exec(
    `PRAGMA busy_timeout = ${mostWaitMs}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
     PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000; PRAGMA busy_timeout = ${sqliteWaitsMs}`,
  );
  const prepared = new Map<string, Database.Statement>();
  const query: Query = async (sql, values = []) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    if (prepared.size < mostStatements) prepared.set(sql, statement);
    return statement.all([...values]) as Row[];
  };
  return { db, query };
}

/** Tries again while another process writes, with pauses of no common length. */
async function whenFree<Result>(work: () => Promise<Result>): Promise<Result> {
  const given = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const { code = "" } = error as { code?: string };
      if (!code.startsWith("SQLITE_BUSY")) throw error;
      if (performance.now() - given > mostWaitMs) throw new StoreBusyError("other processes write");
      await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 4));
    }
  }
}
