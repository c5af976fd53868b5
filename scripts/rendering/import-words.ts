// What `npm run import` says, in the languages of authors.
import type { FetchRefusal } from "../model/fetch-refusal.ts";
import type { UnreadableReason } from "../model/unreadable.ts";
import { fetchReason } from "./fetch-words.ts";
import type { ProblemLanguage } from "./problem-text.ts";
import { foreignKind, unreadableReason } from "./unreadable-words.ts";

export interface ImportWords {
  readonly usage: (kinds: readonly string[]) => string;
  readonly noInput: (input: string) => string;
  readonly notAFile: (kind: string, input: string) => string;
  readonly noMapping: (file: string) => string;
  readonly badMapping: (file: string, key: string) => string;
  readonly badEncoding: (name: string) => string;
  /** A packed file that ends too soon, or is damaged: what came before it is imported. */
  readonly brokenPacking: (input: string) => string;
  readonly wrongBytes: (input: string) => string;
  readonly unsafeSite: (file: string) => string;
  readonly imported: (path: string) => string;
  readonly refused: (place: string, reason: string) => string;
  /** Something that is no article, and was left out of one. */
  readonly remark: (place: string, reason: string) => string;
  readonly unreadable: (reason: UnreadableReason, at: string | undefined) => string;
  readonly notAnArticle: (kind: string, count: number, option?: string) => string;
  readonly galleryLeftOut: (count: number, asked: boolean) => string;
  readonly picturesLacking: (names: readonly string[]) => string;
  readonly notHtml: (type: string) => string;
  readonly tooLong: (longest: number) => string;
  readonly notFetched: (reason: FetchRefusal) => string;
  readonly otherEncoding: (likely: string) => string;
  readonly noProvenance: string;
  /** No day of publication is known, but one of a change. */
  readonly updatedAlone: (updated: string) => string;
  /** `days`: read day first, then month first. */
  readonly unclearDay: (written: string, days: readonly string[]) => string;
  readonly badDateOrder: (name: string) => string;
  /** What an article must have; the command line may say the last two. */
  readonly lacks: (key: string) => string;
  /** No column says what every article must have. */
  readonly noColumn: (missing: readonly string[], columns: readonly string[]) => string;
  readonly throughLink: (path: string) => string;
  readonly unsaid: (missing: readonly ("source" | "date")[]) => string;
  readonly headlinesAlone: (headlines: number) => string;
  readonly summary: (imported: number, already: number, refused: number, dry: boolean) => string;
  readonly next: (content: string) => string;
}

const fr: ImportWords = {
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

const en: ImportWords = {
  usage: (kinds) =>
    `npm run import -- <kind> <file, folder or address> [--source "The Paper"] [--language ar] [--dry-run]\nkinds: ${kinds.join(", ")}`,
  noInput: (input) => `"${input}" does not exist; check the path`,
  notAFile: (kind, input) =>
    `"${input}" can't be read as ${kind}; give a file, not a folder or an address`,
  noMapping: (file) => `the mapping file "${file}" does not exist`,
  badMapping: (file, key) =>
    `${file}: "${key}" is none of our keys; write for example "headline: titre"`,
  badEncoding: (name) => `the encoding "${name}" is unknown; try windows-1256 or windows-1252`,
  brokenPacking: (input) =>
    `${input} is damaged or cut: what stands before is imported; get the whole file and run this again`,
  wrongBytes: (input) =>
    `${input} is not in this encoding; name its own, for example --encoding windows-1256`,
  unsafeSite: (file) => `mend ${file} first`,
  imported: (path) => `+ ${path}`,
  refused: (place, reason) => `refused: ${place}: ${reason}`,
  remark: (place, reason) => `remark: ${place}: ${reason}`,
  unreadable: (reason, at) => `unreadable: ${unreadableReason(reason, at, "en")}`,
  notAnArticle: (kind, count, option) =>
    (count === 1
      ? `not an article (${foreignKind(kind, "en")})`
      : `${count} are no articles (${foreignKind(kind, "en")})`) +
    (option === undefined ? "" : `; to take them too: ${option}`),
  galleryLeftOut: (count, asked) =>
    `${count} galler${count === 1 ? "y" : "ies"} without the pictures; ${asked ? "the export does not hold them" : "--images saves them"}`,
  picturesLacking: (names) =>
    `${names.length} picture(s) that the folder does not hold, of which the words stay: ${names.join(", ")}`,
  notHtml: (type) =>
    type === ""
      ? 'neither an HTML page nor the text of one with its line "Publié dans NEWSPAPER le DD - MM - YYYY"'
      : `not an HTML page (${type})`,
  tooLong: (longest) => `more than ${longest} signs in a line`,
  notFetched: (reason) => `not fetched: ${fetchReason(reason, "en")}`,
  otherEncoding: (likely) => `its bytes are not in its encoding; try --encoding ${likely}`,
  headlinesAlone: (headlines) =>
    `the ticker of ${headlines} headline(s) names neither their newspaper nor their day; say them: --source "The Paper" --date 2022-10-25`,
  lacks: (key) =>
    ({
      source: 'the newspaper is missing (source); if it is the same for all: --source "The Paper"',
      date: "the day is missing (date); if it is the same for all: --date 2022-10-25",
    })[key] ?? `the ${key} is missing`,
  noColumn: (missing, columns) =>
    `nothing is read: no column gives ${missing.join(", ")}; the columns are called ${columns.map((name) => `"${name}"`).join(", ")}; say which is which in a file that --mapping names: ${missing[0]}: ${columns[0]}`,
  unsaid: (missing) =>
    `the page does not say ${missing.map((key) => (key === "source" ? "its newspaper" : "the day it appeared")).join(" or ")}; if it is an article, add ${missing.map((key) => (key === "source" ? '--source "The Paper"' : "--date 2022-10-25")).join(" ")}`,
  throughLink: (path) =>
    `${path} is a symbolic link, which nothing follows; put a folder in its place`,
  noProvenance:
    'no line "Publié dans NEWSPAPER le DD - MM - YYYY" below a headline; add one, or import the page with html',
  updatedAlone: (updated) =>
    `the day of publication is missing (date), only that of a change is known (${updated}); to take it: --updated-as-date; to say another: --date 2022-10-25`,
  unclearDay: (written, [dayFirst, monthFirst]) =>
    `"${written}" may be ${dayFirst} or ${monthFirst}; say the order: --date-order dmy (day first) or --date-order mdy (month first)`,
  badDateOrder: (name) => `--date-order "${name}" is unknown; write dmy, mdy or ymd`,
  summary: (imported, already, refused, dry) =>
    `${imported} article(s) ${dry ? "to import" : "imported"}, ${already} already there, ${refused} refused`,
  next: (content) => `Next: git add ${content}, a commit, and npm run build.`,
};

export function importWords(language: ProblemLanguage): ImportWords {
  return language === "fr" ? fr : en;
}
