// Keeps the old addresses of articles that were moved or redated: writes them into the articles' `aliases`.
import { join } from "node:path";
import type Database from "libsql";
import { plainPageAddresses } from "../catalogue/plain-page-rows.ts";
import type { FixedFile, Mending, NotWritten } from "../model/mending.ts";
import type { Site } from "../model/site.ts";
import { readAlias } from "../reading/article-schema.ts";
import type { GitHistory } from "../reading/git-history.ts";
import { addAliases, aliasesLine } from "./add-aliases.ts";
import { oldAddresses, type PlacedArticle } from "./old-addresses.ts";
import { readUtf8, replaceText } from "./text-file.ts";

type Kept = Pick<Mending, "fixed" | "notWritten" | "history">;

interface Archive {
  readonly content: string;
  readonly site: Site;
  /** None without git, and where it refuses: nothing is known then, and nothing done. */
  readonly history: GitHistory | undefined;
}

const nothing: Kept = { fixed: [], notWritten: [], history: "none" };

/** `db`: the catalogue of a check; `isWanted`: of a path within the content folder. */
export function keepAddresses(
  db: Database.Database,
  { content, site, history }: Archive,
  isWanted: (path: string) => boolean,
): Kept {
  if (!history) return nothing;
  const sql = `SELECT path, file.id AS id, address FROM article JOIN file USING (path)
    WHERE draft = 0 ORDER BY path`;
  const published = db.prepare(sql).all() as PlacedArticle[];
  const wanted = published.filter(({ path }) => isWanted(path));
  const old = oldAddresses(history, wanted, { content, site });
  const taken = takenAddresses(db, site, old.of);
  const fixed: FixedFile[] = [];
  const notWritten: NotWritten[] = [];
  for (const [{ path }, all] of old.of) {
    const addresses = all.filter(
      (address) => !taken.has(address) && readAlias(address) === address,
    );
    if (addresses.length === 0) continue;
    const file = join(content, path);
    const named = `${content}/${path}`;
    const text = readUtf8(file);
    const edited = text === undefined ? undefined : addAliases(text, addresses);
    if (edited) {
      replaceText(file, edited.text);
      fixed.push({ file: named, lines: edited.lines });
    } else notWritten.push({ file: named, line: aliasesLine(addresses) });
  }
  const known = old.isWhole ? "whole" : "bounded";
  return { fixed, notWritten, history: history.isShallow ? "shallow" : known };
}

/** Where something stands, is to stand or leads from already; and what two articles have left, which could lead to either. */
function takenAddresses(
  db: Database.Database,
  site: Site,
  old: ReadonlyMap<PlacedArticle, readonly string[]>,
): ReadonlySet<string> {
  const sql =
    "SELECT address FROM article UNION SELECT address FROM loser UNION SELECT address FROM alias_claim";
  const rows = db.prepare(sql).all() as { address: string }[];
  const all = [...old.values()].flat();
  const seen = new Set<string>();
  const shared = all.filter((address) => seen.size === seen.add(address).size);
  return new Set([
    ...rows.map(({ address }) => address),
    ...shared,
    ...plainPageAddresses(db, site),
  ]);
}
