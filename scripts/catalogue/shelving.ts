// Puts articles on their shelves and takes them off again, and keeps the counts of each period.
import type Database from "libsql";
import { type Day, monthDayOf } from "../model/day.ts";
import type { Language } from "../model/language.ts";
import { listsLanguage, type Site } from "../model/site.ts";

/** Puts every article of a new catalogue on its shelves, in the one order, and counts what stands on each. */
export function shelveAll(db: Database.Database, site: Site): void {
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
    DROP TABLE listed;
    DROP INDEX shelf_number;
    INSERT INTO tally SELECT shelf, substr(ord, 1, 4), count(*) FROM listing GROUP BY 1, 2;
    INSERT INTO tally SELECT shelf, substr(ord, 1, 7), count(*) FROM listing GROUP BY 1, 2;
    INSERT INTO tally SELECT shelf, substr(ord, 1, 10), count(*) FROM listing
      WHERE shelf IN (SELECT id FROM shelf WHERE kind = 'all') GROUP BY 1, 2;
    INSERT INTO tally SELECT shelf, substr(period, 6), count(*) FROM tally
      WHERE length(period) = 10 GROUP BY 1, 2;
  `);
}

interface Standing {
  readonly shelf: number;
  readonly kind: string;
  readonly ord: string;
}

/** Puts articles on shelves and takes them off, in an update's transaction. */
export class Shelving {
  readonly #db: Database.Database;
  readonly #site: Site;

  constructor(db: Database.Database, site: Site) {
    this.#db = db;
    this.#site = site;
  }

  /** Puts an article on its shelves; its row, its filings and their names are there. */
  put(id: number): void {
    this.#run(
      `UPDATE article SET source = (SELECT name.id FROM name WHERE kind = 'source' AND folded = source_folded)
       WHERE id = ?`,
      id,
    );
    this.#run(
      "UPDATE article SET ord = day || ' ' || source || ' ' || slug || ' ' || lang WHERE id = ?",
      id,
    );
    const { ord, lang } = this.#db
      .prepare("SELECT ord, lang FROM article WHERE id = ?")
      .get(id) as {
      ord: string;
      lang: Language;
    };
    const filed = this.#db
      .prepare(
        `SELECT DISTINCT filing.kind AS kind, name.id AS key FROM filing JOIN name USING (kind, folded)
         WHERE filing.article = ?`,
      )
      .all(id) as { kind: string; key: string }[];
    for (const [place, edition] of this.#site.editions.entries()) {
      if (!listsLanguage(edition, lang)) continue;
      for (const { kind, key } of [{ kind: "all", key: "" }, ...filed]) {
        this.#run(
          `INSERT INTO shelf (edition, kind, key, count) VALUES (?, ?, ?, 1)
           ON CONFLICT (edition, kind, key) DO UPDATE SET count = count + 1`,
          ...[place, kind, key],
        );
        const { shelf } = this.#db
          .prepare("SELECT id AS shelf FROM shelf WHERE edition = ? AND kind = ? AND key = ?")
          .get(place, kind, key) as { shelf: number };
        this.#run("INSERT INTO listing VALUES (?, ?, ?)", shelf, ord, id);
        for (const period of periodsOf(ord, kind)) this.#countIn(shelf, period);
      }
    }
  }

  /** Takes an article off its shelves; a shelf that this empties is gone. */
  take(id: number): void {
    for (const { shelf, kind, ord } of this.#standings(id)) {
      this.#run("DELETE FROM listing WHERE shelf = ? AND ord = ?", shelf, ord);
      this.#run("UPDATE shelf SET count = count - 1 WHERE id = ?", shelf);
      this.#run("DELETE FROM shelf WHERE id = ? AND count = 0", shelf);
      for (const period of periodsOf(ord, kind)) this.#countOut(shelf, period);
    }
  }

  /** The first article of a day counts its year among those of the day. */
  #countIn(shelf: number, period: string): void {
    const { count } = this.#db
      .prepare(
        `INSERT INTO tally VALUES (?, ?, 1)
         ON CONFLICT (shelf, period) DO UPDATE SET count = count + 1 RETURNING count`,
      )
      .get(shelf, period) as { count: number };
    if (count === 1 && isDay(period)) this.#countIn(shelf, monthDayOf(period));
  }

  #countOut(shelf: number, period: string): void {
    this.#run("UPDATE tally SET count = count - 1 WHERE shelf = ? AND period = ?", shelf, period);
    const { changes } = this.#db
      .prepare("DELETE FROM tally WHERE shelf = ? AND period = ? AND count = 0")
      .run(shelf, period);
    if (changes > 0 && isDay(period)) this.#countOut(shelf, monthDayOf(period));
  }

  #standings(id: number): Standing[] {
    return this.#db
      .prepare(
        `WITH filed AS (
           SELECT 'all' AS kind, '' AS key UNION
           SELECT filing.kind, name.id FROM filing JOIN name USING (kind, folded) WHERE filing.article = ?1)
         SELECT shelf.id AS shelf, shelf.kind AS kind, article.ord AS ord
         FROM article JOIN filed JOIN shelf ON shelf.edition IN (SELECT value FROM json_each(?2))
           AND shelf.kind = filed.kind AND shelf.key = filed.key
         JOIN listing ON listing.shelf = shelf.id AND listing.ord = article.ord
         WHERE article.id = ?1`,
      )
      .all(id, JSON.stringify([...this.#site.editions.keys()])) as Standing[];
  }

  #run(sql: string, ...values: (string | number)[]): void {
    this.#db.prepare(sql).run(...values);
  }
}

/** The periods that a shelf counts; days are counted for an edition's whole shelf alone. */
function periodsOf(ord: string, kind: string): string[] {
  const periods = [ord.slice(0, 4), ord.slice(0, 7)];
  return kind === "all" ? [...periods, ord.slice(0, 10)] : periods;
}

function isDay(period: string): period is Day {
  return period.length === 10;
}
