// Arabic words of the interface, with the month names in use in Morocco.
import type { Words } from "./words.ts";

/** Arabic counts: one and two have words of their own; 3 to 10 take the plural, 11 to 99 the accusative, hundreds the genitive. */
const counted =
  (forms: { one: string; two: string; few: string; many: string; hundred: string; none: string }) =>
  (count: number, number: string): string => {
    if (count === 0) return forms.none;
    if (count === 1) return forms.one;
    if (count === 2) return forms.two;
    const rest = count % 100;
    if (rest >= 3 && rest <= 10) return `${number} ${forms.few}`;
    return `${number} ${rest >= 11 ? forms.many : forms.hundred}`;
  };

export const ar: Words = {
  name: "العربية",
  months: "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(" "),
  shortMonths: "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(" "),
  weekdays: "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(" "),
  shortWeekdays: "ن ث ر خ ج س ح".split(" "),
  thousands: "\u00a0",
  date: String,
  articles: counted({
    none: "لا مقالات",
    one: "مقال واحد",
    two: "مقالان",
    few: "مقالات",
    many: "مقالا",
    hundred: "مقال",
  }),
  sources: counted({
    none: "لا صحف",
    one: "صحيفة واحدة",
    two: "صحيفتان",
    few: "صحف",
    many: "صحيفة",
    hundred: "صحيفة",
  }),
  topics: counted({
    none: "لا مواضيع",
    one: "موضوع واحد",
    two: "موضوعان",
    few: "مواضيع",
    many: "موضوعا",
    hundred: "موضوع",
  }),
  authors: counted({
    none: "لا كتّاب",
    one: "كاتب واحد",
    two: "كاتبان",
    few: "كتّاب",
    many: "كاتبا",
    hundred: "كاتب",
  }),
  years: counted({
    none: "لا سنوات",
    one: "سنة واحدة",
    two: "سنتان",
    few: "سنوات",
    many: "سنة",
    hundred: "سنة",
  }),
  others: counted({
    none: "لا غيرها",
    one: "ومقال آخر",
    two: "ومقالان آخران",
    few: "مقالات أخرى",
    many: "مقالا آخر",
    hundred: "مقال آخر",
  }),
  minutes: counted({
    none: "أقل من دقيقة",
    one: "دقيقة واحدة",
    two: "دقيقتان",
    few: "دقائق",
    many: "دقيقة",
    hundred: "دقيقة",
  }),
  publishedIn: "نشر في",
  publishedOn: "يوم",
  readAtSource: "اضغط هنا لقراءة المقال في مصدره.",
  readAtSourceHome: "رابط المقال الأصلي غير معروف. اضغط هنا للذهاب إلى الصفحة الرئيسية لمصدره.",
  noSourceLink: "رابط المقال الأصلي غير معروف.",
  updated: (day) => `حُيّن يوم ${day}`,
  readIn: (language) => `اقرأه ${language}`,
  allOfDay: "كل عناوين اليوم",
  dayCount: (day, count) => `${day}: ${count}`,
  home: "الواجهة",
  calendar: "التقويم",
  newspapers: "الصحف",
  subjects: "المواضيع",
  writers: "الكتّاب",
  allYears: "كل السنوات",
  latestNews: "آخر الأخبار",
  notFound: "الصفحة غير موجودة",
  otherInitial: "غيرها",
  otherLanguages: { fr: "بالفرنسية", ar: "بالعربية", en: "بالإنجليزية", es: "بالإسبانية" },
  page: {
    skipToContent: "إلى المحتوى",
  },
};
