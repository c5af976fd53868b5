// ما يقوله `npm run reports` لهيئة التحرير عن الصور المبلّغ عنها.
import { counted } from "../../layouts/locales/ar.ts";
import type { EditorWords } from "./editor-words.ts";
import { leftToRight, ownDirection, rightToLeft } from "./isolates.ts";
import { shown } from "./problem-text.ts";

const ltr = (text: string) => leftToRight(shown(text));
const quoted = (text: string) => `«${ownDirection(shown(text))}»`;

const keyVariable = ltr("KHIZANA_REPORTS_KEY");
const list = ltr("npm run reports -- list");
const pull = ltr("npm run reports -- pull");

const people = counted({
  none: "لا أحد",
  one: "شخص واحد",
  two: "شخصان",
  few: "أشخاص",
  many: "شخصا",
  hundred: "شخص",
});

export const ar: EditorWords = {
  unknownWord: (word, known) =>
    `الكلمة ${quoted(word)} غير معروفة؛ اكتب واحدة من هذه: ${ltr(known.join(", "))}`,
  tooMany: (word) => `الكلمة ${quoted(word)} زائدة؛ احذفها، أو ضع النص كله بين علامتي اقتباس`,
  noPicture: (command) =>
    `أي صورة تقصد؟ اكتب رمزها أو ملفها أو رابطها: ${ltr(`npm run reports -- ${command} content/images/quai.jpg`)}`,
  noReceiver: `لا مستقبِل معروف؛ اكتب رابطه بعد الخيار ${ltr("--from")}، أو في ${ltr("content/site.yaml")} هكذا: ${ltr("reports: {receiver: https://…}")}`,
  twoReceivers: `كل من الخيارين ${ltr("--from")} و${ltr("--db")} يحدد مستقبِلا؛ احتفظ بواحد منهما`,
  badAddress: (value) =>
    `القيمة ${quoted(value)} ليست رابط مستقبِل؛ اكتبه هكذا: ${ltr("https://signalements.example/")}`,
  keyInClear: (address) =>
    `تنبيه: يُرسل المفتاح السري دون تشفير إلى ${ltr(address)}؛ استعمل بدله رابطا من نوع ${ltr("https")}`,
  badKey: `في المفتاح السري المكتوب في ${keyVariable} علامات لا توجد في أي مفتاح؛ انسخه من جديد`,
  noteTooLong: (longest, length) =>
    `عدد حروف الملاحظة (${ltr("--note")}) هو ${length}؛ اختصرها إلى ${longest} على الأكثر`,
  trouble: {
    unreachable: (value) => `المستقبِل لا يجيب: ${ltr(value)}؛ تحقق من رابطه ومن أنه يعمل`,
    slow: (value) => `تأخر المستقبِل في الجواب: ${ltr(value)}؛ أعد المحاولة`,
    "too-large": (value) => `جواب المستقبِل أطول من اللازم: ${ltr(value)}؛ تحقق من رابطه`,
    elsewhere: (value) =>
      `يحيل المستقبِل إلى رابط آخر: ${ltr(value)}؛ إن كان هو المستقبِل حقا فاكتب هذا الرابط`,
    "key-refused": (value) =>
      `رفض المستقبِل المفتاح السري: ${ltr(value)}؛ اكتب مفتاحه هو في ${keyVariable}`,
    keyless: (value) =>
      `ليس للمستقبِل مفتاح سري، فلا يمكن لهيئة التحرير أن تقرر فيه شيئا: ${ltr(value)}؛ شغّله بعد كتابة مفتاح في ${keyVariable}`,
    status: (value) => `رفض المستقبِل الطلب: ${ltr(value)}؛ راجع سجل أحداثه`,
    unreadable: (value) => `هذا ليس جواب مستقبِل: ${ltr(value)}؛ تحقق من رابطه`,
    "no-database": (value) =>
      `تعذر فتح قاعدة بيانات المستقبِل: ${ltr(value)}؛ تحقق من ${ltr("--db")} أو من ${ltr("KHIZANA_REPORTS_DB")}`,
    later: (value) => `المستقبِل مشغول؛ أعد المحاولة لاحقا (مدة الانتظار بالثواني: ${ltr(value)})`,
  },
  picture: {
    "not-a-picture": (given) =>
      `القيمة ${quoted(given)} لا تدل على صورة؛ اكتب رمز الصورة (${list}) أو ملفها أو رابطها المنشور`,
    unknown: (given) => `الصورة ${quoted(given)} غير معروفة؛ ابحث عن رمزها بالأمر ${list}`,
    "too-short": (given) => `الرمز ${quoted(given)} قصير جدا؛ اكتب ستة حروف منه على الأقل`,
    several: (given, others) =>
      `${quoted(given)} بداية أكثر من رمز؛ اكتب واحدا منها كاملا: ${leftToRight(others.slice(0, 10).join(", "))}`,
  },
  unreadableLedger: (file) =>
    `لم يُكتب شيء: تعذرت قراءة ${ltr(file)}، وقد يضيع قرار مسجل فيه؛ صحّح الخطأ أولا`,
  machine: (reason, path) =>
    `تعذرت الكتابة في السجل: ${leftToRight(`${reason} (${shown(path)})`)}؛ امنح نفسك حق الكتابة، أو أفرغ بعض المساحة، ثم أعد المحاولة`,
  wrongEntry: (image, key) =>
    `تُركت الصورة ${quoted(image)} جانبا: في ما يقوله المستقبِل عنها خطأ${key && ` (${ltr(key)})`}؛ راجع سجل أحداثه`,
  moreWrong: (count) => `… وغيرها (${count})؛ راجع سجل أحداث المستقبِل`,
  pulled: (brought, sent) => `القرارات الواردة: ${brought}، والمرسلة إلى المستقبِل: ${sent}`,
  unsent: (count) =>
    `قرارات اتُّخذت هنا ولا يعلم بها المستقبِل: ${count}؛ لإرسالها إليه اكتب مفتاحه السري في ${keyVariable}`,
  keyForWords: `ما ينتظر قرارا لا يُعرض دون المفتاح السري للمستقبِل (${keyVariable})`,
  nothing: "لم يُبلّغ عن أي صورة، ولم يُتخذ أي قرار",
  nothingToRestore: (image) =>
    `لم يُتخذ أي قرار في الصورة ${ltr(image)} حتى تعاد؛ اعرض ما تقرر بالأمر ${list}`,
  decided: (image, state) => `الصورة ${ltr(image)}: ${ar.state[state]}`,
  already: (image, state, at) =>
    `الصورة ${ltr(image)}: ${ar.state[state]} منذ ${ltr(at)}؛ لم يتغير شيء`,
  untold: `لم يعلم المستقبِل بالقرار بعد؛ أرسله إليه بالأمر ${pull}، ومفتاحه السري في ${keyVariable}`,
  next: (file) =>
    `بعد ذلك: ${ltr(`git add ${file} `)}، ثم ${ltr("git commit ")}، ثم ${ltr("npm run build ")}.`,
  listed: (image, facts) => `${image}  ${rightToLeft(facts.join("، "))}`,
  state: {
    held: "تنتظر قرارك",
    reported: "مبلّغ عنها",
    blocked: "محجوبة",
    kept: "أُبقي عليها",
    restored: "أُعيدت",
  },
  by: { readers: "بتبليغ القراء", editor: "بقرار هيئة التحرير" },
  at: (moment) => `(${ltr(moment)})`,
  given: (reason, times) => `${reasons[reason]}: ${times}`,
  people: (count) =>
    count === 0 ? "لم يبلّغ عنها أحد" : `بلّغ عنها ${people(count, String(count))}`,
  notPulled: rightToLeft(`لم يُنقل القرار إلى السجل بعد (${pull})`),
  notUsed: rightToLeft("لا يعرضها أي مقال معروف"),
  note: (note) => rightToLeft(`ملاحظة: ${ownDirection(shown(note))}`),
  quote: (words) => rightToLeft(quoted(words)),
};

const reasons = {
  person: "شخص يظهر فيها",
  shocking: "عنيفة أو صادمة",
  misleading: "كاذبة أو مفبركة",
  rights: "منشورة دون وجه حق",
  other: "سبب آخر",
} as const;
