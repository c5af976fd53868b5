// What `npm run import` says, in English.
import { fetchReason } from "./fetch-words.ts";
import type { ImportWords } from "./import-words.ts";
import { foreignKind, unreadableReason } from "./unreadable-words.ts";

export const en: ImportWords = {
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
  together: (reasons) => reasons.join("; "),
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
