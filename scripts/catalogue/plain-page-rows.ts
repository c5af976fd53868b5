// Notes the plain pages of every edition; two that claim one address are settled as articles are.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "libsql";
import { finding } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { isMarkdown, listFolder } from "../reading/folder.ts";
import { readPlainPage } from "../reading/plain-page.ts";
import { type References, referencesOf } from "../reading/references.ts";
import type { ProblemList } from "./problem-list.ts";

/** Pages that name no order stand after those that do. */
const lastPlace = 1_000_000;

export interface PlainPageRows {
  readonly db: Database.Database;
  readonly content: string;
  readonly site: Site;
  readonly problems: ProblemList;
  /** Called with the references of each page that is published. */
  readonly onReferences: (path: string, references: References) => Promise<void>;
}

/** Notes every page, and gives the addresses that they take. */
export async function fillPlainPages(options: PlainPageRows): Promise<ReadonlySet<string>> {
  const { db, content, site, problems, onReferences } = options;
  const insert = db.prepare("INSERT INTO plain_page VALUES (?, ?, ?, ?)");
  const taken = new Map<string, string>();
  const listing = listFolder(content, "pages");
  problems.addLinks(listing.links);
  for (const path of listing.files) {
    if (!isMarkdown(path)) continue;
    const bytes = problems.reading(path, () => readFileSync(join(content, path)));
    if (!bytes) continue;
    const read = readPlainPage(bytes, path, site);
    problems.add(path, read.findings);
    const { page } = read;
    if (!page) continue;
    const edition = site.editions.findIndex(({ lang }) => lang === (page.lang as string));
    const address = `${site.editions[edition]?.prefix}/${page.slug}/`;
    const by = taken.get(address);
    if (by) {
      problems.add(path, [finding("error", "address-taken", { address, by })]);
      continue;
    }
    taken.set(address, path);
    insert.run(path, edition, page.order ?? lastPlace, JSON.stringify(page));
    await onReferences(path, referencesOf({ path, images: [], imagesLine: 1 }, read));
  }
  return new Set(taken.keys());
}
