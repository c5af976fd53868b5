// Ce que la construction du site dit à qui l'a lancée, en français.
import type { BuildWords } from "./build-words.ts";

/** Pourquoi le système refuse un fichier (errno), dans les mots de qui s'en sert. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "le disque est plein ; libérez de la place",
  EDQUOT: "votre quota de disque est atteint ; libérez de la place",
  EROFS: "le disque est en lecture seule ; donnez un autre dossier avec --out et --cache",
  EACCES: "l'accès est refusé ; donnez-vous le droit d'écrire",
  EPERM: "l'accès est refusé ; donnez-vous le droit d'écrire",
  EMFILE: "trop de fichiers sont ouverts ; augmentez la limite (ulimit -n) ou baissez --workers",
  ENFILE: "trop de fichiers sont ouverts sur cette machine ; fermez d'autres programmes",
};

export const fr: BuildWords = {
  progress: {
    reading: "lecture",
    rendering: "pages",
    indexing: "recherche",
    importing: "articles",
    speed: (done) => `${done} par seconde`,
    left: (seconds) => `${seconds} s restantes`,
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
    `le dossier ${folder} contient des fichiers que Khizana n'a pas faits ; donnez-en un autre avec --out, ou videz-le s'il ne contient rien qui doive rester`,
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
    `la construction s'est arrêtée : ${reasons[reason] ?? reason}${path && ` (${path})`} ; le site reste entier, la prochaine construction le complétera`,
  denied: (reason, path) => `${path && `${path} : `}${reasons[reason] ?? reason}`,
  workerEnded: (how) =>
    `la construction s'est arrêtée : le système a mis fin à l'un de ses processus (${how}), le plus souvent faute de mémoire ; libérez-en ou baissez --workers, la prochaine construction complétera le site`,
};
