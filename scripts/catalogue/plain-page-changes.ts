// Plain pages are few, so all of them are read again where one changes.
import { isMarkdown, listFolder } from "../reading/folder.ts";
import type { ContentRows } from "./content-rows.ts";
import { forgetFiles } from "./forget.ts";
import { fillPlainPages } from "./plain-page-rows.ts";
import type { UpdateOptions } from "./update.ts";

/** True where the links to plain pages, which stand on every page, are others now. */
export async function updatePlainPages(
  { db, content, site }: UpdateOptions,
  rows: ContentRows,
  changed: ReadonlySet<string>,
): Promise<boolean> {
  const before = linksOf(db);
  const present = listFolder(content, "pages").files.filter(isMarkdown);
  const paths = new Set([...changed, ...present]);
  forgetFiles(db, rows, paths);
  db.exec("DELETE FROM plain_page");
  for (const path of paths) await rows.read(path);
  await fillPlainPages(db, content, site, rows);
  return linksOf(db) !== before;
}

/** What every page says of the plain pages. */
function linksOf(db: UpdateOptions["db"]): string {
  const rows = db
    .prepare(
      `SELECT path, edition, place, json_extract(value, '$.headline') AS headline,
       json_extract(value, '$.slug') AS slug FROM plain_page ORDER BY edition, place, path`,
    )
    .all();
  return JSON.stringify(rows);
}
