// Problems in Arabic, in an author's words: whatever is written from left to right keeps its direction within them.
import { isSettingsFile } from "../../model/problem.ts";
import { leftToRight as code, ownDirection } from "../isolates.ts";
import { convertCommand } from "./convert-command.ts";
import { isMergeMark } from "./merge-mark.ts";
import type { Sentences } from "./sentences.ts";

/** What was found in a file, in words of any language. */
const found = (value: string): string => `«${ownDirection(value)}»`;

const quotes = `علامتي التنصيص ${code('"…"')}`;
/** Commands that begin and end with a letter keep their order without signs, which would be copied with them. */
const fix = "«npm run check -- --fix»";

export const ar: Sentences = {
  // The space keeps the sign that ends the command away from it when it is copied.
  "not-utf8": ({ encoding }, file) =>
    `ترميز الملف ليس ${code("UTF-8")}، ويبدو أنه ${code(encoding)}؛ حوّله بهذا الأمر: ${code(`${convertCommand(encoding, file)} `)}`,
  "has-nul": ({ character }) =>
    `ليس هذا ملفا نصيا: الحرف رقم ${character} فيه علامة لا تكون في النصوص (${code("NUL")})؛ افتحه في محرر نصوص واحفظه بترميز ${code("UTF-8")}`,
  "no-front-matter": () =>
    `الملف لا يبدأ بالسطر ${code("---")}؛ اكتب الترويسة (${code("headline, source, date")}) بين سطرين كل منهما ${code("---")}`,
  "front-matter-not-closed": () => `الترويسة غير مغلقة؛ أضف السطر ${code("---")} بينها وبين النص`,
  "front-matter-language": ({ value }) =>
    `السطر الأول «${code(value)}» غير مقبول؛ اكتب ${code("---")} فقط`,
  "front-matter-not-a-list-of-keys": (_, file) =>
    isSettingsFile(file)
      ? `ملف الإعدادات ليس أسطرا من «مفتاح: قيمة»؛ اكتب مثلا: ${code("name: Khizana")}`
      : `الترويسة ليست أسطرا من «مفتاح: قيمة»؛ اكتب مثلا: ${code("headline: الميناء يستأنف نشاطه")}`,
  "yaml-syntax": ({ value }) =>
    `تتعذر قراءة السطر «${code(value)}»؛ ضع قيمته بين ${quotes}، وأغلق ما فُتح في الأسطر التي فوقه`,
  "yaml-colon-in-value": ({ key, quoted }) =>
    `في قيمة ${code(key)} نقطتان «:»؛ ضعها بين علامتي التنصيص: ${code(`${key}: ${quoted}`)}`,
  "yaml-forbidden": ({ value }) =>
    `في «${code(value)}» علامة خاصة (${code("&")} أو ${code("*")} أو ${code("!")}) غير مسموح بها؛ ضع القيمة بين ${quotes}`,
  "yaml-needs-quotes": ({ key, quoted }) =>
    `تتعذر قراءة قيمة ${code(key)} كما هي؛ ضعها بين علامتي التنصيص: ${code(`${key}: ${quoted}`)}`,
  "yaml-hash-in-value": ({ key, value, quoted }) =>
    `القيمة ${found(value)} مبتورة عند العلامة ${code("#")}، فما بعدها يُعدّ تعليقا؛ ضعها بين علامتي التنصيص: ${code(`${key}: ${quoted}`)}`,
  "yaml-no-key": ({ value, cure }) =>
    isMergeMark(value)
      ? `السطر «${code(value)}» بقي من دمج نسختين من الملف؛ احتفظ بإحداهما واحذف هذه العلامات`
      : cure
        ? `تتعذر قراءة السطر ${found(value)}؛ اكتب: ${code(cure)}`
        : `السطر ${found(value)} لا يبدأ بمفتاح؛ اكتب «مفتاح: قيمة»، أو ضع مسافتين في أوله إن كان تتمة للسطر السابق`,
  "yaml-indented-key": ({ key }) =>
    `سطر ${code(key)} يبدأ بمسافة أو بعلامة جدولة (${code("Tab")})؛ احذف ما قبل ${code(key)}`,
  "yaml-tab": ({ value }) =>
    `السطر «${code(value)}» يبدأ بعلامة جدولة (${code("Tab")}) لا تُقبل في هذا الموضع من الترويسة؛ ضع مكانها مسافتين`,
  "key-missing": ({ key, example }) =>
    `المفتاح ${code(key)} غير موجود؛ أضف سطرا مثل: ${code(example)}`,
  "key-empty": ({ key, example }) => `المفتاح ${code(key)} بلا قيمة؛ اكتب مثلا: ${code(example)}`,
  "key-unknown": ({ key, suggestion }) =>
    suggestion
      ? `المفتاح ${found(key)} غير معروف؛ هل تقصد «${code(suggestion)}»؟`
      : `المفتاح ${found(key)} غير معروف؛ لن يؤخذ بعين الاعتبار`,
  "key-duplicate": ({ key }) => `المفتاح ${found(key)} مكتوب مرتين؛ احتفظ بسطر واحد`,
  "key-twice-under-other-name": ({ key, other }) =>
    `المفتاحان ${found(key)} و${found(other)} لشيء واحد، وقيمتاهما مختلفتان؛ لا يُعتمد إلا ${found(other)}`,
  "value-not-text": ({ key, example }) =>
    `قيمة ${code(key)} ليست بالشكل المطلوب؛ اكتب مثلا: ${code(example)}`,
  "value-not-list": ({ key, example }) =>
    `قيمة ${code(key)} ليست لائحة؛ اكتب مثلا: ${code(example)}`,
  "value-too-long": ({ key, longest, length }) =>
    `قيمة ${code(key)} أطول من اللازم، وعدد حروفها ${length}؛ اختصرها إلى ${longest} على الأكثر`,
  "day-unreadable": ({ key, value, suggestion }) =>
    suggestion
      ? `التاريخ ${found(value)} في ${code(key)} غير مكتوب كما ينبغي؛ اكتب ${code(suggestion)}`
      : `التاريخ ${found(value)} في ${code(key)} غير مكتوب كما ينبغي؛ اكتب السنة ثم الشهر ثم اليوم، مثلا ${code("2026-03-14")}`,
  "day-impossible": ({ key, value }) =>
    `التاريخ ${found(value)} في ${code(key)} لا وجود له في التقويم؛ صحّح اليوم أو الشهر (السنة ثم الشهر ثم اليوم)`,
  "link-not-address": ({ key, value }) =>
    `قيمة ${code(key)} ${found(value)} ليست رابطا؛ اكتب الرابط كاملا، بدءا من ${code("https://")}`,
  "alias-not-address": ({ value }) =>
    `تتعذر قراءة الرابط القديم ${found(value)}؛ اكتبه هكذا: ${code("/2022/10/24/crue/")}`,
  "alias-taken": ({ value }) =>
    `الرابط القديم ${found(value)} هو رابط صفحة أخرى أو مقال آخر؛ احذفه من هنا`,
  "flag-unreadable": ({ key, value }) =>
    `قيمة ${code(key)} ${found(value)} ليست ${code("true")} ولا ${code("false")}؛ اكتب إحدى الكلمتين`,
  "gap-unreadable": ({ value, example }) =>
    `القيمة ${found(value)} لا تحدد فترة ناقصة، من شهر (أو يوم) إلى آخر لا يسبقه؛ اكتب مثلا: ${code(example)}`,
  "language-unreadable": ({ value }) =>
    `القيمة ${found(value)} ليست رمز لغة؛ اكتب ${code("fr")} أو ${code("ar")} أو ${code("en")}`,
  "language-unlisted": ({ value, listed }) =>
    `لا توجد طبعة تعرض مقالات اللغة ${found(value)}؛ اكتب إحدى هذه اللغات (${code(listed)})، أو أضف تلك اللغة في ${code("content/site.yaml")}`,
  "language-unnamed": ({ published, suggestion }) =>
    suggestion
      ? `العنوان بحروف عربية ولم تُذكر اللغة، فيُنشر المقال على أن لغته «${code(published)}»؛ اكتب ${code(`lang: ${suggestion}`)}`
      : `العنوان ليس بحروف عربية ولم تُذكر اللغة، فيُنشر المقال على أن لغته «${code(published)}»؛ اكتب ${code("lang: fr")}، أو لغة المقال`,
  "choice-unknown": ({ key, value, choices }) =>
    `قيمة ${code(key)} ${found(value)} غير مقبولة؛ اكتب إحدى هذه القيم: ${code(choices)}`,
  "number-unreadable": ({ key, value, least, most }) =>
    `قيمة ${code(key)} ${found(value)} ليست عددا من ${least} إلى ${most}؛ صحّحها`,
  "path-contradicts-date": ({ value, date }) =>
    `اسم المجلد أو الملف يدل على ${code(value)}، لكن التاريخ هو ${code(date)}، وهو المعتمد؛ صحّح أحدهما`,
  "address-taken": ({ address, by }) =>
    `الرابط ${code(address)} هو أيضا رابط ${code(by)}؛ غيّر اسم أحد الملفين`,
  "page-address-reserved": ({ address }) =>
    `الرابط ${code(address)} محجوز للموقع؛ أعط الملف اسما آخر`,
  "image-missing": ({ value }) =>
    `الصورة «${code(value)}» غير موجودة ولن تظهر؛ ضعها بجانب المقال، أو في ${code("content/images/")} واكتب ${code("/quai.jpg")}`,
  "image-remote": ({ value }) =>
    `الصورة «${code(value)}» في موقع آخر، فتصير رابطا ولا تظهر؛ لإظهارها احفظها بجانب المقال`,
  "image-unreadable": ({ value, reason }) =>
    `تتعذر قراءة الصورة «${code(value)}» (${code(reason)})؛ احفظها من جديد بصيغة ${code("JPEG")} أو ${code("PNG")} أو ${code("WebP")}`,
  "image-outside": ({ value }) => `الصورة «${code(value)}» خارج مجلد المحتويات؛ ضعها بجانب المقال`,
  "body-link-unresolved": ({ value }) =>
    `الرابط «${code(value)}» لا يؤدي إلى أي مقال؛ صحّح مسار الملف`,
  "symlink-left-out": () => "هذا الملف رابط رمزي فلا يُقرأ؛ ضع مكانه نسخة من الملف الأصلي",
  "file-unreadable": ({ reason }) =>
    `تتعذر قراءة الملف (${code(reason)})؛ تحقق من صلاحيات الوصول إليه`,
  "site-time-zone": ({ value }) =>
    `المنطقة الزمنية ${found(value)} ليست فارقا ثابتا؛ اكتب مثلا ${code("UTC+1")}`,
  "name-without-letters": ({ value }) =>
    `الكتابة ${found(value)} ليس فيها حرف يُبحث به عنها؛ احذفها`,
  "sign-turning": ({ value }) => `علامة خفية (${code(value)}) تقلب اتجاه النص الذي بعدها؛ احذفها`,
  "file-name-unsafe": ({ trouble, value }) => {
    const what = {
      space: "مسافة تتوقف عندها بعض الروابط والبرامج",
      letter: `حروف غير الحروف من ${code("a")} إلى ${code("z")}، ولا تكتبها كل البرامج بالطريقة نفسها`,
      sign: `العلامة «${code(value)}»، ولها معنى آخر عند بعض البرامج`,
    };
    return `في اسم الملف ${what[trouble]}؛ غيّره بالأمر ${fix}، فيبقى رابط المقال كما هو`;
  },
  "folder-name-unsafe": ({ value, suggestion }) =>
    `رابط المقال مأخوذ من اسم المجلد ${found(value)}، وهو اسم تتعثر فيه بعض البرامج؛ غيّره إلى ${code(suggestion)}، فيبقى الرابط كما هو`,
  "file-not-read": ({ value, suggestion }) =>
    `الملف «${code(value)}» يبدأ مثل مقال لكنه لا يُقرأ، لأن اسمه لا ينتهي بـ ${code(".md")}؛ غيّر اسمه إلى ${code(suggestion)}`,
  "letters-decomposed": ({ value }) =>
    `حروف ${found(value)} مفككة إلى عدة علامات، فلا يعثر عليها البحث؛ صحّحها بالأمر ${fix}`,
  "letters-garbled": ({ value, suggestion }) =>
    `قُرئ ${found(value)} بترميز خاطئ، والأرجح أن صوابه ${found(suggestion)}؛ صحّحه وتحقق من بقية الملف`,
  "template-left": ({ value }) => `بقي «${code(value)}» في النص من قالب أو من برنامج آخر؛ احذفه`,
  "typography-french": ({ value, suggestion }) =>
    `النص «${code(value)}» لا يتبع قواعد الترقيم في الفرنسية؛ اكتب: ${code(suggestion)}`,
  "footnote-missing": ({ value }) =>
    `الحاشية ${code(value)} مذكورة في النص لكنها غير مكتوبة؛ أضف سطرا يبدأ بـ ${code(`${value}:`)} ثم نصها`,
  "link-nowhere": ({ value }) =>
    `الرابط «${code(value)}» لا يؤدي إلى شيء؛ اكتب اسم ملف المقال منتهيا بـ ${code(".md")}، أو الرابط كاملا بدءا من ${code("https://")}`,
  "link-lookalike": ({ value, host }) =>
    `الرابط يؤدي إلى ${found(value)} (${code(host)})، وبعض حروفه ليست كما تبدو، فقد ينتحل موقعا آخر؛ تحقق منه`,
  "image-no-alt": ({ value }) =>
    `الصورة «${code(value)}» بلا وصف لمن لا يراها؛ أضفه: ${code("![ما يظهر فيها](…)")}، أو ${code('alt: "…"')}`,
  "image-heavy": ({ value, megabytes }) =>
    `حجم الصورة «${code(value)}» كبير (${code(megabytes)} ميغابايت)؛ احفظها بحجم أصغر، فيكفي حجم 2 ميغابايت`,
  "date-future": ({ value }) => `التاريخ ${code(value)} لم يحن بعد؛ تحقق من السنة واليوم`,
  "duplicate-headline": ({ value }) =>
    `العنوان نفسه واليوم نفسه في الملف ${code(value)}؛ احتفظ بأحد الملفين فقط`,
  "duplicate-text": ({ value }) =>
    `النص نفسه تقريبا، وفي الصحيفة نفسها، في الملف ${code(value)}؛ احتفظ بأحد الملفين فقط`,
  "name-lookalike": ({ value, suggestion }) =>
    `الصحيفة ${found(value)} ليس لها غير هذا المقال؛ هل تقصد ${found(suggestion)}؟`,
  "ledger-elsewhere": ({ value }) =>
    `هذا الملف لا يُقرأ: القرارات المتعلقة بالصور في ${code(value)}؛ غيّر اسمه أو احذفه`,
  "ledger-no-picture": ({ value }) =>
    `القيمة ${found(value)} ليست بصمة صورة (ستة عشر رمزا من ${code("0")} إلى ${code("f")})؛ ضع مكانها إحدى البصمات التي يعرضها الأمر «npm run reports -- list»`,
  "name-taken": ({ value, name, by }) =>
    `الكتابة ${found(value)} للاسم ${found(name)} هي أيضا من كتابات ${found(by)}؛ احتفظ بها لأحد الاسمين فقط`,
};
