// What the development server says to an author on the page itself, in French, Arabic and English.
import { counted } from "../../layouts/locales/ar.ts";
import { leftToRight } from "./isolates.ts";
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

const leftOutInArabic = counted({
  none: "لا ملفات متروكة جانبا",
  one: "ملف واحد متروك جانبا",
  two: "ملفان متروكان جانبا",
  few: "ملفات متروكة جانبا",
  many: "ملفا متروكا جانبا",
  hundred: "ملف متروك جانبا",
});

const moreInArabic = counted({
  none: "لا شيء غيرها",
  one: "مشكل آخر",
  two: "مشكلان آخران",
  few: "مشاكل أخرى",
  many: "مشكلا آخر",
  hundred: "مشكل آخر",
});

const ar: AuthorWords = {
  draft: "مسودة: هذه الصفحة ليست في الموقع المنشور",
  draftCure: `احذف السطر ${leftToRight("draft: true")} لنشرها`,
  ofPage: "ما ينبغي تصحيحه في ملف هذه الصفحة",
  ofSettings: `لا يؤخذ ${leftToRight("site.yaml")} بعين الاعتبار ما دام فيه هذا الخطأ`,
  leftOut: (files) => leftOutInArabic(files, String(files)),
  ofData: "ما ينبغي تصحيحه؛ أما بقية هذه الملفات فتؤخذ بعين الاعتبار",
  more: (count) => `… و${moreInArabic(count, String(count))}`,
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
  return { fr, ar, en }[language];
}
