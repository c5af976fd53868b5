// When articles were last changed, month by month: what sitemaps say.
import type { PageAddress } from "../model/address.ts";
import type { Queries } from "./queries.ts";

export class ChangesByMonth {
  readonly #queries: Queries;

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** Months for which any article is published, with the newest change in each. */
  months(): { month: string; lastmod: string }[] {
    // Months are taken from the counts (CROSS JOIN: of these few shelves alone) and each one's newest
    // change from an index, asked for one by one: no article is read.
    const months = this.#queries.all(
      `SELECT DISTINCT period AS month FROM shelf CROSS JOIN tally ON tally.shelf = shelf.id
       WHERE shelf.kind = 'all' AND length(period) = 7 ORDER BY period`,
      [],
    ) as { month: string }[];
    const newest = "SELECT max(lastmod) AS lastmod FROM article WHERE substr(day, 1, 7) = ?";
    return months.map(({ month }) => {
      const { lastmod } = this.#queries.get(newest, [month]) as { lastmod: string };
      return { month, lastmod };
    });
  }

  /** True where any article of a month is published. */
  has(month: string): boolean {
    const sql = "SELECT 1 FROM article WHERE substr(day, 1, 7) = ? LIMIT 1";
    return this.#queries.get(sql, [month]) !== undefined;
  }

  /** Address and last change of every article of a month, in the order of addresses. */
  of(month: string): { address: PageAddress; lastmod: string }[] {
    return this.#queries.all(
      "SELECT address, lastmod FROM article WHERE day >= ? AND day < ? ORDER BY address",
      [month, `${month}~`],
    ) as { address: PageAddress; lastmod: string }[];
  }
}
