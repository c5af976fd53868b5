// Ce que la construction dit des parts à qui l'a lancée.
import { kindLines } from "./forecast-lines.ts";
import type { ShardWords } from "./shard-words.ts";

export const fr: ShardWords = {
  rendered: (shard) =>
    `part ${shard.index} sur ${shard.count} : ${shard.rendered} page(s) sur ${shard.pages} dans ${shard.out} en ${shard.seconds} s (${shard.every ? "tout le site" : "seulement ce qui a changé depuis la dernière construction"})`,
  taken: (taken, shards, rendered) =>
    `${taken} page(s) prise(s) dans ${shards} part(s), ${rendered} faite(s) ici parce qu'aucune part ne les avait`,
  forecast: (forecast) =>
    [
      `${forecast.pages} page(s) à faire (${forecast.every ? "tout le site" : "seulement ce qui a changé depuis la dernière construction"})`,
      ...kindLines(forecast.kinds),
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
