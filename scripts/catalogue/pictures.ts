// The pictures that the catalogue knows: which are shown, and what was decided of those that were reported.
import type { PictureDecision } from "../model/report.ts";
import type { PictureRecord } from "./picture-rows.ts";
import type { Queries } from "./queries.ts";

export class Pictures {
  readonly #queries: Queries;

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** The picture of a file, by its path in the content folder; blocked or not. */
  at(path: string): PictureRecord | undefined {
    const sql = "SELECT * FROM picture WHERE path = ?";
    return this.#queries.get(sql, [path]) as PictureRecord | undefined;
  }

  /** Every picture that may be seen, or those with one content. */
  shown(hash = ""): PictureRecord[] {
    const sql = `SELECT * FROM picture WHERE (hash = ?1 OR ?1 = '') AND decision IS NOT 'blocked'
      ORDER BY path`;
    return this.#queries.all(sql, [hash]) as PictureRecord[];
  }

  /** Content hashes of the pictures that may be seen. */
  shownHashes(): ReadonlySet<string> {
    const sql = "SELECT DISTINCT hash FROM picture WHERE decision IS NOT 'blocked'";
    const rows = this.#queries.all(sql, []) as { hash: string }[];
    return new Set(rows.map(({ hash }) => hash));
  }

  /** What was decided of reported pictures, whether the archive has them or not. */
  decisions(): readonly PictureDecision[] {
    const sql = "SELECT value FROM setting WHERE name = 'decisions'";
    const { value } = this.#queries.get(sql, []) as { value: string };
    return JSON.parse(value) as PictureDecision[];
  }
}
