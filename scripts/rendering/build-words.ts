// What the build says to the person who started it, in French and English.
import type { ProblemLanguage } from "./problem-text.ts";

interface Summary {
  readonly articles: number;
  readonly files: number;
  readonly rendered: number;
  readonly written: number;
  readonly removed: number;
  readonly quarantined: number;
  /** In files of which the rest is used. */
  readonly mistakes: number;
  readonly warnings: number;
  readonly drafts: number;
  readonly seconds: string;
  readonly out: string;
}

export interface BuildWords {
  readonly progress: {
    readonly reading: string;
    readonly rendering: string;
    readonly indexing: string;
    readonly importing: string;
    readonly aSecond: string;
    readonly left: string;
  };
  readonly summary: (summary: Summary) => string;
  readonly sameInOthers: (count: number) => string;
  readonly noUrl: string;
  readonly searchIsGone: string;
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
  readonly wouldEmpty: (folder: string) => string;
  readonly busy: (folder: string) => string;
  readonly machine: (reason: string, path: string) => string;
  /** Of what is no build. */
  readonly denied: (reason: string, path: string) => string;
  readonly workerEnded: (how: string) => string;
}

/** The system's reasons for refusing a file (errno), in an operator's words. */
const reasonsFr: Readonly<Record<string, string>> = {
  ENOSPC: "le disque est plein ; libérez de la place",
  EDQUOT: "votre quota de disque est atteint ; libérez de la place",
  EROFS: "le disque est en lecture seule ; donnez un autre dossier avec --out et --cache",
  EACCES: "l'accès est refusé ; donnez-vous le droit d'écrire",
  EPERM: "l'accès est refusé ; donnez-vous le droit d'écrire",
  EMFILE: "trop de fichiers sont ouverts ; augmentez la limite (ulimit -n) ou baissez --workers",
  ENFILE: "trop de fichiers sont ouverts sur cette machine ; fermez d'autres programmes",
};

const reasonsEn: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; make room",
  EDQUOT: "your disk quota is used up; make room",
  EROFS: "the disk is read-only; name other folders with --out and --cache",
  EACCES: "access is denied; give yourself the right to write",
  EPERM: "access is denied; give yourself the right to write",
  EMFILE: "too many files are open; raise the limit (ulimit -n) or lower --workers",
  ENFILE: "too many files are open on this machine; close other programs",
};

const fr: BuildWords = {
  progress: {
    reading: "lecture",
    rendering: "pages",
    indexing: "recherche",
    importing: "articles",
    aSecond: "par seconde",
    left: "restantes",
  },
  summary: ({ quarantined, mistakes, warnings, drafts, ...done }) =>
    [
      `${done.articles} article(s), ${done.files} fichier(s) dans ${done.out} en ${done.seconds} s`,
      `${done.rendered} page(s) faite(s), ${done.written} fichier(s) écrit(s), ${done.removed} retiré(s)`,
      `${quarantined} fichier(s) laissé(s) de côté, ${mistakes > 0 ? `${mistakes} erreur(s), ` : ""}${warnings} avertissement(s), ${drafts} brouillon(s)`,
    ].join("\n"),
  sameInOthers: (count) => `… et la même chose dans ${count} autre(s) fichier(s)`,
  noUrl:
    "content/site.yaml ne donne pas d'adresse (url) : le flux, le plan du site et les adresses canoniques ne sont pas écrits",
  searchIsGone:
    "la recherche est retirée du site, car rien ne dit plus de quels articles elle a été faite ; npm run build, sans --no-search, la refait",
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
    `rien n'est publié : une erreur de ${file} changerait toutes les pages, ou montrerait des images bloquées ; corrigez-la d'abord`,
  noArticles: (folder) =>
    `aucun article : placez des fichiers .md dans ${folder}, chacun avec headline, source et date`,
  wouldEmpty: (folder) =>
    `rien n'est changé : ${folder} ne contient aucun article, et le site en a ; corrigez --content, ou ajoutez --empty pour publier un site vide`,
  busy: (folder) =>
    `une autre construction écrit dans ${folder} ; attendez qu'elle finisse, ou donnez un autre dossier avec --out`,
  machine: (reason, path) =>
    `la construction s'est arrêtée : ${reasonsFr[reason] ?? reason}${path && ` (${path})`} ; le site reste entier, la prochaine construction le complétera`,
  denied: (reason, path) => `${path && `${path} : `}${reasonsFr[reason] ?? reason}`,
  workerEnded: (how) =>
    `la construction s'est arrêtée : le système a mis fin à l'un de ses processus (${how}), le plus souvent faute de mémoire ; libérez-en ou baissez --workers, la prochaine construction complétera le site`,
};

const en: BuildWords = {
  progress: {
    reading: "reading",
    rendering: "pages",
    indexing: "search",
    importing: "articles",
    aSecond: "a second",
    left: "left",
  },
  summary: ({ quarantined, mistakes, warnings, drafts, ...done }) =>
    [
      `${done.articles} article(s), ${done.files} file(s) in ${done.out}, in ${done.seconds} s`,
      `${done.rendered} page(s) made, ${done.written} file(s) written, ${done.removed} removed`,
      `${quarantined} file(s) left out, ${mistakes > 0 ? `${mistakes} error(s), ` : ""}${warnings} warning(s), ${drafts} draft(s)`,
    ].join("\n"),
  sameInOthers: (count) => `… and the same in ${count} other file(s)`,
  noUrl:
    "content/site.yaml gives no address (url): feed, sitemap and canonical addresses are not written",
  searchIsGone:
    "search is taken off the site, as nothing tells any more which articles it was made from; npm run build, without --no-search, makes it again",
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
    `nothing is published: a mistake in ${file} would change every page, or show blocked pictures; mend it first`,
  noArticles: (folder) =>
    `no article: put .md files into ${folder}, each with headline, source and date`,
  wouldEmpty: (folder) =>
    `nothing is changed: ${folder} holds no article, and the site has some; correct --content, or add --empty to publish an empty site`,
  busy: (folder) =>
    `another build is writing into ${folder}; wait until it ends, or name another folder with --out`,
  machine: (reason, path) =>
    `the build stopped: ${reasonsEn[reason] ?? reason}${path && ` (${path})`}; no page is torn, and the next build completes the site`,
  denied: (reason, path) => `${path && `${path}: `}${reasonsEn[reason] ?? reason}`,
  workerEnded: (how) =>
    `the build stopped: the system ended one of its processes (${how}), most often for want of memory; free some or lower --workers, and the next build completes the site`,
};

export function buildWords(language: ProblemLanguage): BuildWords {
  return language === "fr" ? fr : en;
}
