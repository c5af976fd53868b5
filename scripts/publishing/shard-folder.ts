// A shard's folder holds its ledger and its pages, and nothing else: no site is ever taken for one.
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ledgerFile, ledgerMark, unfinishedLedger } from "./ledger.ts";
import { lockFile } from "./lock.ts";
import { ShardError } from "./shard-error.ts";
import { clearStaging } from "./write.ts";

/** Below the shard's folder, as they stand in dist. */
export const pagesFolder = "pages";

/** Makes the folder, or takes an earlier shard's; refuses any other that holds something. */
export function claimShard(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const entries = readdirSync(folder).filter((name) => name !== lockFile);
  const ledgers = [ledgerFile, unfinishedLedger];
  const known = entries.every((name) => name === pagesFolder || ledgers.includes(name));
  const marked = ledgers.some((name) => isLedger(join(folder, name)));
  if (!known || !(marked || entries.length === 0)) throw new ShardError("not-a-shard", folder);
}

/** Forgets an earlier shard; call once the new ledger has been begun. */
export function clearShard(folder: string): void {
  rmSync(join(folder, ledgerFile), { force: true });
  rmSync(join(folder, pagesFolder), { recursive: true, force: true });
  clearStaging(join(folder, pagesFolder));
  mkdirSync(join(folder, pagesFolder));
}

function isLedger(path: string): boolean {
  if (!existsSync(path)) return false;
  const start = Buffer.alloc(ledgerMark.length);
  const opened = openSync(path, "r");
  readSync(opened, start);
  closeSync(opened);
  return start.toString("latin1") === ledgerMark;
}
