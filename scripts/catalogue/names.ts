// A name is what articles call a source, a topic or an author: one id for all its spellings, and the label of the earliest.
import type { ShelfKind } from "../model/address.ts";
import type { Day } from "../model/day.ts";
import { foldName } from "../model/fold-name.ts";
import { type Language, usesArabicScript } from "../model/language.ts";
import { idOfName, type Slug, withHash } from "../model/slug.ts";
import type { Source } from "../model/source.ts";
import { compareBytes } from "../reading/folder.ts";

/** A name as the earliest article that uses it spells it. */
export interface Spelling {
  readonly label: string;
  readonly lang: Language;
  readonly day: Day;
  readonly path: string;
}

export interface SettledName extends Spelling {
  readonly kind: ShelfKind;
  readonly folded: string;
  readonly id: Slug;
  /** The id that the name would have if it met no other. */
  readonly bare: Slug;
}

/** The form under which articles are filed: one for all spellings. */
export function foldedName(label: string): string {
  return foldName(label) || label;
}

/**
 * The language of a label: that of the article which spells it so, unless that is written in other letters.
 * An Arabic article's "Port" is not Arabic, and keeps its language when an older article, in any, says "Port" too.
 */
export function labelLanguage(label: string, lang: Language, siteLang: Language): Language {
  if (/\p{Script=Arabic}/u.test(label)) return usesArabicScript(lang) ? lang : arabic;
  if (!usesArabicScript(lang)) return lang;
  return usesArabicScript(siteLang) ? french : siteLang;
}

const arabic = "ar" as Language;
/** The language of the Maghreb's press in Latin letters. */
const french = "fr" as Language;

/** True where `spelling` comes before `other`, by day and then by path. */
export function isEarlier(spelling: Spelling, other: Spelling): boolean {
  if (spelling.day !== other.day) return spelling.day < other.day;
  return compareBytes(spelling.path, other.path) < 0;
}

/** The newspapers that are declared, by their ids and by each of their names. */
export class DeclaredSources {
  readonly #byName = new Map<string, Source>();
  readonly #ids: ReadonlySet<Slug>;

  constructor(sources: readonly Source[]) {
    this.#ids = new Set(sources.map(({ id }) => id));
    for (const source of sources) {
      this.#byName.set(source.id, source);
      for (const name of Object.values(source.name)) this.#byName.set(foldName(name), source);
    }
  }

  /** The declared newspaper that an article means, by its id or by one of its names. */
  find(name: string): Source | undefined {
    return this.#byName.get(foldedName(name));
  }

  /** The id of a newspaper by one of its names, where no other newspaper's name meets it. */
  idOf(name: string): Slug {
    return this.find(name)?.id ?? idOfName(foldedName(name));
  }

  /**
   * Ids of the names that share a bare id, sorted. A declared source keeps it, else the name that sorts
   * first, and the others take a short hash: the answer depends on the names alone.
   */
  idsOf(kind: ShelfKind, bare: Slug, names: readonly string[]): Map<string, Slug> {
    const ids = new Map<string, Slug>();
    let taken = kind === "source" && this.#ids.has(bare);
    for (const folded of names.toSorted()) {
      const source = kind === "source" ? this.#byName.get(folded) : undefined;
      if (source) {
        ids.set(folded, source.id);
        continue;
      }
      ids.set(folded, taken ? withHash(bare, folded) : bare);
      taken = true;
    }
    return ids;
  }
}
