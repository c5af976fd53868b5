// A source is the newspaper in which an article was published.
import type { Language } from "./language.ts";
import type { Slug } from "./slug.ts";

/** A text in one language for all, or a version for each. */
export type Localized = Readonly<Record<string, string>>;

/** The key under which a text stands that was given once for every language. */
export const anyLanguage = "any";

export interface Source {
  readonly id: Slug;
  readonly name: Localized;
  readonly home?: string;
  readonly lang?: Language;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly notes?: Localized;
}

/** The version for a reader's language, else the one for all, else the first, with the language it is in. */
export function inLanguage(
  text: Localized,
  language: string,
): { readonly text: string; readonly lang?: string } {
  const own = text[language];
  if (own !== undefined) return { text: own, lang: language };
  const common = text[anyLanguage];
  if (common !== undefined) return { text: common };
  const [lang = anyLanguage, first = ""] = Object.entries(text)[0] ?? [];
  return { text: first, lang };
}
