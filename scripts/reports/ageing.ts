// Salts change with the calendar, and what was known by an old one is forgotten with it.
import { type Calendar, instantOf, lookAtClock } from "./calendar.ts";
import { numberOf, type Query, textOf } from "./driver.ts";
import { randomHex } from "./keyed-hash.ts";
import { dayMs, epochMs } from "./rules.ts";

export interface Salt {
  readonly id: number;
  readonly epoch: number;
  readonly salt: string;
}

export interface Time {
  /** What votes are dated by. */
  readonly instant: number;
  /** Those that live, the newest first; it is the one that new votes are known by. */
  readonly salts: readonly Salt[];
}

/** A calendar is written at most this often. */
const writtenEveryMs = 30_000;

/** The living salts, without a look at the clock. */
export async function readSalts(query: Query): Promise<readonly Salt[]> {
  const rows = await query("SELECT id, epoch, salt FROM salts ORDER BY id DESC LIMIT 2");
  return rows.map(({ id, epoch, salt }) => ({
    id: numberOf(id),
    epoch: numberOf(epoch),
    salt: textOf(salt),
  }));
}

/** Looks at the clock, changes the salt where an epoch begins, and forgets what is older than the one before. */
export async function keepTime(query: Query, now: number): Promise<Time> {
  const [[row], salts] = await Promise.all([
    query("SELECT value FROM meta WHERE name = 'calendar'"),
    readSalts(query),
  ]);
  const before = row ? (JSON.parse(textOf(row.value)) as Calendar) : undefined;
  const calendar = before ? lookAtClock(before, now) : { trusted: now };
  if (!before || isWorthWriting(before, calendar)) {
    await query(
      "INSERT INTO meta (name, value) VALUES ('calendar', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      [JSON.stringify(calendar)],
    );
  }
  const instant = instantOf(calendar);
  return { instant, salts: await turnSalts(query, salts, Math.floor(instant / epochMs)) };
}

async function turnSalts(
  query: Query,
  salts: readonly Salt[],
  epoch: number,
): Promise<readonly Salt[]> {
  const [newest] = salts;
  if (newest && newest.epoch >= epoch) return salts;
  const made = { id: (newest?.id ?? 0) + 1, epoch, salt: randomHex() };
  await query("INSERT INTO salts (id, epoch, salt) VALUES (?, ?, ?)", [made.id, epoch, made.salt]);
  await query("DELETE FROM salts WHERE epoch < ?", [epoch - 1]);
  await query("DELETE FROM votes WHERE salt NOT IN (SELECT id FROM salts)");
  return readSalts(query);
}

/** Solved challenges that have expired long ago are refused without being remembered. */
export async function forgetProofs(query: Query, instant: number): Promise<void> {
  await query("DELETE FROM proofs WHERE expires < ?", [instant - dayMs]);
}

function isWorthWriting(before: Calendar, after: Calendar): boolean {
  if (!before.doubted && !after.doubted) return after.trusted - before.trusted >= writtenEveryMs;
  const [last, next] = [before.doubted?.last ?? 0, after.doubted?.last ?? 0];
  return Math.abs(next - last) >= writtenEveryMs || !before.doubted !== !after.doubted;
}
