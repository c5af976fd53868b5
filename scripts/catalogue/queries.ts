// Questions to the catalogue's file, each prepared once.
import type Database from "libsql";

export class Queries {
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(db: Database.Database) {
    this.#db = db;
  }

  get(sql: string, values: readonly unknown[]): unknown {
    return this.#prepared(sql).get(...values);
  }

  all(sql: string, values: readonly unknown[]): unknown[] {
    return this.#prepared(sql).all(...values);
  }

  #prepared(sql: string): Database.Statement {
    const statement = this.#statements.get(sql) ?? this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
