// ما يقوله البناء عن الأجزاء لمن شغّله.
import { kindLines } from "./forecast-lines.ts";
import { leftToRight, ownDirection } from "./isolates.ts";
import type { ShardWords } from "./shard-words.ts";

const ltr = leftToRight;
const quoted = (text: string) => `«${ownDirection(text)}»`;
const extent = (every: boolean) => (every ? "الموقع كله" : "ما تغيّر منذ آخر بناء فقط");
const numbering = `اكتب رقم الجزء، ابتداء من 1، وعدد الأجزاء: ${ltr("shard 1/3")}`;
const sameCommit = `أعد إنجاز هذا الجزء انطلاقا من الإيداع (${ltr("commit")}) نفسه الذي ينطلق منه ${ltr("merge")}`;
const otherFolder = `حدّد مجلدا آخر بالخيار ${ltr("--out")}`;

export const ar: ShardWords = {
  rendered: (shard) =>
    `الجزء ${shard.index} من ${shard.count}: الصفحات المنجزة ${shard.rendered} من ${shard.pages}، في ${ltr(shard.out)}، خلال ${shard.seconds} ثانية (${extent(shard.every)})`,
  taken: (taken, shards, rendered) =>
    `عدد الأجزاء: ${shards}؛ الصفحات المأخوذة منها: ${taken}؛ الصفحات المنجزة هنا لغيابها عنها: ${rendered}`,
  forecast: (forecast) =>
    [
      `عدد الصفحات المطلوب إنجازها: ${forecast.pages} (${extent(forecast.every)})`,
      ...kindLines(forecast.kinds),
      `عدد الأجزاء المناسب: ${forecast.shards}`,
    ].join("\n"),
  noShards: `لا يعرف ${ltr("merge")} أي أجزاء يجمع؛ اكتب أسماء مجلداتها: ${ltr("merge shard-1 shard-2 --out dist")}`,
  nested: (shard, out) => `المجلدان ${ltr(shard)} و${ltr(out)} متداخلان؛ ${otherFolder}`,
  unknownWord: (word) =>
    `الكلمة ${quoted(word)} غير مفهومة؛ الكلمة الأولى هي ${ltr("shard")} أو ${ltr("merge")} أو ${ltr("plan")}، وكل خيار يبدأ بالعلامة ${ltr("--")}`,
  busyCache: (folder) =>
    `يجري بناء آخر في ${ltr(folder)}؛ انتظر حتى ينتهي، أو حدّد مجلدا آخر بالخيار ${ltr("--cache")}`,
  reading: {
    "not-a-shard": (value) =>
      `القيمة ${quoted(value)} بعد ${ltr("shard")} لا تدل على جزء؛ ${numbering}`,
    "no-index": (value) => `لا رقم لهذه الآلة في أي من المتغيرات ${ltr(value)}؛ ${numbering}`,
    "no-count": (value, variable) =>
      `المتغير ${ltr(value)} يعطي رقم هذه الآلة دون عدد الآلات؛ اكتب ${ltr("shard auto/3")}، أو اكتب العدد في المتغير ${ltr(variable)}`,
    "counts-differ": (value, variable) =>
      `عدد الأجزاء الذي كتبته يخالف ما أعطته منصة البناء (${ltr(value)})؛ احذف عددك (${ltr("auto/N")} أو ${ltr(variable)})، أو اكتب العدد نفسه`,
    beyond: (value) =>
      `لا وجود للجزء ${ltr(value)}، فالأرقام تبدأ من 1 وتنتهي عند عدد الأجزاء؛ صحّح أحد الرقمين`,
  },
  trouble: {
    "not-a-shard": (path) =>
      `في المجلد ${ltr(path)} شيء آخر غير أجزاء الموقع؛ أفرغه، أو ${otherFolder}`,
    "no-ledger": (path) =>
      `لا سجل (${ltr("ledger.jsonl")}) في المجلد ${ltr(path)}، فهذا الجزء لم يكتمل؛ أعد إنجازه، أو لا تذكره فينجز ${ltr("merge")} صفحاته`,
    damaged: (path, line) =>
      `السجل ${ltr(path)} تالف${line && ` (السطر ${line})`}؛ أعد إنجاز هذا الجزء`,
    twice: (path, other) =>
      `المجلدان ${ltr(path)} و${ltr(other)} هما الجزء نفسه؛ اذكر واحدا منهما فقط، وأضف الجزء الناقص`,
    "counts-differ": (path, other) =>
      `عدد الأجزاء في ${ltr(path)} يخالف عددها في ${ltr(other)}؛ أعد إنجازها كلها بعدد واحد`,
    torn: (path) =>
      `الصفحة ${ltr(path)} ليست كما أنجزها جزؤها؛ انسخ هذا الجزء من جديد، أو أعد إنجازه`,
    code: (path) => `أُنجز ${ltr(path)} بنسخة أخرى من ${ltr("Khizana")}؛ ${sameCommit}`,
    layouts: (path) => `أُنجز ${ltr(path)} بقوالب أخرى؛ ${sameCommit}`,
    content: (path) => `أُنجز ${ltr(path)} انطلاقا من مقالات أخرى؛ ${sameCommit}`,
    since: (path) =>
      `لا ينطلق ${ltr(path)} و${ltr("merge")} من البناء نفسه؛ أعط الجميع قيمة ${ltr("--cache")} واحدة، وأعط ${ltr("merge")} الموقع الموافق لها (${ltr("--out")})، أو لا تعط أحدا أيا منهما، ثم أعد إنجاز الأجزاء`,
    pages: (path) =>
      `عدد الصفحات المتوقع في ${ltr(path)} يخالف عددها في ${ltr("merge")}؛ أعد إنجاز الأجزاء بقيمة ${ltr("--cache")} نفسها التي لـ ${ltr("merge")}`,
  },
};
