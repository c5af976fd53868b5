// What the build says to the person who started it, in French and English.
import type { ProblemLanguage } from "./problem-text.ts";

interface Summary {
  readonly articles: number;
  readonly pages: number;
  readonly quarantined: number;
  readonly warnings: number;
  readonly drafts: number;
  readonly seconds: string;
  readonly out: string;
}

export interface BuildWords {
  readonly progress: {
    readonly reading: string;
    readonly rendering: string;
    readonly aSecond: string;
    readonly left: string;
  };
  readonly summary: (summary: Summary) => string;
  readonly sameInOthers: (count: number) => string;
  readonly noUrl: string;
  readonly noContent: (folder: string) => string;
  readonly foreignFolder: (folder: string) => string;
  readonly insideContent: (folder: string) => string;
}

const fr: BuildWords = {
  progress: { reading: "lecture", rendering: "pages", aSecond: "par seconde", left: "restantes" },
  summary: ({ articles, pages, quarantined, warnings, drafts, seconds, out }) =>
    [
      `${articles} article(s), ${pages} page(s) en ${seconds} s → ${out}`,
      `${quarantined} fichier(s) laissé(s) de côté, ${warnings} avertissement(s), ${drafts} brouillon(s)`,
    ].join("\n"),
  sameInOthers: (count) => `… et la même chose dans ${count} autre(s) fichier(s)`,
  noUrl:
    "content/site.yaml ne donne pas d'adresse (url) : le flux, le plan du site et les adresses canoniques ne sont pas écrits",
  noContent: (folder) => `le dossier ${folder} n'existe pas ; donnez-en un autre avec --content`,
  foreignFolder: (folder) =>
    `le dossier ${folder} contient des fichiers que Khizana n'a pas faits ; videz-le, ou donnez-en un autre avec --out`,
  insideContent: (folder) =>
    `le dossier ${folder} contient les articles, ou est dans leur dossier ; donnez-en un autre avec --out`,
};

const en: BuildWords = {
  progress: { reading: "reading", rendering: "pages", aSecond: "a second", left: "left" },
  summary: ({ articles, pages, quarantined, warnings, drafts, seconds, out }) =>
    [
      `${articles} article(s), ${pages} page(s) in ${seconds} s → ${out}`,
      `${quarantined} file(s) left out, ${warnings} warning(s), ${drafts} draft(s)`,
    ].join("\n"),
  sameInOthers: (count) => `… and the same in ${count} other file(s)`,
  noUrl:
    "content/site.yaml gives no address (url): feed, sitemap and canonical addresses are not written",
  noContent: (folder) => `there is no folder ${folder}; name another with --content`,
  foreignFolder: (folder) =>
    `the folder ${folder} holds files that Khizana did not make; empty it, or name another with --out`,
  insideContent: (folder) =>
    `the folder ${folder} holds the articles, or lies in their folder; name another with --out`,
};

export function buildWords(language: ProblemLanguage): BuildWords {
  return language === "fr" ? fr : en;
}
