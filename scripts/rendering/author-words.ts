// What the development server says to an author on the page itself, in French and English.
import type { ProblemLanguage } from "./problem-text.ts";

export interface AuthorWords {
  readonly draft: string;
  /** The cure of a draft. */
  readonly draftCure: string;
  readonly ofPage: string;
  readonly ofSettings: string;
  readonly leftOut: (files: number) => string;
  /** Files of newspapers and names. */
  readonly ofData: string;
  readonly more: (count: number) => string;
}

const fr: AuthorWords = {
  draft: "Brouillon : le site publié n'a pas cette page",
  draftCure: "retirez la ligne draft: true pour la publier",
  ofPage: "À corriger dans le fichier de cette page",
  ofSettings: "site.yaml n'est pas pris en compte tant que cette erreur y reste",
  leftOut: (files) =>
    files === 1 ? "Un fichier est laissé de côté" : `${files} fichiers sont laissés de côté`,
  ofData: "À corriger ; le reste de ces fichiers est pris en compte",
  more: (count) => `… et ${count} autre(s)`,
};

const en: AuthorWords = {
  draft: "Draft: the published site does not have this page",
  draftCure: "remove the line draft: true to publish it",
  ofPage: "To mend in the file of this page",
  ofSettings: "site.yaml is not taken into account while this mistake stands in it",
  leftOut: (files) => (files === 1 ? "One file is left out" : `${files} files are left out`),
  ofData: "To mend; the rest of these files is used",
  more: (count) => `… and ${count} more`,
};

export function authorWords(language: ProblemLanguage): AuthorWords {
  return language === "fr" ? fr : en;
}
