// ما يقوله «npm run import»، بالعربية.
import { fetchReason } from "./fetch-words.ts";
import type { ImportWords } from "./import-words.ts";
import { leftToRight, ownDirection } from "./isolates.ts";
import { foreignKind, unreadableReason } from "./unreadable-words.ts";

const source = '--source "اسم الصحيفة"';
const date = "--date 2022-10-25";
/** مثل السطر الذي يذكر صحيفة المقال ويومه. */
const provenance = `«نشر في بريد الواحة يوم ${leftToRight("25 - 10 - 2022")}»`;

export const ar: ImportWords = {
  usage: (kinds) =>
    `اكتب النوع، ثم الملف أو المجلد أو الرابط، ثم ما تشاء من الخيارات، مثل: ${leftToRight('npm run import -- html pages --source "اسم الصحيفة" --language ar --dry-run')}\nالأنواع: ${kinds.map(leftToRight).join("، ")}`,
  noInput: (input) => `المسار «${leftToRight(input)}» غير موجود؛ تحقق منه`,
  notAFile: (kind, input) =>
    `تعذرت قراءة «${leftToRight(input)}» بالنوع ${leftToRight(kind)}؛ حدّد ملفا، لا مجلدا ولا رابطا`,
  noMapping: (file) => `ملف المطابقة «${leftToRight(file)}» غير موجود`,
  badMapping: (file, key) =>
    `في الملف ${leftToRight(file)}: «${ownDirection(key)}» ليس من مفاتيحنا؛ اكتب مثلا: ${leftToRight("headline: titre")}`,
  badEncoding: (name) =>
    `الترميز «${leftToRight(name)}» غير معروف؛ جرّب ${leftToRight("windows-1256")} أو ${leftToRight("windows-1252")}`,
  brokenPacking: (input) =>
    `الملف ${leftToRight(input)} تالف أو ناقص، ولم يُستورد إلا ما قبل موضع التلف؛ أحضر الملف كاملا وأعد الاستيراد`,
  wrongBytes: (input) =>
    `الملف ${leftToRight(input)} ليس بهذا الترميز؛ حدّد ترميزه، مثل: ${leftToRight("--encoding windows-1256")}`,
  unsafeSite: (file) => `صحّح الملف ${leftToRight(file)} أولا`,
  imported: (path) => `+ ${path}`,
  refused: (place, reason) => `مرفوض: ${leftToRight(place)}: ${reason}`,
  remark: (place, reason) => `ملاحظة: ${leftToRight(place)}: ${reason}`,
  together: (reasons) => reasons.join("؛ "),
  unreadable: (reason, at) => `تعذرت القراءة: ${unreadableReason(reason, at, "ar")}`,
  notAnArticle: (kind, count, option) =>
    (count === 1
      ? `ليس مقالا (${ownDirection(foreignKind(kind, "ar"))})`
      : `ليست مقالات (${ownDirection(foreignKind(kind, "ar"))})، وعددها: ${count}`) +
    (option === undefined ? "" : `؛ لاستيراد هذا النوع أيضا: ${leftToRight(option)}`),
  galleryLeftOut: (count, asked) =>
    `معارض لم تؤخذ صورها، وعددها: ${count}؛ ${asked ? "الملف المصدَّر لا يحتوي الصور" : `الخيار ${leftToRight("--images")} يحفظ الصور`}`,
  picturesLacking: (names) =>
    `صور لا توجد في المجلد، ولم يبق منها إلا نصها، وعددها: ${names.length}: ${names.map(ownDirection).join("، ")}`,
  notHtml: (type) =>
    type === ""
      ? `ليس صفحة ${leftToRight("HTML")}، ولا نص صفحة فيه سطر مثل ${provenance}`
      : `ليس صفحة ${leftToRight("HTML")} (${leftToRight(type)})`,
  tooLong: (longest) => `عدد أحرف السطر يتجاوز ${longest}`,
  notFetched: (reason) => `تعذر التنزيل: ${fetchReason(reason, "ar")}`,
  otherEncoding: (likely) =>
    `محتواه ليس بترميزه المعلن؛ جرّب ${leftToRight(`--encoding ${likely}`)}`,
  headlinesAlone: (headlines) =>
    `شريط العناوين (عددها: ${headlines}) لا يذكر صحيفتها ولا يومها؛ حدّدهما: ${leftToRight(`${source} ${date}`)}`,
  lacks: (key) =>
    ({
      source: `الصحيفة ناقصة (${leftToRight("source")})؛ إن كانت واحدة لكل المقالات فأضف ${leftToRight(source)}`,
      date: `اليوم ناقص (${leftToRight("date")})؛ إن كان واحدا لكل المقالات فأضف ${leftToRight(date)}`,
      headline: `العنوان ناقص (${leftToRight("headline")})`,
    })[key] ?? `المفتاح ${leftToRight(key)} ناقص`,
  noColumn: (missing, columns) =>
    `لم يُقرأ شيء: لا عمود يعطي ${missing.map(leftToRight).join(" ولا ")}؛ أسماء الأعمدة: ${columns.map((name) => `«${ownDirection(name)}»`).join("، ")}؛ اكتب لكل مفتاح اسم عموده في ملف يحدّده الخيار ${leftToRight("--mapping")}، مثل: ${leftToRight(`${missing[0]}: ${columns[0]}`)}`,
  unsaid: (missing) =>
    `لا تذكر الصفحة ${missing.map((key) => (key === "source" ? "صحيفتها" : "يوم نشرها")).join(" ولا ")}؛ إن كانت مقالا فأضف ${leftToRight(missing.map((key) => ({ source, date })[key]).join(" "))}`,
  throughLink: (path) =>
    `المسار ${leftToRight(path)} رابط رمزي، والروابط الرمزية لا تُتَّبع؛ ضع مكانه مجلدا`,
  noProvenance: `ليس تحت أي عنوان سطر مثل ${provenance}؛ أضفه، أو استورد الصفحة بالنوع ${leftToRight("html")}`,
  updatedAlone: (updated) =>
    `يوم النشر ناقص (${leftToRight("date")})، ولا يُعرف إلا يوم تعديل (${leftToRight(updated)})؛ لأخذه أضف ${leftToRight("--updated-as-date")}، ولتحديد غيره أضف ${leftToRight(date)}`,
  unclearDay: (written, [dayFirst, monthFirst]) =>
    `اليوم «${leftToRight(written)}» قد يكون ${leftToRight(String(dayFirst))} أو ${leftToRight(String(monthFirst))}؛ حدّد الترتيب: ${leftToRight("--date-order dmy")} (اليوم أولا) أو ${leftToRight("--date-order mdy")} (الشهر أولا)`,
  badDateOrder: (name) =>
    `قيمة الخيار ${leftToRight("--date-order")} «${leftToRight(name)}» غير معروفة؛ اكتب ${leftToRight("dmy")} أو ${leftToRight("mdy")} أو ${leftToRight("ymd")}`,
  summary: (imported, already, refused, dry) =>
    `${dry ? "مقالات للاستيراد" : "مقالات مستوردة"}: ${imported}، موجودة من قبل: ${already}، مرفوضة: ${refused}`,
  // The space keeps the sign that ends the command away from it when it is copied.
  next: (content) =>
    `بعد ذلك: ${leftToRight(`git add ${content} `)}، ثم «git commit»، ثم «npm run build».`,
};
