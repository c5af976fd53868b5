// Of several files that claim one address the first path in byte order keeps it; the others are left out, and told who has it.
import type Database from "libsql";
import { finding } from "../model/problem.ts";
import { Bulk } from "./bulk.ts";
import type { ProblemRows } from "./problem-rows.ts";

interface Claim {
  readonly path: string;
  readonly address: string;
}

export class LoserRows {
  readonly #rows: Bulk;
  readonly #problems: ProblemRows;

  constructor(db: Database.Database, problems: ProblemRows) {
    this.#rows = new Bulk(db, "loser", ["path", "address"]);
    this.#problems = problems;
  }

  /** `by`: the path that keeps the address. */
  add({ path, address }: Claim, by: string): void {
    this.#rows.add(path, address);
    this.#problems.add(path, [finding("error", "address-taken", { address, by })]);
  }

  flush(): void {
    this.#rows.flush();
  }
}

/** Takes the articles that lose their address out of a new catalogue, whose ids follow the order of paths. */
export function removeDoubles(db: Database.Database, problems: ProblemRows): void {
  const losers = new LoserRows(db, problems);
  const doubles = db
    .prepare(
      `SELECT loser.id AS id, loser.path AS path, loser.address AS address, winner.path AS by
       FROM (SELECT address, min(id) AS first FROM article GROUP BY address HAVING count(*) > 1) AS claim
       JOIN article AS winner ON winner.id = claim.first
       JOIN article AS loser ON loser.address = claim.address AND loser.id > claim.first`,
    )
    .all() as (Claim & { id: number; by: string })[];
  for (const { id, path, address, by } of doubles) {
    losers.add({ path, address }, by);
    db.prepare("DELETE FROM article WHERE id = ?").run(id);
    db.prepare("DELETE FROM filing WHERE article = ?").run(id);
    db.prepare("DELETE FROM alias_claim WHERE path = ?").run(path);
  }
  losers.flush();
}
