// ما يقوله بناء الموقع لمن شغّله، بالعربية.
import type { BuildWords } from "./build-words.ts";
import { leftToRight } from "./isolates.ts";

const [content, out, cache] = ["--content", "--out", "--cache"].map(leftToRight);
const workers = leftToRight("--workers");

/** أسباب رفض النظام لملف (errno)، بلغة من يستعمله. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "القرص ممتلئ؛ أفرغ بعض المساحة",
  EDQUOT: "استُنفدت حصتك من القرص؛ أفرغ بعض المساحة",
  EROFS: `القرص للقراءة فقط؛ حدّد مجلدين آخرين بالخيارين ${out} و${cache}`,
  EACCES: "الوصول ممنوع؛ امنح نفسك حق الكتابة",
  EPERM: "الوصول ممنوع؛ امنح نفسك حق الكتابة",
  EMFILE: `الملفات المفتوحة كثيرة جدا؛ ارفع الحد (${leftToRight("ulimit -n")}) أو خفّض ${workers}`,
  ENFILE: "الملفات المفتوحة على هذا الجهاز كثيرة جدا؛ أغلق برامج أخرى",
};

const reasonOf = (reason: string) => reasons[reason] ?? leftToRight(reason);

export const ar: BuildWords = {
  progress: {
    reading: "القراءة",
    rendering: "الصفحات",
    indexing: "البحث",
    importing: "المقالات",
    speed: (done) => `${done} في الثانية`,
    left: (seconds) => `الباقي ${seconds} ث`,
  },
  summary: ({ quarantined, mistakes, warnings, drafts, ...done }) =>
    [
      `المقالات: ${done.articles}، الملفات في ${leftToRight(done.out)}: ${done.files}، المدة: ${done.seconds} ث`,
      `صفحات أُنجزت: ${done.rendered}، ملفات كُتبت: ${done.written}، ملفات حُذفت: ${done.removed}`,
      `ملفات متروكة جانبا: ${quarantined}، ${mistakes > 0 ? `أخطاء: ${mistakes}، ` : ""}تنبيهات: ${warnings}، مسودات: ${drafts}`,
    ].join("\n"),
  sameInOthers: (count) => `… والأمر نفسه في غير هذا الملف (عدد الملفات الأخرى: ${count})`,
  noUrl: `لا يذكر الملف ${leftToRight("content/site.yaml")} رابط الموقع (${leftToRight("url")})، فلم تُكتب الخلاصة ولا خريطة الموقع ولا الروابط المعتمدة للصفحات`,
  searchIsGone: `حُذف البحث من الموقع، إذ لم يعد معروفا من أي مقالات أُنشئ؛ لإعادته نفّذ «npm run build» بلا ${leftToRight("--no-search")}`,
  noContent: (folder) =>
    `المجلد ${leftToRight(folder)} غير موجود؛ حدّد مجلدا آخر بالخيار ${content}`,
  foreignFolder: (folder) =>
    `في المجلد ${leftToRight(folder)} ملفات لم تنشئها خزانة؛ حدّد مجلدا آخر بالخيار ${out}، أو أفرغه إن لم يكن فيه ما تحتاج إليه`,
  insideContent: (folder) =>
    `المجلد ${leftToRight(folder)} يحتوي مجلد المقالات أو يقع داخله؛ حدّد مجلدا آخر بالخيار ${out}`,
  insideCache: (folder) =>
    `المجلد ${leftToRight(folder)} هو أيضا مجلد الموقع أو المقالات؛ حدّد مجلدا آخر بالخيار ${cache}`,
  notAFolder: (path) => `المسار ${leftToRight(path)} ملف لا مجلد؛ حدّد مجلدا بالخيار ${out}`,
  emptyFolder: `اسم أحد المجلدات فارغ؛ اكتبه بعد ${content} أو ${out} أو ${cache}`,
  unknownOption: (name, known) =>
    `الخيار ${leftToRight(`--${name}`)} غير معروف؛ الخيارات المتاحة: ${known.map((one) => leftToRight(`--${one}`)).join("، ")}`,
  workers: (value) => `قيمة الخيار ${workers} «${leftToRight(value)}» ليست عددا من 1 إلى 99؛ صحّحها`,
  unsafeSettings: (file) =>
    `لم يُنشر شيء: في الملف ${leftToRight(file)} خطأ قد يغيّر كل الصفحات أو يُظهر صورا محجوبة؛ صحّحه أولا`,
  noArticles: (folder) =>
    `لا مقالات: ضع ملفات ${leftToRight(".md")} في المجلد ${leftToRight(folder)}، وفي كل منها ${leftToRight("headline")} و${leftToRight("source")} و${leftToRight("date")}`,
  wouldEmpty: (folder) =>
    `لم يتغير شيء: لا مقالات في المجلد ${leftToRight(folder)} مع أن في الموقع مقالات؛ صحّح ${content}، أو أضف ${leftToRight("--empty")} لنشر موقع فارغ`,
  busy: (folder) =>
    `عملية بناء أخرى تكتب في المجلد ${leftToRight(folder)}؛ انتظر حتى تنتهي، أو حدّد مجلدا آخر بالخيار ${out}`,
  machine: (reason, path) =>
    `توقف البناء: ${reasonOf(reason)}${path && ` (${leftToRight(path)})`}؛ الموقع سليم، والبناء المقبل يكمله`,
  denied: (reason, path) => `${path && `المسار ${leftToRight(path)}: `}${reasonOf(reason)}`,
  workerEnded: (how) =>
    `توقف البناء: أنهى النظام إحدى عملياته (${leftToRight(how)})، والغالب أن الذاكرة لم تكف؛ أغلق برامج أخرى أو خفّض ${workers}، والبناء المقبل يكمل الموقع`,
};
