// What a change of a few articles does to the names of sources, topics and authors.
import type Database from "libsql";
import type { ShelfKind } from "../model/address.ts";
import type { Language } from "../model/language.ts";
import { idOfName, type Slug } from "../model/slug.ts";
import type { Filing } from "./article-rows.ts";
import { Bulk } from "./bulk.ts";
import { addName, nameColumns } from "./name-rows.ts";
import {
  type DeclaredSources,
  isEarlier,
  labelLanguage,
  type SettledName,
  type Spelling,
} from "./names.ts";
import { StartOver } from "./start-over.ts";
import type { NamedShelf } from "./traces.ts";

export class NameChanges {
  readonly #db: Database.Database;
  readonly #declared: DeclaredSources;
  readonly #siteLang: Language;
  /** The names that are looked at, with their earliest spelling so far; undefined where nothing is filed under one. */
  readonly #earliest = new Map<string, Spelling | undefined>();

  constructor(db: Database.Database, declared: DeclaredSources, siteLang: Language) {
    this.#db = db;
    this.#declared = declared;
    this.#siteLang = siteLang;
  }

  /** After the filings of an article were removed, and it from its shelves. */
  removed(path: string, filings: readonly Filing[]): void {
    for (const { kind, folded } of filings) {
      const name = this.#row(kind, folded);
      if (name?.path === path) this.#earliest.set(`${kind} ${folded}`, this.#search(name));
    }
  }

  /** Before the article is put on shelves. */
  added({ lang, day, path }: Omit<Spelling, "label">, filings: readonly Filing[]): void {
    for (const { kind, folded, label } of filings) {
      const key = `${kind} ${folded}`;
      const earliest = this.#earliest.has(key) ? this.#earliest.get(key) : this.#row(kind, folded);
      const spelling = this.#spelling({ label, lang, day, path });
      if (!earliest || isEarlier(spelling, earliest)) this.#earliest.set(key, spelling);
    }
  }

  /**
   * Writes the names anew and gives the shelves whose label is another. Throws `StartOver` where a name
   * that stays would get another id: its articles would stand elsewhere in every list.
   */
  settle(): NamedShelf[] {
    const rows = new Bulk(this.#db, "name", nameColumns);
    const remove = this.#db.prepare("DELETE FROM name WHERE kind = ? AND folded = ?");
    const relabelled: NamedShelf[] = [];
    const changed = [...this.#earliest].map(([key, spelling]) => {
      const [, kind = "", folded = ""] = /^(\S+) (.*)$/s.exec(key) ?? [];
      return { kind: kind as ShelfKind, folded, spelling, before: this.#row(kind, folded) };
    });
    for (const { kind, folded } of changed) remove.run(kind, folded);
    for (const { kind, folded, spelling, before } of changed) {
      const bare = before?.bare ?? idOfName(folded);
      const id = before?.id ?? bare;
      const shown = ({ label, lang }: Spelling) => `${lang} ${label}`;
      if (before && spelling && shown(before) !== shown(spelling)) relabelled.push({ kind, id });
      if (spelling) addName(rows, { kind, folded, id, bare, ...spelling });
    }
    rows.flush();
    const fresh = new Set(
      changed.filter(({ before }) => !before).map(({ kind, folded }) => `${kind} ${folded}`),
    );
    for (const { kind, folded, spelling, before } of changed) {
      if (!spelling !== !before) this.#settleGroup(kind, before?.bare ?? idOfName(folded), fresh);
    }
    return relabelled;
  }

  /** Gives ids to the names that share a bare one; only a new name's may differ from what it was. */
  #settleGroup(kind: ShelfKind, bare: Slug, fresh: ReadonlySet<string>): void {
    const group = this.#db
      .prepare("SELECT folded, id FROM name WHERE kind = ? AND bare = ?")
      .all(kind, bare) as { folded: string; id: Slug }[];
    const ids = this.#declared.idsOf(
      kind,
      bare,
      group.map(({ folded }) => folded),
    );
    const update = this.#db.prepare("UPDATE name SET id = ? WHERE kind = ? AND folded = ?");
    for (const { folded, id } of group) {
      const settled = ids.get(folded) as Slug;
      if (settled === id) continue;
      if (!fresh.has(`${kind} ${folded}`)) throw new StartOver(`"${folded}" would get another id`);
      update.run(settled, kind, folded);
    }
  }

  #row(kind: string, folded: string): SettledName | undefined {
    return this.#db.prepare("SELECT * FROM name WHERE kind = ? AND folded = ?").get(kind, folded) as
      | SettledName
      | undefined;
  }

  /** The earliest spelling among the articles that stand on the name's shelves. */
  #search({ kind, folded, id }: SettledName): Spelling | undefined {
    const shelves = this.#db
      .prepare("SELECT id FROM shelf WHERE kind = ? AND key = ?")
      .all(kind, id) as { id: number }[];
    const sql = (more: string) => `
      SELECT filing.label AS label, article.lang AS lang, article.day AS day, article.path AS path
      FROM listing JOIN article ON article.id = listing.article
      JOIN filing ON filing.article = listing.article AND filing.kind = ? AND filing.folded = ?
      WHERE listing.shelf = ? ${more} ORDER BY listing.ord`;
    const first = this.#db.prepare(`${sql("")} LIMIT 1`);
    const ofDay = this.#db.prepare(sql("AND listing.ord < ?"));
    const spellings = shelves.flatMap((shelf) => {
      const found = first.get(kind, folded, shelf.id) as Spelling | undefined;
      return found ? (ofDay.all(kind, folded, shelf.id, `${found.day}~`) as Spelling[]) : [];
    });
    const earliest = spellings.reduce<Spelling | undefined>(
      (best, next) => (best && !isEarlier(next, best) ? best : next),
      undefined,
    );
    return earliest && this.#spelling(earliest);
  }

  #spelling(spelling: Spelling): Spelling {
    const { label, lang } = spelling;
    return { ...spelling, lang: labelLanguage(label, lang, this.#siteLang) };
  }
}
