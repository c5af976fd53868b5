// What the texts of articles and pages lead to inside the archive, so that a new or moved file mends their links.
import type Database from "libsql";
import { finding } from "../model/problem.ts";
import type { ArticleReference } from "../reading/references.ts";
import { Bulk } from "./bulk.ts";
import type { ProblemRows } from "./problem-rows.ts";

export class ReferenceRows {
  readonly #db: Database.Database;
  readonly #rows: Bulk;

  constructor(db: Database.Database) {
    this.#db = db;
    this.#rows = new Bulk(db, "reference", ["path", "target", "written", "line"]);
  }

  add(path: string, references: readonly ArticleReference[]): void {
    for (const { path: target, written, line } of references) {
      this.#rows.add(path, target, written, line);
    }
  }

  flush(): void {
    this.#rows.flush();
  }

  /** Files whose text leads to one of the targets: paths of files, or addresses. */
  leadingTo(targets: Iterable<string>): string[] {
    const rows = this.#db
      .prepare(
        "SELECT DISTINCT path FROM reference WHERE target IN (SELECT value FROM json_each(?))",
      )
      .all(JSON.stringify([...targets])) as { path: string }[];
    return rows.map(({ path }) => path);
  }

  /** Tells of the links that lead nowhere: all of them, or those to some targets. */
  settle(problems: ProblemRows, targets?: Iterable<string>): void {
    const some = targets && JSON.stringify([...targets]);
    const unresolved = this.#db
      .prepare(
        `SELECT reference.path AS path, target, written, line FROM reference
         LEFT JOIN article ON article.path = reference.target
         WHERE article.id IS NULL AND target NOT LIKE '/%'
         ${some === undefined ? "" : "AND target IN (SELECT value FROM json_each(?))"}`,
      )
      .all(...(some === undefined ? [] : [some])) as {
      path: string;
      target: string;
      written: string;
      line: number;
    }[];
    for (const target of targets ?? []) problems.forgetTarget(target);
    for (const { path, target, written: value, line } of unresolved) {
      const found = finding("warning", "body-link-unresolved", { value }, { line, column: 1 });
      problems.add(path, [found], target);
    }
  }
}
