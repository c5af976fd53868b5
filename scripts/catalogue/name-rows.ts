// Fills the table of names from what the articles of a whole archive are filed under.
import type Database from "libsql";
import type { ShelfKind } from "../model/address.ts";
import type { Language } from "../model/language.ts";
import { idOfName, type Slug } from "../model/slug.ts";
import { Bulk } from "./bulk.ts";
import { type DeclaredSources, labelLanguage, type SettledName, type Spelling } from "./names.ts";

export const nameColumns = [
  "kind",
  "folded",
  "id",
  "bare",
  "label",
  "lang",
  "day",
  "path",
] as const;

/** Every name, spelled as its earliest article spells it, with an id that depends on the names alone. */
export function fillNames(
  db: Database.Database,
  declared: DeclaredSources,
  siteLang: Language,
): void {
  const rows = new Bulk(db, "name", nameColumns);
  const groups = new Map<string, SettledName[]>();
  for (const { kind, folded, label, lang: articleLang, day, path } of earliestSpellings(db)) {
    const bare = idOfName(folded);
    const lang = labelLanguage(label, articleLang, siteLang);
    const name = { kind, folded, id: bare, bare, label, lang, day, path };
    const group = groups.get(`${kind} ${bare}`);
    if (group) group.push(name);
    else groups.set(`${kind} ${bare}`, [name]);
  }
  for (const group of groups.values()) {
    const [{ kind, bare }] = group as [SettledName];
    const ids = declared.idsOf(
      kind,
      bare,
      group.map(({ folded }) => folded),
    );
    for (const name of group) addName(rows, { ...name, id: ids.get(name.folded) as Slug });
  }
  rows.flush();
}

/** Adds one row to the table of names. */
export function addName(rows: Bulk, name: SettledName): void {
  rows.add(...nameColumns.map((column) => name[column]));
}

/** SQLite gives the other columns of a group from the row that holds the least (its documentation, "bare columns"). */
function earliestSpellings(db: Database.Database) {
  return db
    .prepare(
      `SELECT kind, folded, label, lang, day, path, min(day || ' ' || path) AS earliest
       FROM filing JOIN article ON article.id = filing.article GROUP BY kind, folded`,
    )
    .iterate() as Iterable<Spelling & { kind: ShelfKind; folded: string }>;
}
