// What the catalogue remembers of builds: what they still owe to dist, and what shaped the pages that stand there.
import type Database from "libsql";

/** A page by its kind, its edition's language and its key. */
export interface Owed {
  readonly kind: string;
  readonly edition: string;
  readonly key: string;
}

const everything = "owes everything";

export class BuildState {
  readonly #db: Database.Database;

  constructor(db: Database.Database) {
    this.#db = db;
  }

  get(name: string): string {
    const row = this.#db.prepare("SELECT value FROM setting WHERE name = ?").get(name);
    return (row as { value: string } | undefined)?.value ?? "";
  }

  set(name: string, value: string): void {
    this.#db.prepare("INSERT OR REPLACE INTO setting VALUES (?, ?)").run(name, value);
  }

  get owesEverything(): boolean {
    return this.get(everything) !== "";
  }

  oweEverything(): void {
    this.set(everything, "yes");
  }

  owe(pages: Iterable<Owed>): void {
    const insert = this.#db.prepare("INSERT OR IGNORE INTO owed VALUES (?, ?, ?)");
    for (const { kind, edition, key } of pages) insert.run(kind, edition, key);
  }

  owed(): Owed[] {
    return this.#db.prepare("SELECT kind, edition, key FROM owed").all() as Owed[];
  }

  /** Every page stands in dist. */
  settle(): void {
    this.#db.exec("DELETE FROM owed");
    this.set(everything, "");
  }
}
