// Takes changed articles out of the catalogue and puts what they say now in their place.
import type Database from "libsql";
import type { Site } from "../model/site.ts";
import { compareBytes } from "../reading/folder.ts";
import { addressOf, type Filing } from "./article-rows.ts";
import { type ContentRows, filingsOf, type ReadContent } from "./content-rows.ts";
import { forgetFiles } from "./forget.ts";
import { LoserRows } from "./losers.ts";
import { NameChanges } from "./name-changes.ts";
import type { DeclaredSources } from "./names.ts";
import { Shelving } from "./shelving.ts";
import { type NamedShelf, type Trace, traceOf } from "./traces.ts";

export class ArticleChanges {
  /** The files that are read again. */
  readonly paths = new Set<string>();
  /** Addresses that they claim, claimed, take or leave. */
  readonly addresses = new Set<string>();
  readonly #db: Database.Database;
  readonly #site: Site;
  readonly #rows: ContentRows;
  readonly #declared: DeclaredSources;
  readonly #old: Trace[] = [];
  readonly #read = new Map<string, ReadContent>();

  constructor(db: Database.Database, site: Site, rows: ContentRows, declared: DeclaredSources) {
    this.#db = db;
    this.#site = site;
    this.#rows = rows;
    this.#declared = declared;
  }

  /**
   * Reads files again, and with them those that share an address with what they were or are now.
   * `before` is told of the articles while the catalogue still lists all of them as they were.
   */
  async read(paths: Iterable<string>, before: (traces: readonly Trace[]) => void): Promise<void> {
    let next = new Set(paths);
    while (next.size > 0) {
      const traces = [...next].flatMap((path) => traceOf(this.#db, path) ?? []);
      before(traces);
      this.#old.push(...traces);
      for (const { address, aliases } of traces) this.#claim(address, aliases);
      forgetFiles(this.#db, this.#rows, next);
      for (const path of next) {
        this.paths.add(path);
        const read = await this.#rows.read(path);
        if (!read) continue;
        this.#read.set(path, read);
        this.#claim(addressOf(this.#site, read.article), read.article.aliases);
      }
      next = this.#rivals();
    }
  }

  /** Changes rows, names and shelves; gives the shelves whose label is another. */
  apply(): NamedShelf[] {
    const shelving = new Shelving(this.#db, this.#site);
    const names = new NameChanges(this.#db, this.#declared, this.#site.lang);
    for (const { id } of this.#old) shelving.take(id);
    const gone = this.#old.map(({ id, path }) => ({ path, filings: this.#filings(id) }));
    for (const { id } of this.#old) {
      this.#db.prepare("DELETE FROM article WHERE id = ?").run(id);
      this.#db.prepare("DELETE FROM filing WHERE article = ?").run(id);
    }
    for (const { path, filings } of gone) names.removed(path, filings);
    const ids = this.#insertWinners(names);
    const relabelled = names.settle();
    for (const id of ids) shelving.put(id);
    return relabelled;
  }

  /** The files that were read again, and whatever their texts and those of some plain pages lead to. */
  targets(plainPages: readonly string[]): string[] {
    this.#rows.flush();
    const rows = this.#db
      .prepare("SELECT target FROM reference WHERE path IN (SELECT value FROM json_each(?))")
      .all(JSON.stringify([...this.paths, ...plainPages])) as { target: string }[];
    return [...this.paths, ...rows.map(({ target }) => target)];
  }

  #claim(address: string, aliases: readonly string[]): void {
    for (const claimed of [address, ...aliases]) this.addresses.add(claimed);
  }

  /** Other files at the same addresses: who has one, or would have it now. */
  #rivals(): Set<string> {
    const rows = this.#db
      .prepare(
        `SELECT path FROM article WHERE address IN (SELECT value FROM json_each(?1)) UNION
         SELECT path FROM loser WHERE address IN (SELECT value FROM json_each(?1))`,
      )
      .all(JSON.stringify([...this.addresses])) as { path: string }[];
    return new Set(rows.map(({ path }) => path).filter((path) => !this.paths.has(path)));
  }

  #insertWinners(names: NameChanges): number[] {
    const losers = new LoserRows(this.#db, this.#rows.problems);
    const winners = new Map<string, string>();
    const oldIds = new Map(this.#old.map(({ path, id }) => [path, id]));
    const { last } = this.#db.prepare("SELECT max(id) AS last FROM article").get() as {
      last: number | null;
    };
    let fresh = Math.max(last ?? 0, ...oldIds.values());
    const ids: number[] = [];
    const inByteOrder = [...this.#read].sort(([a], [b]) => compareBytes(a, b));
    for (const [path, { article, picture }] of inByteOrder) {
      const address = addressOf(this.#site, article);
      const by = winners.get(address);
      if (by !== undefined) {
        losers.add({ path, address }, by);
        continue;
      }
      winners.set(address, path);
      const id = oldIds.get(path) ?? ++fresh;
      const filings = filingsOf(article);
      this.#rows.articles.add(id, article, picture, filings);
      names.added(article, filings);
      ids.push(id);
    }
    losers.flush();
    this.#rows.flush();
    return ids;
  }

  #filings(id: number): Filing[] {
    return this.#db.prepare("SELECT * FROM filing WHERE article = ?").all(id) as Filing[];
  }
}
