// A problem as a line that an author can act on: place, what is wrong, cure.
import { type InterfaceLanguage, isInterfaceLanguage } from "../model/language.ts";
import { leavesOut, type Problem } from "../model/problem.ts";
import { inDirectionOf } from "./isolates.ts";
import { ar } from "./problems/ar.ts";
import { en } from "./problems/en.ts";
import { fr } from "./problems/fr.ts";
import type { Sentences } from "./problems/sentences.ts";

/** Those who write are spoken to in the languages of those who read. */
export type ProblemLanguage = InterfaceLanguage;

/** What is wrong and the cure, in the author's language. */
export function problemSentence(problem: Problem, language: ProblemLanguage): string {
  const sentences: Sentences = { fr, ar, en }[language];
  const sentence = sentences[problem.code] as (
    details: Record<string, unknown>,
    file: string,
  ) => string;
  const details = Object.entries(problem.details).map(([key, value]) => [
    key,
    typeof value === "string" ? shown(value) : value,
  ]);
  return sentence(Object.fromEntries(details), shown(problem.file));
}

/** Longer values are cut: the line's beginning is enough to find them by. */
const longestShown = 300;

/** Content comes from strangers: signs that would steer a terminal or begin a line of their own are not passed on. */
export function shown(value: string): string {
  const line = value.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

/** `content/articles/2026/03/crue.md:4:7  file left out: date "14/03/2026" is not a day; write it as 2026-03-14` */
export function problemLine(problem: Problem, language: ProblemLanguage): string {
  const { file, line, column } = problem;
  const told = `${effects[language][effectOf(problem)]}${problemSentence(problem, language)}`;
  return `${shown(file)}:${line}:${column}  ${inDirectionOf(language, told)}`;
}

const effects = {
  ar: { leftOut: "الملف متروك جانبا: ", mistake: "خطأ: ", warning: "تنبيه: " },
  fr: { leftOut: "fichier laissé de côté : ", mistake: "erreur : ", warning: "avertissement : " },
  en: { leftOut: "file left out: ", mistake: "error: ", warning: "warning: " },
} as const;

function effectOf(problem: Problem): keyof typeof effects.en {
  if (problem.severity === "warning") return "warning";
  return leavesOut(problem) ? "leftOut" : "mistake";
}

/** Arabic or French where the author's `LANG` says so, English elsewhere; where there is no `LANG`, the system's own language is asked. */
export function problemLanguage(lang: string | undefined): ProblemLanguage {
  const spoken = lang || Intl.DateTimeFormat().resolvedOptions().locale;
  const [language = ""] = spoken.toLowerCase().split(/[^a-z]/);
  return isInterfaceLanguage(language) ? language : "en";
}
