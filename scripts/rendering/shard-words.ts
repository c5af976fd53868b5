// What the build says of shards to the person who started it, in French and English.
import type { ProblemLanguage } from "./problem-text.ts";

interface Rendered {
  readonly index: number;
  readonly count: number;
  readonly rendered: number;
  readonly pages: number;
  readonly every: boolean;
  readonly seconds: string;
  readonly out: string;
}

interface Forecast {
  readonly pages: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly every: boolean;
  readonly shards: number;
}

/** What is wrong with the number of a shard, by code; what is written, and the variable that tells. */
type ReadingWords = Readonly<
  Record<
    "not-a-shard" | "no-index" | "no-count" | "counts-differ" | "beyond",
    (value: string, countVariable: string) => string
  >
>;
/** What keeps shards from being rendered or merged, by code. */
type TroubleWords = Readonly<
  Record<
    | ("not-a-shard" | "no-ledger" | "damaged" | "twice" | "counts-differ" | "torn")
    | ("code" | "layouts" | "content" | "since" | "pages"),
    (path: string, other: string) => string
  >
>;

export interface ShardWords {
  readonly rendered: (shard: Rendered) => string;
  readonly taken: (taken: number, shards: number, rendered: number) => string;
  readonly forecast: (forecast: Forecast) => string;
  readonly noShards: string;
  readonly nested: (shard: string, out: string) => string;
  readonly unknownWord: (word: string) => string;
  readonly busyCache: (folder: string) => string;
  readonly reading: ReadingWords;
  readonly trouble: TroubleWords;
}

const lines = (forecast: Forecast) =>
  Object.entries(forecast.kinds).map(([kind, pages]) => `  ${pages} ${kind}`);

const fr: ShardWords = {
  rendered: (shard) =>
    `part ${shard.index} sur ${shard.count} : ${shard.rendered} page(s) sur ${shard.pages} dans ${shard.out} en ${shard.seconds} s (${shard.every ? "tout le site" : "seulement ce qui a changé depuis la dernière construction"})`,
  taken: (taken, shards, rendered) =>
    `${taken} page(s) prise(s) dans ${shards} part(s), ${rendered} faite(s) ici parce qu'aucune part ne les avait`,
  forecast: (forecast) =>
    [
      `${forecast.pages} page(s) à faire (${forecast.every ? "tout le site" : "seulement ce qui a changé depuis la dernière construction"})`,
      ...lines(forecast),
      `parts conseillées : ${forecast.shards}`,
    ].join("\n"),
  noShards:
    "merge ne sait pas quelles parts réunir ; nommez leurs dossiers : merge shard-1 shard-2 --out dist",
  nested: (shard, out) =>
    `le dossier ${shard} contient ${out}, ou y est contenu ; donnez-en un autre avec --out`,
  unknownWord: (word) =>
    `« ${word} » n'est pas compris ; le premier mot peut être shard, merge ou plan, et les options commencent par --`,
  busyCache: (folder) =>
    `une autre construction travaille dans ${folder} ; attendez qu'elle finisse, ou donnez un autre dossier avec --cache`,
  reading: {
    "not-a-shard": (value) =>
      `shard « ${value} » n'est pas une part ; écrivez son numéro, compté à partir de 1, et leur nombre : shard 1/3`,
    "no-index": (value) =>
      `aucun moteur n'a numéroté cette machine (${value}) ; écrivez son numéro, compté à partir de 1, et leur nombre : shard 1/3`,
    "no-count": (value, variable) =>
      `${value} donne le numéro de cette machine, mais pas leur nombre ; écrivez shard auto/3, ou donnez-le dans ${variable}`,
    "counts-differ": (value, variable) =>
      `le moteur et vous donnez des nombres de parts différents (${value}) ; retirez le vôtre (auto/N ou ${variable}), ou mettez le même`,
    beyond: (value) =>
      `la part ${value} n'existe pas : les numéros vont de 1 au nombre de parts ; corrigez l'un ou l'autre`,
  },
  trouble: {
    "not-a-shard": (path) =>
      `le dossier ${path} contient autre chose qu'une part ; videz-le, ou donnez-en un autre avec --out`,
    "no-ledger": (path) =>
      `le dossier ${path} n'a pas de registre (ledger.jsonl) : cette part n'est pas finie ; refaites-la, ou ne la nommez pas, et merge fera ses pages`,
    damaged: (path, line) =>
      `le registre ${path} est abîmé${line && ` (ligne ${line})`} ; refaites cette part`,
    twice: (path, other) =>
      `${path} et ${other} sont la même part ; ne nommez que l'un des deux, et la part qui manque`,
    "counts-differ": (path, other) =>
      `${path} et ${other} ne comptent pas le même nombre de parts ; refaites-les toutes avec le même`,
    torn: (path) =>
      `${path} n'est pas la page que sa part a faite ; recopiez ou refaites cette part`,
    code: (path) =>
      `${path} a été fait par une autre version de Khizana ; refaites cette part à partir du même commit que merge`,
    layouts: (path) =>
      `${path} a été fait avec d'autres gabarits ; refaites cette part à partir du même commit que merge`,
    content: (path) =>
      `${path} a été fait à partir d'autres articles ; refaites cette part à partir du même commit que merge`,
    since: (path) =>
      `${path} et merge ne partent pas de la même construction ; donnez à tous le même --cache, et à merge le site (--out) de ce cache, ou aucun des deux à personne, puis refaites les parts`,
    pages: (path) =>
      `${path} prévoit un autre nombre de pages que merge ; refaites les parts avec le même --cache que merge`,
  },
};

const en: ShardWords = {
  rendered: (shard) =>
    `shard ${shard.index} of ${shard.count}: ${shard.rendered} of ${shard.pages} page(s) in ${shard.out}, in ${shard.seconds} s (${shard.every ? "the whole site" : "only what has changed since the last build"})`,
  taken: (taken, shards, rendered) =>
    `${taken} page(s) taken from ${shards} shard(s), ${rendered} made here because no shard had them`,
  forecast: (forecast) =>
    [
      `${forecast.pages} page(s) to make (${forecast.every ? "the whole site" : "only what has changed since the last build"})`,
      ...lines(forecast),
      `advisable shards: ${forecast.shards}`,
    ].join("\n"),
  noShards:
    "merge does not know which shards; name their folders: merge shard-1 shard-2 --out dist",
  nested: (shard, out) =>
    `the folder ${shard} holds ${out}, or lies in it; name another with --out`,
  unknownWord: (word) =>
    `nobody knows "${word}"; the first word may be shard, merge or plan, and options begin with --`,
  busyCache: (folder) =>
    `another build is at work in ${folder}; wait until it ends, or name another folder with --cache`,
  reading: {
    "not-a-shard": (value) =>
      `shard "${value}" is no shard; write its number, counted from 1, and how many there are: shard 1/3`,
    "no-index": (value) =>
      `no engine has numbered this machine (${value}); write its number, counted from 1, and how many there are: shard 1/3`,
    "no-count": (value, variable) =>
      `${value} gives this machine's number, but not how many there are; write shard auto/3, or give it in ${variable}`,
    "counts-differ": (value, variable) =>
      `the engine and you give different numbers of shards (${value}); take yours away (auto/N or ${variable}), or give the same`,
    beyond: (value) =>
      `there is no shard ${value}: they are numbered from 1 to how many there are; correct one of the two`,
  },
  trouble: {
    "not-a-shard": (path) =>
      `the folder ${path} holds something else than a shard; empty it, or name another with --out`,
    "no-ledger": (path) =>
      `the folder ${path} has no ledger (ledger.jsonl): this shard has not ended; render it again, or leave it out, and merge makes its pages`,
    damaged: (path, line) =>
      `the ledger ${path} is damaged${line && ` (line ${line})`}; render this shard again`,
    twice: (path, other) =>
      `${path} and ${other} are the same shard; name one of them, and the one that is missing`,
    "counts-differ": (path, other) =>
      `${path} and ${other} are parts of different numbers of shards; render all of them with the same`,
    torn: (path) => `${path} is not the page that its shard made; copy or render this shard again`,
    code: (path) =>
      `${path} was made by another version of Khizana; render this shard from the same commit as merge`,
    layouts: (path) =>
      `${path} was made with other layouts; render this shard from the same commit as merge`,
    content: (path) =>
      `${path} was made from other articles; render this shard from the same commit as merge`,
    since: (path) =>
      `${path} and merge do not start from the same build; give all of them the same --cache, and merge the site (--out) of that cache, or neither to anyone, then render the shards again`,
    pages: (path) =>
      `${path} plans another number of pages than merge; render the shards with the same --cache as merge`,
  },
};

export function shardWords(language: ProblemLanguage): ShardWords {
  return language === "fr" ? fr : en;
}
