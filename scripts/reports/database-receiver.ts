// Asks a receiver's own database, on the machine that keeps it: whoever may read it needs no key.
import { statSync } from "node:fs";
import { StoreBusyError } from "./driver.ts";
import { errorKind } from "./log.ts";
import { isPostgres, openDriver } from "./open-driver.ts";
import { type Receiver, ReceiverError } from "./receiver-access.ts";
import { defaults } from "./rules.ts";
import { Store } from "./store.ts";

/** `db`: a file that is there, or the address of a PostgreSQL. It is opened when it is asked. */
export function databaseReceiver(db: string): Receiver {
  let opening: Promise<Store> | undefined;
  const ask = async <Answer>(question: (store: Store) => Promise<Answer>): Promise<Answer> => {
    try {
      opening ??= open(db);
      return await question(await opening);
    } catch (error) {
      if (error instanceof ReceiverError) throw error;
      // Neither the address, which may hold a password, nor what a driver says of it.
      const named = isPostgres(db) ? "PostgreSQL" : db;
      if (error instanceof StoreBusyError) throw new ReceiverError("slow", named);
      throw new ReceiverError("no-database", `${named} (${errorKind(error)})`);
    }
  };
  return {
    decisions: () => ask((store) => store.decisions()),
    waiting: () => ask((store) => store.waiting()),
    decide: (decision) => ask((store) => store.decide(decision)),
    close: async () => {
      const store = await opening?.catch(() => undefined);
      await store?.close();
    },
  };
}

async function open(db: string): Promise<Store> {
  // A file that is not there would be made, empty.
  const isFile = isPostgres(db) || statSync(db, { throwIfNoEntry: false })?.isFile();
  if (!isFile) throw new ReceiverError("no-database", db);
  const driver = await openDriver(db);
  try {
    return await Store.open({ driver, rules: defaults, clock: Date.now });
  } catch (error) {
    await driver.close();
    throw error;
  }
}
