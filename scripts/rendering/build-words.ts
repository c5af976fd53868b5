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
  readonly insideCache: (folder: string) => string;
  readonly notAFolder: (path: string) => string;
  readonly emptyFolder: string;
  readonly unknownOption: (name: string, known: readonly string[]) => string;
  readonly workers: (value: string) => string;
  readonly unsafeSettings: (file: string) => string;
  readonly noArticles: (folder: string) => string;
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
  insideCache: (folder) =>
    `le dossier ${folder} est aussi celui du site ou des articles ; donnez-en un autre avec --cache`,
  notAFolder: (path) => `${path} est un fichier ; donnez un dossier avec --out`,
  emptyFolder: "un nom de dossier est vide ; écrivez-le après --content, --out ou --cache",
  unknownOption: (name, known) =>
    `l'option --${name} est inconnue ; celles-ci existent : --${known.join(", --")}`,
  workers: (value) => `--workers « ${value} » n'est pas un nombre de 1 à 99 ; corrigez-le`,
  unsafeSettings: (file) =>
    `rien n'est publié : une erreur de ${file} déplacerait toutes les pages ; corrigez-la d'abord`,
  noArticles: (folder) =>
    `aucun article : placez des fichiers .md dans ${folder}, chacun avec headline, source et date`,
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
  insideCache: (folder) =>
    `the folder ${folder} is also the site's or the articles'; name another with --cache`,
  notAFolder: (path) => `${path} is a file; name a folder with --out`,
  emptyFolder: "the name of a folder is empty; write it after --content, --out or --cache",
  unknownOption: (name, known) =>
    `nobody knows the option --${name}; there are: --${known.join(", --")}`,
  workers: (value) => `--workers "${value}" is not a number from 1 to 99; correct it`,
  unsafeSettings: (file) =>
    `nothing is published: a mistake in ${file} would move every page; mend it first`,
  noArticles: (folder) =>
    `no article: put .md files into ${folder}, each with headline, source and date`,
};

export function buildWords(language: ProblemLanguage): BuildWords {
  return language === "fr" ? fr : en;
}
