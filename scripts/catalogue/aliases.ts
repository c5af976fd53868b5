// Old addresses of articles, which lead to where they stand now.
import type { PageAddress } from "../model/address.ts";
import { type Entry, entryColumns } from "./entry.ts";
import type { Queries } from "./queries.ts";

const joined = "alias JOIN article ON article.id = alias.article";

/** Editions are named by their place. */
export class Aliases {
  readonly #queries: Queries;

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** Those of the articles that have their page in an edition. */
  ofEdition(edition: number): PageAddress[] {
    const sql = `SELECT alias.address AS alias FROM ${joined} WHERE edition = ? ORDER BY alias.address`;
    const rows = this.#queries.all(sql, [edition]) as { alias: PageAddress }[];
    return rows.map(({ alias }) => alias);
  }

  /** The address itself where it is an old one of an article that has its page in the edition. */
  find(edition: number, address: string): PageAddress | undefined {
    const sql = `SELECT alias.address AS alias FROM ${joined} WHERE alias.address = ? AND edition = ?`;
    const row = this.#queries.get(sql, [address, edition]) as { alias: PageAddress } | undefined;
    return row?.alias;
  }

  /** The article that an old address leads to. */
  article(alias: string): Entry | undefined {
    const sql = `SELECT ${entryColumns} FROM ${joined} WHERE alias.address = ?`;
    return this.#queries.get(sql, [alias]) as Entry | undefined;
  }
}
