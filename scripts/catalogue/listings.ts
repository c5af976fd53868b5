// Puts every article on its shelves, in the one order, and counts what stands on each.
import type Database from "libsql";
import type { Language } from "../model/language.ts";
import { listsLanguage, type Site } from "../model/site.ts";
import type { Names } from "./names.ts";

/** Fills the names, the order, the shelves, their listings and tallies from the article rows. */
export function fillListings(db: Database.Database, names: Names, site: Site): void {
  const insertName = db.prepare("INSERT INTO name VALUES (?, ?, ?, ?, ?)");
  for (const { kind, folded, id, label, lang } of names.settle()) {
    insertName.run(kind, folded, id, label, lang);
  }
  db.exec(`
    UPDATE article SET source =
      (SELECT id FROM name WHERE kind = 'source' AND folded = article.source_folded);
    UPDATE article SET ord = day || ' ' || source || ' ' || slug || ' ' || lang;
    CREATE TEMP TABLE listed (edition INTEGER NOT NULL, lang TEXT NOT NULL);
  `);
  const insertListed = db.prepare("INSERT INTO listed VALUES (?, ?)");
  const languages = db.prepare("SELECT DISTINCT lang FROM article").all() as { lang: Language }[];
  for (const [place, edition] of site.editions.entries()) {
    for (const { lang } of languages) {
      if (listsLanguage(edition, lang)) insertListed.run(place, lang);
    }
  }
  db.exec(`
    CREATE TEMP TABLE standing AS
      SELECT listed.edition AS edition, 'all' AS kind, '' AS key, article.ord AS ord, article.id AS article
      FROM article JOIN listed USING (lang)
      UNION
      SELECT listed.edition, filing.kind, name.id, article.ord, article.id
      FROM article JOIN listed USING (lang)
      JOIN filing ON filing.article = article.id
      JOIN name USING (kind, folded);
    INSERT INTO shelf (edition, kind, key, count)
      SELECT edition, kind, key, count(*) FROM standing GROUP BY edition, kind, key
      ORDER BY edition, kind, key;
    CREATE INDEX shelf_number ON shelf (edition, kind, key, id);
    INSERT INTO listing
      SELECT shelf.id, ord, article FROM standing JOIN shelf USING (edition, kind, key) ORDER BY 1, 2;
    DROP TABLE standing;
    DROP INDEX shelf_number;
    INSERT INTO tally SELECT shelf, substr(ord, 1, 4), count(*) FROM listing GROUP BY 1, 2;
    INSERT INTO tally SELECT shelf, substr(ord, 1, 7), count(*) FROM listing GROUP BY 1, 2;
    INSERT INTO tally SELECT shelf, substr(ord, 1, 10), count(*) FROM listing
      WHERE shelf IN (SELECT id FROM shelf WHERE kind = 'all') GROUP BY 1, 2;
  `);
}
