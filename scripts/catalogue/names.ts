// Settles the ids and labels of sources, topics and authors from the names that articles give them.
import type { ShelfKind } from "../model/address.ts";
import type { Day } from "../model/day.ts";
import type { Language } from "../model/language.ts";
import { foldName, idOfName, type Slug, withHash } from "../model/slug.ts";
import type { Source } from "../model/source.ts";

/** A name as the earliest article that uses it spells it. */
interface Spelling {
  readonly label: string;
  readonly lang: Language;
  readonly day: Day;
  readonly path: string;
}

export interface SettledName {
  readonly kind: ShelfKind;
  readonly folded: string;
  readonly id: Slug;
  readonly label: string;
  readonly lang: Language;
}

export class Names {
  readonly #spellings = new Map<ShelfKind, Map<string, Spelling>>();
  readonly #declared = new Map<string, Source>();
  readonly #declaredIds: readonly Slug[];

  constructor(sources: readonly Source[]) {
    this.#declaredIds = sources.map(({ id }) => id);
    for (const source of sources) {
      this.#declared.set(source.id, source);
      for (const name of Object.values(source.name)) this.#declared.set(foldName(name), source);
    }
  }

  /** Notes a name and gives the folded form under which an article is filed. */
  add(kind: ShelfKind, label: string, by: Omit<Spelling, "label">): string {
    const folded = foldName(label) || label;
    const known = this.#spellings.get(kind) ?? new Map<string, Spelling>();
    this.#spellings.set(kind, known);
    const earlier = known.get(folded);
    if (!earlier || by.day < earlier.day || (by.day === earlier.day && by.path < earlier.path)) {
      known.set(folded, { label, ...by });
    }
    return folded;
  }

  /**
   * Every name with its id. Where two names would share an id, a declared source keeps it, else the
   * name that sorts first, and the others take a short hash: the answer depends on the names alone.
   */
  *settle(): Generator<SettledName> {
    for (const [kind, spellings] of this.#spellings) {
      const taken = new Set<Slug>(kind === "source" ? this.#declaredIds : []);
      for (const folded of [...spellings.keys()].sort()) {
        const spelling = spellings.get(folded) as Spelling;
        const { label, lang } = spelling;
        const bare = idOfName(folded);
        const source = kind === "source" ? this.#declared.get(folded) : undefined;
        if (source) {
          yield { kind, folded, id: source.id, label, lang };
        } else {
          const id = taken.has(bare) ? withHash(bare, folded) : bare;
          taken.add(id);
          yield { kind, folded, id, label, lang };
        }
      }
    }
  }
}
