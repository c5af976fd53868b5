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
    return this.#queries.all(
      "SELECT substr(day, 1, 7) AS month, max(lastmod) AS lastmod FROM article GROUP BY 1 ORDER BY 1",
      [],
    ) as { month: string; lastmod: string }[];
  }

  /** Address and last change of every article of a month, in the order of addresses. */
  of(month: string): { address: PageAddress; lastmod: string }[] {
    return this.#queries.all(
      "SELECT address, lastmod FROM article WHERE day >= ? AND day < ? ORDER BY address",
      [month, `${month}~`],
    ) as { address: PageAddress; lastmod: string }[];
  }
}
