// Notes the plain pages of every edition; two that claim one address are settled as articles are.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "libsql";
import { finding } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { isMarkdown, listFolder } from "../reading/folder.ts";
import { readPlainPage } from "../reading/plain-page.ts";
import { referencesOf } from "../reading/references.ts";
import type { ContentRows } from "./content-rows.ts";

/** Pages that name no order stand after those that do. */
const lastPlace = 1_000_000;

/** Notes every page, and gives the addresses that they take. */
export async function fillPlainPages(
  db: Database.Database,
  content: string,
  site: Site,
  rows: ContentRows,
): Promise<ReadonlySet<string>> {
  const insert = db.prepare("INSERT INTO plain_page VALUES (?, ?, ?, ?)");
  const taken = new Map<string, string>();
  for (const path of listFolder(content, "pages").files) {
    const bytes = isMarkdown(path) ? readContent(content, path) : undefined;
    if (!bytes) continue;
    const read = readPlainPage(bytes, path, site);
    rows.problems.add(path, read.findings);
    const { page } = read;
    if (!page) continue;
    const edition = site.editions.findIndex(({ lang }) => lang === (page.lang as string));
    const address = `${site.editions[edition]?.prefix}/${page.slug}/`;
    const by = taken.get(address);
    if (by) {
      rows.problems.add(path, [finding("error", "address-taken", { address, by })]);
      continue;
    }
    taken.set(address, path);
    insert.run(path, edition, page.order ?? lastPlace, JSON.stringify(page));
    await rows.noteReferences(path, referencesOf({ path, images: [], imagesLine: 1 }, read));
  }
  return new Set(taken.keys());
}

/** Undefined where it can't be read, which was told when the file was noted. */
function readContent(content: string, path: string): Uint8Array | undefined {
  try {
    return readFileSync(join(content, path));
  } catch {
    return undefined;
  }
}

/** The addresses of plain pages, which no alias may take. */
export function plainPageAddresses(db: Database.Database, site: Site): ReadonlySet<string> {
  const rows = db.prepare("SELECT edition, value FROM plain_page").all() as {
    edition: number;
    value: string;
  }[];
  return new Set(
    rows.map(({ edition, value }) => {
      const { slug } = JSON.parse(value) as { slug: string };
      return `${site.editions[edition]?.prefix}/${slug}/`;
    }),
  );
}

export function plainPagePaths(db: Database.Database): string[] {
  const rows = db.prepare("SELECT path FROM plain_page").all() as { path: string }[];
  return rows.map(({ path }) => path);
}
