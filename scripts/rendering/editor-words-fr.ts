// Ce que `npm run reports` dit à la rédaction des images signalées.
import type { EditorWords } from "./editor-words.ts";
import { shown } from "./problem-text.ts";

const keyVariable = "KHIZANA_REPORTS_KEY";

export const fr: EditorWords = {
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
  listed: (image, facts) => `${image}  ${facts.join(", ")}`,
  state: {
    held: "retenue, à vous de décider",
    reported: "signalée",
    blocked: "bloquée",
    kept: "gardée",
    restored: "rétablie",
  },
  by: { readers: "par les lecteurs", editor: "par la rédaction" },
  at: (moment) => moment,
  given: (reason, times) => `${reasons[reason]} ${times}`,
  people: (count) => `${count} personne(s)`,
  notPulled: "pas encore au registre (npm run reports -- pull)",
  notUsed: "aucun article connu ne la montre",
  note: (note) => `note : ${shown(note)}`,
  quote: (words) => `« ${shown(words)} »`,
};

const reasons = {
  person: "personne",
  shocking: "choquante",
  misleading: "trompeuse",
  rights: "droits",
  other: "autre",
} as const;
