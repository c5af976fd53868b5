// Notes the plain pages of every edition; two that claim one address are settled as articles are.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "libsql";
import { finding } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { listFolder } from "../reading/folder.ts";
import { readPlainPage } from "../reading/plain-page.ts";
import type { ProblemList } from "./problem-list.ts";

/** Pages that name no order stand after those that do. */
const lastPlace = 1_000_000;

export function fillPlainPages(
  db: Database.Database,
  content: string,
  site: Site,
  problems: ProblemList,
): void {
  const insert = db.prepare("INSERT INTO plain_page VALUES (?, ?, ?, ?)");
  const dropAlias = db.prepare("DELETE FROM alias WHERE address = ?");
  const taken = new Map<string, string>();
  for (const path of listFolder(content, "pages").files) {
    if (!path.endsWith(".md")) continue;
    const bytes = problems.reading(path, () => readFileSync(join(content, path)));
    if (!bytes) continue;
    const { page, findings } = readPlainPage(bytes, path, site);
    problems.add(path, findings);
    if (!page) continue;
    const edition = site.editions.findIndex(({ lang }) => lang === (page.lang as string));
    const address = `${site.editions[edition]?.prefix}/${page.slug}/`;
    const by = taken.get(address);
    if (by) {
      problems.add(path, [finding("error", "address-taken", { address, by })]);
      continue;
    }
    taken.set(address, path);
    dropAlias.run(address);
    insert.run(path, edition, page.order ?? lastPlace, JSON.stringify(page));
  }
}
