// The problems of all content files, kept from build to build until their file is read again.
import type Database from "libsql";
import { compareProblems, type Finding, leavesOut, type Problem } from "../model/problem.ts";
import { Bulk } from "./bulk.ts";

/** What a problem of a folder that can't be opened hangs on: its files are unknown until it can. */
export const closedFolder = "closed folder";

export class ProblemRows {
  readonly #db: Database.Database;
  readonly #rows: Bulk;

  constructor(db: Database.Database) {
    this.#db = db;
    this.#rows = new Bulk(db, "problem", ["path", "target", "value"]);
  }

  /** `target`: what the problem hangs on beside its own file, such as the file that a link leads to. */
  add(path: string, findings: readonly Finding[], target?: string): void {
    for (const found of findings) this.#rows.add(path, target ?? null, JSON.stringify(found));
  }

  forgetFile(path: string): void {
    this.#rows.flush();
    this.#db.prepare("DELETE FROM problem WHERE path = ?").run(path);
  }

  forgetTarget(target: string): void {
    this.#rows.flush();
    this.#db.prepare("DELETE FROM problem WHERE target = ?").run(target);
  }

  flush(): void {
    this.#rows.flush();
  }
}

interface ProblemRow {
  readonly path: string;
  readonly value: string;
}

/** All problems in the order a reader wants them; `prefix` leads from the author's folder to the content folder. */
export function problemsOf(db: Database.Database, prefix: string): readonly Problem[] {
  return inOrder(db.prepare("SELECT path, value FROM problem").all() as ProblemRow[], prefix);
}

/** Those of one file. */
export function problemsOfFile(
  db: Database.Database,
  prefix: string,
  path: string,
): readonly Problem[] {
  const rows = db.prepare("SELECT path, value FROM problem WHERE path = ?").all(path);
  return inOrder(rows as ProblemRow[], prefix);
}

/** Those for which a file is left out. */
export function errorsOf(db: Database.Database, prefix: string): readonly Problem[] {
  const sql = "SELECT path, value FROM problem WHERE json_extract(value, '$.severity') = 'error'";
  return inOrder(db.prepare(sql).all() as ProblemRow[], prefix);
}

function inOrder(rows: readonly ProblemRow[], prefix: string): readonly Problem[] {
  return rows
    .map(
      ({ path, value }) => ({ ...(JSON.parse(value) as Finding), file: prefix + path }) as Problem,
    )
    .sort(compareProblems);
}

/** How many files are kept out of the site. */
export function quarantined(problems: readonly Problem[]): number {
  return new Set(problems.filter(leavesOut).map(({ file }) => file)).size;
}
