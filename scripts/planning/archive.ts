// What planning works with: the catalogue, and one edition of the site with the words it speaks.

import type { Words } from "../../layouts/locales/words.ts";
import { wordsOf } from "../../layouts/locales/words-of.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Shelf } from "../catalogue/shelf.ts";
import { directionOf } from "../model/language.ts";
import type { Edition, Site } from "../model/site.ts";
import { inLanguage } from "../model/source.ts";
import type { Chrome, Headline, Text } from "../model/view.ts";

export interface Archive {
  readonly catalogue: Catalogue;
  readonly site: Site;
  readonly edition: Edition;
  readonly words: Words;
  /** Everything that the edition lists. */
  readonly all: Shelf;
  /** What pages show alike, by the way to the site's root: one object for all of them. */
  readonly chromes: Map<string, Chrome>;
  readonly headlines: Map<string, Headline>;
}

export function archiveOf(catalogue: Catalogue, edition: Edition): Archive {
  return {
    catalogue,
    site: catalogue.site,
    edition,
    words: wordsOf(edition.lang),
    all: catalogue.shelf(edition, "all"),
    chromes: new Map(),
    headlines: new Map(),
  };
}

/** A source's name in the language of what stands beside it: the declared one, else the earliest article's spelling. */
export function sourceName({ catalogue }: Archive, id: string, beside: string): Text {
  const declared = catalogue.declaredSource(id);
  if (!declared) return shelfName(catalogue.name("source", id));
  const { text, lang } = inLanguage(declared.name, beside);
  return textIn(text, lang ?? declared.lang ?? beside);
}

export function shelfName({ label, lang }: { label: string; lang: string }): Text {
  return textIn(label, lang);
}

export function textIn(text: string, lang: string): Text {
  return { text, lang, dir: directionOf(lang) };
}
