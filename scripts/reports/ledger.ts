// Writes `content/moderation/images.yaml`: one decision a block, in one order, so that git shows and joins what changed.
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { type PictureDecision, reportReasons } from "../model/report.ts";
import { ledgerFile, parseLedger, readLedger } from "../reading/moderation.ts";
import { decisionNote } from "./note.ts";

/** By content hash. */
export type Decisions = ReadonlyMap<string, PictureDecision>;

/** The ledger holds what nobody can read: written over, an editor's decision would be lost. */
export class UnreadableLedgerError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("the ledger can't be read");
    this.problems = problems;
  }
}

/**
 * The decisions of a content folder; throws `UnreadableLedgerError` where one of them can't be read, or holds a key
 * that nobody knows and that would be gone when the ledger is written.
 */
export function openLedger(content: string): Decisions {
  const { decisions, findings, safe } = readLedger(content);
  if (!safe || findings.length > 0) {
    const file = join(content, ledgerFile);
    throw new UnreadableLedgerError(findings.map((found): Problem => ({ ...found, file })));
  }
  return new Map(decisions.map((decision) => [decision.image, decision]));
}

/** How often the file is read anew because somebody else is writing it. */
const mostAttempts = 600;
const pauseMs = 20;

/** What a killed process has left waiting is older than this. */
const abandonedMs = 10_000;

/**
 * Changes the ledger as `change` says, which is given the decisions that stand there and may be asked again.
 * Gives what stands there now; a file that would hold the same is not touched.
 */
export function changeLedger(
  content: string,
  change: (decisions: Decisions) => Decisions,
): Decisions {
  const file = join(content, ledgerFile);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const found = textOf(file);
    const decisions = openLedger(content);
    const changed = change(decisions);
    const text = ledgerText(changed.values());
    if (ledgerText(decisions.values()) === text) return changed;
    if (writeUnlessChanged(file, text, found)) return changed;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
  throw new Error(`${file} is being written by another process`);
}

const heading = `# Décisions sur les images signalées / Decisions on reported pictures
# Écrit par / written by \`npm run reports\`: commentaires perdus, note: gardée / comments are lost, note: stays
# القرارات في الصور المبلّغ عنها، يكتبها \`npm run reports\`: تُفقد التعليقات وتبقى الملاحظة (note)
`;

/** The same text for the same decisions, whatever their order. */
export function ledgerText(decisions: Iterable<PictureDecision>): string {
  const sorted = [...decisions].sort((a, b) => (a.image < b.image ? -1 : 1));
  return heading + sorted.map(blockOf).join("");
}

function blockOf({ image, state, by, at, people, reasons, note = "" }: PictureDecision): string {
  const counts = reportReasons.flatMap((reason) => {
    const count = reasons[reason];
    return count === undefined ? [] : [`${reason}: ${count}`];
  });
  const kept = decisionNote(note);
  const lines = [`state: ${state}`, `by: ${by}`, `at: ${at}`, `people: ${people}`];
  if (counts.length > 0) lines.push(`reasons: {${counts.join(", ")}}`);
  if (kept !== undefined) lines.push(`note: ${quoted(kept)}`);
  return `${image}:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** In double quotes, which YAML and JSON share; signs that would turn the line around in a review are written as numbers. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    // Of what is no file, whoever opens the ledger says so.
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(code)) return undefined;
    throw error;
  }
}

/**
 * Written beside and renamed: whoever reads meanwhile finds the old file or the new one. The file beside is there
 * for one process at a time. False where another one writes, or has changed what was found.
 */
function writeUnlessChanged(file: string, text: string, found: string | undefined): boolean {
  if (!parseLedger(text).safe) throw new Error("the ledger's text can't be read back");
  mkdirSync(dirname(file), { recursive: true });
  const beside = join(dirname(file), `.${basename(file)}.new`);
  const waiting = openAlone(beside);
  if (waiting === undefined) return false;
  let isDone = false;
  try {
    writeAndClose(waiting, text);
    if (textOf(file) !== found) return false;
    renameSync(beside, file);
    isDone = true;
    return true;
  } finally {
    // Once renamed, the name is another process's.
    if (!isDone) rmSync(beside, { force: true });
  }
}

/** Onto the disk: a ledger lost with the power would show again what is blocked. */
function writeAndClose(waiting: number, text: string): void {
  try {
    writeFileSync(waiting, text);
    fsyncSync(waiting);
  } finally {
    closeSync(waiting);
  }
}

/** Undefined where another process has made the file and is not done. */
function openAlone(file: string): number | undefined {
  try {
    return openSync(file, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const { mtimeMs = Date.now() } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > abandonedMs) rmSync(file, { force: true });
    return undefined;
  }
}
