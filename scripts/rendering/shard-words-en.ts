// What the build says of shards to the person who started it.
import { kindLines } from "./forecast-lines.ts";
import type { ShardWords } from "./shard-words.ts";

export const en: ShardWords = {
  rendered: (shard) =>
    `shard ${shard.index} of ${shard.count}: ${shard.rendered} of ${shard.pages} page(s) in ${shard.out}, in ${shard.seconds} s (${shard.every ? "the whole site" : "only what has changed since the last build"})`,
  taken: (taken, shards, rendered) =>
    `${taken} page(s) taken from ${shards} shard(s), ${rendered} made here because no shard had them`,
  forecast: (forecast) =>
    [
      `${forecast.pages} page(s) to make (${forecast.every ? "the whole site" : "only what has changed since the last build"})`,
      ...kindLines(forecast.kinds),
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
