// A shard's ledger: what the shard was rendered from, then one page a line, in JSON.
import { closeSync, createReadStream, existsSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { PublishedPage } from "./manifest.ts";
import type { PlanIdentity } from "./planned.ts";
import type { Shard } from "./read-shard.ts";
import { ShardError } from "./shard-error.ts";

/** No hidden name: what carries files from machine to machine often leaves those behind. */
export const ledgerFile = "ledger.jsonl";
/** Until the last page is written; a killed shard leaves no ledger. */
export const unfinishedLedger = `${ledgerFile}.new`;

/** How the first line begins. */
export const ledgerMark = '{"khizana":"shard 1",';

export interface LedgerHeader extends PlanIdentity, Shard {}

export class LedgerWriter {
  readonly #folder: string;
  readonly #opened: number;
  #ended = false;

  constructor(folder: string, { index, count }: Shard, identity: PlanIdentity) {
    this.#folder = folder;
    this.#opened = openSync(join(folder, unfinishedLedger), "w");
    const header: LedgerHeader = { index, count, ...identity };
    writeSync(this.#opened, `${ledgerMark}${JSON.stringify(header).slice(1)}\n`);
  }

  add(pages: readonly PublishedPage[]): void {
    const lines = pages.map(({ kind, edition, key, file, hash, size }) =>
      lineOf({ kind, edition, key, file, hash, size }),
    );
    if (lines.length > 0) writeSync(this.#opened, `${lines.join("\n")}\n`);
  }

  /** Every page stands in the shard. */
  end(): void {
    closeSync(this.#opened);
    renameSync(join(this.#folder, unfinishedLedger), join(this.#folder, ledgerFile));
    this.#ended = true;
  }

  close(): void {
    if (!this.#ended) closeSync(this.#opened);
  }
}

/** Hands over the header, then the pages one by one. */
export async function readLedger(
  folder: string,
  onHeader: (header: LedgerHeader) => void,
  onPage: (page: PublishedPage, header: LedgerHeader) => void,
): Promise<void> {
  const path = join(folder, ledgerFile);
  if (!existsSync(path)) throw new ShardError("no-ledger", folder);
  let header: LedgerHeader | undefined;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const value = parsed(line);
    number++;
    if (header && isPage(value)) onPage(value, header);
    else if (!header && line.startsWith(ledgerMark) && isHeader(value)) {
      header = value;
      onHeader(header);
    } else throw new ShardError("damaged", path, String(number));
  }
  if (!header) throw new ShardError("damaged", path, "1");
}

/** Node's readline ends lines at Unicode's separators too, which JSON leaves as they are. */
function lineOf(page: PublishedPage): string {
  const escaped = { "\u2028": "\\u2028", "\u2029": "\\u2029" } as Record<string, string>;
  return JSON.stringify(page).replace(/[\u2028\u2029]/g, (sign) => escaped[sign] ?? sign);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isPage = (value: unknown): value is PublishedPage =>
  holds(value, { kind: "", edition: "", key: "", file: "", hash: "", size: 0 });

const isHeader = (value: unknown): value is LedgerHeader =>
  holds(value, { index: 0, count: 0, code: "", layouts: "", content: "", since: "", pages: 0 });

/** True where every field of the pattern is there, and of the same type. */
function holds(value: unknown, pattern: Readonly<Record<string, string | number>>): boolean {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.entries(pattern).every(([name, like]) => typeof fields[name] === typeof like);
}
