// Old addresses: the first path in byte order that claims one has it, unless a page stands there.
import type Database from "libsql";
import { finding } from "../model/problem.ts";
import { Bulk } from "./bulk.ts";
import type { ProblemRows } from "./problem-rows.ts";

/** What an `alias-taken` problem hangs on. */
const targetOf = (address: string) => `alias ${address}`;

/** Settles every alias that is claimed; `pages` are the addresses of plain pages. */
export function settleAllAliases(
  db: Database.Database,
  problems: ProblemRows,
  pages: ReadonlySet<string>,
): void {
  const claimed = db.prepare("SELECT DISTINCT address FROM alias_claim").all() as {
    address: string;
  }[];
  settleAliases(
    db,
    problems,
    pages,
    claimed.map(({ address }) => address),
  );
}

/** Settles some addresses anew: those that an article claims, claimed, takes as its own or leaves. */
export function settleAliases(
  db: Database.Database,
  problems: ProblemRows,
  pages: ReadonlySet<string>,
  addresses: Iterable<string>,
): void {
  const forget = db.prepare("DELETE FROM alias WHERE address = ?");
  const covered = db.prepare("SELECT id FROM article WHERE address = ?");
  const claims = db.prepare(
    `SELECT article.id AS id, alias_claim.path AS path FROM alias_claim JOIN article USING (path)
     WHERE alias_claim.address = ? ORDER BY alias_claim.path`,
  );
  const aliases = new Bulk(db, "alias", ["address", "article"]);
  for (const address of new Set(addresses)) {
    forget.run(address);
    problems.forgetTarget(targetOf(address));
    const claiming = claims.all(address) as { id: number; path: string }[];
    const free = !pages.has(address) && covered.get(address) === undefined;
    const [first, ...others] = claiming;
    if (first && free) aliases.add(address, first.id);
    for (const { path } of free ? others : claiming) {
      const taken = finding("warning", "alias-taken", { value: address });
      problems.add(path, [taken], targetOf(address));
    }
  }
  aliases.flush();
}
