// Ce que dit « npm run import », en français.
import { fetchReason } from "./fetch-words.ts";
import type { ImportWords } from "./import-words.ts";
import { foreignKind, unreadableReason } from "./unreadable-words.ts";

export const fr: ImportWords = {
  usage: (kinds) =>
    `npm run import -- <genre> <fichier, dossier ou adresse> [--source "Le Journal"] [--language ar] [--dry-run]\nles genres : ${kinds.join(", ")}`,
  noInput: (input) => `« ${input} » n'existe pas ; vérifiez le chemin`,
  notAFile: (kind, input) =>
    `« ${input} » ne se lit pas comme ${kind} ; donnez un fichier, et non un dossier ou une adresse`,
  noMapping: (file) => `le fichier de correspondance « ${file} » n'existe pas`,
  badMapping: (file, key) =>
    `${file} : « ${key} » n'est pas une de nos clés ; écrivez par exemple « headline: titre »`,
  badEncoding: (name) =>
    `l'encodage « ${name} » est inconnu ; essayez windows-1256 ou windows-1252`,
  brokenPacking: (input) =>
    `${input} est abîmé ou incomplet : ce qui précède est importé ; retrouvez le fichier entier et recommencez`,
  wrongBytes: (input) =>
    `${input} n'est pas dans cet encodage ; nommez le sien, par exemple --encoding windows-1256`,
  unsafeSite: (file) => `corrigez d'abord ${file}`,
  imported: (path) => `+ ${path}`,
  refused: (place, reason) => `refusé : ${place} : ${reason}`,
  remark: (place, reason) => `remarque : ${place} : ${reason}`,
  together: (reasons) => reasons.join(" ; "),
  unreadable: (reason, at) => `illisible : ${unreadableReason(reason, at, "fr")}`,
  notAnArticle: (kind, count, option) =>
    (count === 1
      ? `ce n'est pas un article (${foreignKind(kind, "fr")})`
      : `${count} ne sont pas des articles (${foreignKind(kind, "fr")})`) +
    (option === undefined ? "" : ` ; pour les prendre aussi : ${option}`),
  galleryLeftOut: (count, asked) =>
    `${count} galerie(s) sans leurs images ; ${asked ? "l'export ne les contient pas" : "--images les enregistre"}`,
  picturesLacking: (names) =>
    `${names.length} image(s) que le dossier ne contient pas, dont seuls les mots restent : ${names.join(", ")}`,
  notHtml: (type) =>
    type === ""
      ? "ce n'est ni une page HTML, ni le texte d'une page avec sa ligne « Publié dans JOURNAL le JJ - MM - AAAA »"
      : `ce n'est pas une page HTML (${type})`,
  tooLong: (longest) => `plus de ${longest} signes sur une ligne`,
  notFetched: (reason) => `pas téléchargé : ${fetchReason(reason, "fr")}`,
  otherEncoding: (likely) =>
    `ses octets ne sont pas dans son encodage ; essayez --encoding ${likely}`,
  headlinesAlone: (headlines) =>
    `le bandeau de ${headlines} titre(s) ne dit ni leur journal ni leur jour ; dites-les : --source "Le Journal" --date 2022-10-25`,
  lacks: (key) =>
    ({
      source: 'le journal manque (source) ; s\'il est le même pour tous : --source "Le Journal"',
      date: "le jour manque (date) ; s'il est le même pour tous : --date 2022-10-25",
    })[key] ?? (key === "headline" ? "le titre manque (headline)" : `${key} manque`),
  noColumn: (missing, columns) =>
    `rien n'est lu : aucune colonne ne donne ${missing.join(", ")} ; les colonnes s'appellent ${columns.map((name) => `« ${name} »`).join(", ")} ; dites laquelle est laquelle dans un fichier que --mapping nomme : ${missing[0]}: ${columns[0]}`,
  unsaid: (missing) =>
    `la page ne dit pas ${missing.map((key) => (key === "source" ? "son journal" : "le jour où elle a paru")).join(" ni ")} ; si c'est un article, ajoutez ${missing.map((key) => (key === "source" ? '--source "Le Journal"' : "--date 2022-10-25")).join(" ")}`,
  throughLink: (path) => `${path} est un lien symbolique, que rien ne suit ; mettez-y un dossier`,
  noProvenance:
    "aucune ligne « Publié dans JOURNAL le JJ - MM - AAAA » sous un titre ; ajoutez-la, ou importez la page avec html",
  updatedAlone: (updated) =>
    `le jour de parution manque (date), seul celui d'une modification est connu (${updated}) ; pour le prendre : --updated-as-date ; pour en dire un autre : --date 2022-10-25`,
  unclearDay: (written, [dayFirst, monthFirst]) =>
    `« ${written} » peut être ${dayFirst} ou ${monthFirst} ; dites l'ordre : --date-order dmy (jour d'abord) ou --date-order mdy (mois d'abord)`,
  badDateOrder: (name) => `--date-order « ${name} » est inconnu ; écrivez dmy, mdy ou ymd`,
  summary: (imported, already, refused, dry) =>
    `${imported} article(s) ${dry ? "à importer" : "importé(s)"}, ${already} déjà là, ${refused} refusé(s)`,
  next: (content) => `Ensuite : git add ${content}, un commit, et npm run build.`,
};
