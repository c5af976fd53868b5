// What `npm run reports` says to editors of reported pictures.
import type { EditorWords } from "./editor-words.ts";
import { shown } from "./problem-text.ts";

const keyVariable = "KHIZANA_REPORTS_KEY";

export const en: EditorWords = {
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
  listed: (image, facts) => `${image}  ${facts.join(", ")}`,
  state: {
    held: "held, for you to decide",
    reported: "reported",
    blocked: "blocked",
    kept: "kept",
    restored: "restored",
  },
  by: { readers: "by readers", editor: "by an editor" },
  at: (moment) => moment,
  given: (reason, times) => `${reasons[reason]} ${times}`,
  people: (count) => `${count} people`,
  notPulled: "not in the ledger yet (npm run reports -- pull)",
  notUsed: "no known article shows it",
  note: (note) => `note: ${shown(note)}`,
  quote: (words) => `“${shown(words)}”`,
};

const reasons = {
  person: "person",
  shocking: "shocking",
  misleading: "misleading",
  rights: "rights",
  other: "other",
} as const;
