// What was decided of reported pictures, as the catalogue keeps it: their ledger's decisions, and which files they mean.
import type Database from "libsql";
import type { PictureDecision } from "../model/report.ts";
import { type Ledger, ledgerFile, readLedger } from "../reading/moderation.ts";
import type { ProblemRows } from "./problem-rows.ts";
import { StartOver } from "./start-over.ts";

const setting = "decisions";

/** The text of the setting that holds them. */
export function decisionsText({ decisions }: Ledger): string {
  return JSON.stringify(decisions);
}

export function decisionsOf(db: Database.Database): PictureDecision[] {
  const row = db.prepare("SELECT value FROM setting WHERE name = ?").get(setting) as
    | { value: string }
    | undefined;
  return JSON.parse(row?.value ?? "[]") as PictureDecision[];
}

/**
 * Reads the ledger again where it has changed; gives the files of the pictures that are decided otherwise
 * now, or undefined where nothing is. Throws `StartOver` where nobody can read it.
 */
export function updateDecisions(
  db: Database.Database,
  content: string,
  problems: ProblemRows,
  changed: readonly string[],
): string[] | undefined {
  if (!changed.includes(ledgerFile)) return undefined;
  const ledger = readLedger(content);
  if (!ledger.safe) throw new StartOver(ledgerFile);
  problems.add(ledgerFile, ledger.findings);
  const before = statesOf(decisionsOf(db));
  const after = statesOf(ledger.decisions);
  const text = decisionsText(ledger);
  db.prepare("UPDATE setting SET value = ? WHERE name = ?").run(text, setting);
  const images = new Set([...before.keys(), ...after.keys()]);
  const decided = [...images].filter((image) => before.get(image) !== after.get(image));
  const rows = db
    .prepare("SELECT path FROM picture WHERE hash IN (SELECT value FROM json_each(?))")
    .all(JSON.stringify(decided)) as { path: string }[];
  return rows.map(({ path }) => path);
}

/** By content hash; what was lifted is as if nothing had been decided. */
export function statesOf(
  decisions: readonly PictureDecision[],
): ReadonlyMap<string, "blocked" | "kept"> {
  return new Map(
    decisions.flatMap(({ image, state }) => (state === "restored" ? [] : [[image, state]])),
  );
}
