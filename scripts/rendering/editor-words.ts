// What `npm run reports` says to editors of reported pictures, in French and English.
import type { PictureDecision, ReportReason } from "../model/report.ts";
import { type ProblemLanguage, shown } from "./problem-text.ts";

/** What keeps a receiver's answer from being used, by code. */
type TroubleWords = Readonly<
  Record<
    | ("unreachable" | "slow" | "too-large" | "elsewhere" | "key-refused" | "keyless")
    | ("status" | "unreadable" | "later" | "no-database"),
    (value: string) => string
  >
>;

/** Why nobody knows which picture is meant, by code. */
type PictureWords = Readonly<
  Record<
    "not-a-picture" | "unknown" | "too-short" | "several",
    (given: string, others: readonly string[]) => string
  >
>;

type ListedState = PictureDecision["state"] | "held" | "reported";

export interface EditorWords {
  readonly unknownWord: (word: string, known: readonly string[]) => string;
  readonly tooMany: (word: string) => string;
  readonly noPicture: (command: string) => string;
  readonly noReceiver: string;
  readonly twoReceivers: string;
  readonly badAddress: (value: string) => string;
  readonly keyInClear: (address: string) => string;
  readonly badKey: string;
  readonly noteTooLong: (longest: number, length: number) => string;
  readonly trouble: TroubleWords;
  readonly picture: PictureWords;
  readonly unreadableLedger: (file: string) => string;
  readonly machine: (reason: string, path: string) => string;
  readonly wrongEntry: (image: string, key: string) => string;
  readonly moreWrong: (count: number) => string;
  readonly pulled: (brought: number, sent: number) => string;
  readonly unsent: (count: number) => string;
  readonly keyForWords: string;
  readonly nothing: string;
  readonly nothingToRestore: (image: string) => string;
  readonly decided: (image: string, state: PictureDecision["state"]) => string;
  readonly already: (image: string, state: PictureDecision["state"], at: string) => string;
  readonly untold: string;
  readonly next: (file: string) => string;
  readonly state: Readonly<Record<ListedState, string>>;
  readonly by: Readonly<Record<PictureDecision["by"], string>>;
  readonly reason: Readonly<Record<ReportReason, string>>;
  readonly people: (count: number) => string;
  readonly notPulled: string;
  readonly notUsed: string;
  readonly note: (note: string) => string;
  readonly quote: (words: string) => string;
}

const keyVariable = "KHIZANA_REPORTS_KEY";

const fr: EditorWords = {
  unknownWord: (word, known) => `« ${shown(word)} » est inconnu ; écrivez ${known.join(", ")}`,
  tooMany: (word) => `« ${shown(word)} » est de trop ; retirez-le, ou mettez-le entre guillemets`,
  noPicture: (command) =>
    `quelle image ? écrivez son code, son fichier ou son adresse : npm run reports -- ${command} content/images/quai.jpg`,
  noReceiver:
    "aucun récepteur n'est connu ; donnez son adresse avec --from, ou dans content/site.yaml : reports: {receiver: https://…}",
  twoReceivers: "--from et --db désignent chacun un récepteur ; n'en gardez qu'un",
  badAddress: (value) =>
    `« ${shown(value)} » n'est pas l'adresse d'un récepteur ; écrivez-la comme https://signalements.example/`,
  keyInClear: (address) =>
    `attention : la clé passe en clair jusqu'à ${shown(address)} ; préférez une adresse en https`,
  badKey: `la clé de ${keyVariable} a des signes qu'aucune clé ne peut avoir ; recopiez-la`,
  noteTooLong: (longest, length) =>
    `--note a ${length} signes ; raccourcissez-la à ${longest} au plus`,
  trouble: {
    unreachable: (value) =>
      `le récepteur ne répond pas : ${shown(value)} ; vérifiez son adresse, et qu'il est en marche`,
    slow: (value) => `le récepteur met trop longtemps à répondre : ${shown(value)} ; réessayez`,
    "too-large": (value) =>
      `la réponse du récepteur est trop longue : ${shown(value)} ; vérifiez son adresse`,
    elsewhere: (value) =>
      `le récepteur renvoie ailleurs : ${shown(value)} ; si c'est bien lui, donnez cette adresse-là`,
    "key-refused": (value) =>
      `le récepteur refuse la clé : ${shown(value)} ; donnez la sienne dans ${keyVariable}`,
    keyless: (value) =>
      `le récepteur n'a pas de clé, la rédaction n'y décide rien : ${shown(value)} ; démarrez-le avec ${keyVariable}`,
    status: (value) => `le récepteur refuse : ${shown(value)} ; regardez son journal`,
    unreadable: (value) =>
      `la réponse n'est pas celle d'un récepteur : ${shown(value)} ; vérifiez son adresse`,
    "no-database": (value) =>
      `la base du récepteur ne s'ouvre pas : ${shown(value)} ; vérifiez --db, ou KHIZANA_REPORTS_DB`,
    later: (value) => `le récepteur a trop à faire ; réessayez dans ${shown(value)} s`,
  },
  picture: {
    "not-a-picture": (given) =>
      `« ${shown(given)} » n'est pas une image ; écrivez le code d'une image (npm run reports -- list), son fichier, ou son adresse publiée`,
    unknown: (given) =>
      `personne ne connaît l'image « ${shown(given)} » ; les codes connus sont dans npm run reports -- list`,
    "too-short": (given) =>
      `« ${shown(given)} » est trop court ; écrivez au moins six signes du code`,
    several: (given, others) =>
      `« ${shown(given)} » commence plusieurs codes ; écrivez-en un en entier : ${others.slice(0, 10).join(", ")}`,
  },
  unreadableLedger: (file) =>
    `rien n'est écrit : ${shown(file)} ne se lit pas, et une décision s'y perdrait ; corrigez d'abord l'erreur`,
  machine: (reason, path) =>
    `le registre n'a pas pu être écrit : ${reason} (${shown(path)}) ; donnez-vous le droit d'écrire, ou libérez de la place, puis recommencez`,
  wrongEntry: (image, key) =>
    `laissé de côté, « ${shown(image)} » : le récepteur en dit quelque chose de faux${key && ` (${shown(key)})`} ; regardez son journal`,
  moreWrong: (count) => `… et ${count} autre(s) ; regardez le journal du récepteur`,
  pulled: (brought, sent) => `${brought} décision(s) reçue(s), ${sent} transmise(s) au récepteur`,
  unsent: (count) =>
    `le récepteur ignore ${count} décision(s) prise(s) ici ; donnez sa clé dans ${keyVariable} pour les lui transmettre`,
  keyForWords: `sans la clé du récepteur (${keyVariable}), ce qui attend une décision n'est pas montré`,
  nothing: "aucune image n'est signalée, et rien n'est décidé",
  nothingToRestore: (image) =>
    `rien n'est décidé de l'image ${image} ; il n'y a rien à rétablir, npm run reports -- list montre ce qui l'est`,
  decided: (image, state) => `${image} : ${fr.state[state]}`,
  already: (image, state, at) => `${image} : ${fr.state[state]} depuis ${at} ; rien n'est changé`,
  untold: `le récepteur n'en sait rien encore ; npm run reports -- pull le lui dira, avec sa clé dans ${keyVariable}`,
  next: (file) => `Ensuite : git add ${shown(file)}, un commit, et npm run build.`,
  state: {
    held: "retenue, à vous de décider",
    reported: "signalée",
    blocked: "bloquée",
    kept: "gardée",
    restored: "rétablie",
  },
  by: { readers: "par les lecteurs", editor: "par la rédaction" },
  reason: {
    person: "personne",
    shocking: "choquante",
    misleading: "trompeuse",
    rights: "droits",
    other: "autre",
  },
  people: (count) => `${count} personne(s)`,
  notPulled: "pas encore au registre (npm run reports -- pull)",
  notUsed: "aucun article connu ne la montre",
  note: (note) => `note : ${shown(note)}`,
  quote: (words) => `« ${shown(words)} »`,
};

const en: EditorWords = {
  unknownWord: (word, known) => `"${shown(word)}" is unknown; write ${known.join(", ")}`,
  tooMany: (word) => `"${shown(word)}" is one too many; remove it, or put it in quotes`,
  noPicture: (command) =>
    `which picture? write its code, its file or its address: npm run reports -- ${command} content/images/quai.jpg`,
  noReceiver:
    "no receiver is known; give its address with --from, or in content/site.yaml: reports: {receiver: https://…}",
  twoReceivers: "--from and --db name a receiver each; keep one of them",
  badAddress: (value) =>
    `"${shown(value)}" is no receiver's address; write it as https://reports.example/`,
  keyInClear: (address) =>
    `beware: the key travels in the clear to ${shown(address)}; prefer an https address`,
  badKey: `the key in ${keyVariable} has signs that no key can have; copy it again`,
  noteTooLong: (longest, length) => `--note has ${length} signs; shorten it to ${longest} at most`,
  trouble: {
    unreachable: (value) =>
      `the receiver does not answer: ${shown(value)}; see that its address is right and that it runs`,
    slow: (value) => `the receiver takes too long to answer: ${shown(value)}; try again`,
    "too-large": (value) =>
      `the receiver's answer is too long: ${shown(value)}; see that its address is right`,
    elsewhere: (value) =>
      `the receiver leads elsewhere: ${shown(value)}; if that is really it, give that address`,
    "key-refused": (value) =>
      `the receiver refuses the key: ${shown(value)}; give its own in ${keyVariable}`,
    keyless: (value) =>
      `the receiver has no key, and editors decide nothing there: ${shown(value)}; start it with ${keyVariable}`,
    status: (value) => `the receiver refuses: ${shown(value)}; look at its log`,
    unreadable: (value) =>
      `the answer is no receiver's: ${shown(value)}; see that its address is right`,
    "no-database": (value) =>
      `the receiver's database does not open: ${shown(value)}; see that --db is right, or KHIZANA_REPORTS_DB`,
    later: (value) => `the receiver has too much to do; try again in ${shown(value)} s`,
  },
  picture: {
    "not-a-picture": (given) =>
      `"${shown(given)}" is no picture; write a picture's code (npm run reports -- list), its file, or its published address`,
    unknown: (given) =>
      `nobody knows the picture "${shown(given)}"; npm run reports -- list shows the codes that are known`,
    "too-short": (given) => `"${shown(given)}" is too short; write at least six signs of the code`,
    several: (given, others) =>
      `"${shown(given)}" begins several codes; write one of them whole: ${others.slice(0, 10).join(", ")}`,
  },
  unreadableLedger: (file) =>
    `nothing is written: ${shown(file)} can't be read, and a decision in it would be lost; mend the mistake first`,
  machine: (reason, path) =>
    `the ledger could not be written: ${reason} (${shown(path)}); give yourself the right to write, or make room, and try again`,
  wrongEntry: (image, key) =>
    `left out, "${shown(image)}": the receiver says something wrong of it${key && ` (${shown(key)})`}; look at its log`,
  moreWrong: (count) => `… and ${count} other(s); look at the receiver's log`,
  pulled: (brought, sent) => `${brought} decision(s) brought, ${sent} sent to the receiver`,
  unsent: (count) =>
    `the receiver does not know ${count} decision(s) made here; give its key in ${keyVariable} to send them`,
  keyForWords: `without the receiver's key (${keyVariable}), what waits for a decision is not shown`,
  nothing: "no picture is reported, and nothing is decided",
  nothingToRestore: (image) =>
    `nothing is decided of the picture ${image}; there is nothing to restore, npm run reports -- list shows what is`,
  decided: (image, state) => `${image}: ${en.state[state]}`,
  already: (image, state, at) => `${image}: ${en.state[state]} since ${at}; nothing is changed`,
  untold: `the receiver does not know of it yet; npm run reports -- pull tells it, with its key in ${keyVariable}`,
  next: (file) => `Next: git add ${shown(file)}, a commit, and npm run build.`,
  state: {
    held: "held, for you to decide",
    reported: "reported",
    blocked: "blocked",
    kept: "kept",
    restored: "restored",
  },
  by: { readers: "by readers", editor: "by an editor" },
  reason: {
    person: "person",
    shocking: "shocking",
    misleading: "misleading",
    rights: "rights",
    other: "other",
  },
  people: (count) => `${count} people`,
  notPulled: "not in the ledger yet (npm run reports -- pull)",
  notUsed: "no known article shows it",
  note: (note) => `note: ${shown(note)}`,
  quote: (words) => `“${shown(words)}”`,
};

export function editorWords(language: ProblemLanguage): EditorWords {
  return language === "fr" ? fr : en;
}
