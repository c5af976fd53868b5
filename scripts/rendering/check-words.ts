// What `npm run check` says beside the problems themselves, in French, Arabic and English.
import { leftToRight, ownDirection } from "./isolates.ts";
import type { ProblemLanguage } from "./problem-text.ts";

export interface CheckWords {
  readonly badFormat: (format: string) => string;
  readonly noPath: (path: string) => string;
  readonly outside: (path: string, content: string) => string;
  readonly summary: (files: number, errors: number, warnings: number) => string;
  readonly reading: string;
}

const fr: CheckWords = {
  badFormat: (format) => `--format « ${format} » est inconnu ; écrivez github ou sarif`,
  noPath: (path) => `« ${path} » n'existe pas ; vérifiez le chemin`,
  outside: (path, content) => `« ${path} » n'est pas dans ${content} ; vérifiez le chemin`,
  summary: (files, errors, warnings) =>
    `${files} fichier(s) vérifié(s) : ${errors} erreur(s), ${warnings} avertissement(s)`,
  reading: "Lecture",
};

const ar: CheckWords = {
  badFormat: (format) =>
    `قيمة ${leftToRight("--format")} «${ownDirection(format)}» غير معروفة؛ اكتب ${leftToRight("github")} أو ${leftToRight("sarif")}`,
  noPath: (path) => `المسار «${leftToRight(path)}» غير موجود؛ تحقق منه`,
  outside: (path, content) =>
    `المسار «${leftToRight(path)}» ليس داخل ${leftToRight(content)}؛ تحقق منه`,
  summary: (files, errors, warnings) =>
    `عدد الملفات المفحوصة: ${files}، الأخطاء: ${errors}، التنبيهات: ${warnings}`,
  reading: "القراءة",
};

const en: CheckWords = {
  badFormat: (format) => `--format "${format}" is unknown; write github or sarif`,
  noPath: (path) => `"${path}" does not exist; check the path`,
  outside: (path, content) => `"${path}" is not in ${content}; check the path`,
  summary: (files, errors, warnings) =>
    `${files} file(s) checked: ${errors} error(s), ${warnings} warning(s)`,
  reading: "Reading",
};

export function checkWords(language: ProblemLanguage): CheckWords {
  return { fr, ar, en }[language];
}
