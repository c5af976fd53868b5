// Forty mistakes that people make in an article's file, one each.
import { articleText } from "../small-archive.ts";

export interface Mistake {
  /** As the lists of them call it. */
  readonly name: Readonly<Record<"fr" | "ar", string>>;
  readonly path?: string;
  readonly text: string | Uint8Array;
}

const head = (lines: string, body = "Le texte.\n") => `---\n${lines}\n---\n${body}`;
const rest = "source: Le Phare\ndate: 2026-03-14";
const whole = `headline: Titre\n${rest}`;

export const mistakes: readonly Mistake[] = [
  {
    name: { fr: "Un deux-points dans le titre", ar: "نقطتان في العنوان" },
    text: head(`headline: Pluies : le port rouvre\n${rest}`),
  },
  {
    name: { fr: "Un dièse dans le titre", ar: "علامة # في العنوان" },
    text: head(`headline: Le port #1 rouvre\n${rest}`),
  },
  {
    name: { fr: "Un guillemet jamais refermé", ar: "علامة تنصيص لم تُغلق" },
    text: head(`headline: "Le port rouvre\n${rest}`),
  },
  {
    name: { fr: "Une date à la française", ar: "تاريخ على الطريقة الفرنسية" },
    text: head("headline: Titre\nsource: Le Phare\ndate: 14/03/2026"),
  },
  {
    name: { fr: "Une date en toutes lettres", ar: "تاريخ شهره مكتوب بالحروف" },
    text: head("headline: Titre\nsource: Le Phare\ndate: 14 mars 2026"),
  },
  {
    name: { fr: "Une date en arabe", ar: "تاريخ بالعربية" },
    text: head("headline: خبر\nlang: ar\nsource: بريد\ndate: 14 غشت 2026"),
  },
  {
    name: { fr: "Un jour qui n'existe pas", ar: "يوم لا وجود له" },
    text: head("headline: Titre\nsource: Le Phare\ndate: 2026-02-30"),
  },
  {
    name: { fr: "Une date sans jour", ar: "تاريخ بلا يوم" },
    text: head("headline: Titre\nsource: Le Phare\ndate: mars 2026"),
  },
  { name: { fr: "Pas de date", ar: "بلا تاريخ" }, text: head("headline: Titre\nsource: Le Phare") },
  {
    name: { fr: "Pas de journal", ar: "بلا صحيفة" },
    text: head("headline: Titre\ndate: 2026-03-14"),
  },
  { name: { fr: "Un titre vide", ar: "عنوان فارغ" }, text: head(`headline:\n${rest}`) },
  { name: { fr: "Pas d'en-tête", ar: "بلا ترويسة" }, text: "Le port rouvre.\n" },
  {
    name: { fr: "Un en-tête jamais fermé", ar: "ترويسة لم تُغلق" },
    text: `---\n${whole}\nLe texte.\n`,
  },
  {
    name: { fr: "Une clé en français", ar: "مفتاح بالفرنسية" },
    text: head(`titre: Le port rouvre\n${rest}`),
  },
  {
    name: { fr: "Une clé en arabe", ar: "مفتاح بالعربية" },
    text: head(`headline: خبر\nlang: ar\nالمصدر: بريد\ndate: 2026-03-14`),
  },
  {
    name: { fr: "Une faute dans une clé", ar: "خطأ في كتابة مفتاح" },
    text: head(`headlin: Le port rouvre\n${rest}`),
  },
  {
    name: { fr: "Une clé que personne ne connaît", ar: "مفتاح غير معروف" },
    text: head(`${whole}\nmeteo: pluie`),
  },
  {
    name: { fr: "Une clé écrite deux fois", ar: "مفتاح مكتوب مرتين" },
    text: head(`${whole}\nsource: Barid`),
  },
  {
    name: { fr: "Un signe égal au lieu des deux-points", ar: "علامة = مكان النقطتين" },
    text: head("headline: Titre\nsource = Le Phare\ndate: 2026-03-14"),
  },
  {
    name: { fr: "Une tabulation", ar: "علامة جدولة" },
    text: head(`${whole}\nimage:\n\tsrc: a.jpg`),
  },
  {
    name: { fr: "Une clé décalée", ar: "مفتاح مزاح عن أول السطر" },
    text: head(`headline: Titre\n  source: Le Phare\ndate: 2026-03-14`),
  },
  {
    name: { fr: "Une langue écrite en entier", ar: "لغة مكتوبة باسمها الكامل" },
    text: head(`${whole}\nlang: français`),
  },
  {
    name: { fr: "Un titre arabe sans langue", ar: "عنوان عربي بلا لغة" },
    text: head("headline: الميناء يفتح\nsource: بريد\ndate: 2026-03-14"),
  },
  {
    name: { fr: "Un brouillon marqué « peut-être »", ar: "مسودة كُتب فيها «ربما»" },
    text: head(`${whole}\ndraft: peut-être`),
  },
  {
    name: { fr: "Une adresse sans https", ar: "رابط بلا https" },
    text: head(`${whole}\nlink: www.phare.example/article`),
  },
  {
    name: { fr: "Une image absente", ar: "صورة غير موجودة" },
    text: head(`${whole}\nimage: {src: perdue.jpg, alt: Le port}`),
  },
  {
    name: { fr: "Une image d'un autre site", ar: "صورة من موقع آخر" },
    text: head(`${whole}\nimage: {src: "https://a.example/a.jpg", alt: Vue}`),
  },
  {
    name: { fr: "Une image hors du dossier", ar: "صورة خارج المجلد" },
    text: head(`${whole}\nimage: {src: ../../../secret.jpg, alt: Vue}`),
  },
  {
    name: { fr: "Une image sans description", ar: "صورة بلا وصف" },
    text: head(whole, "![](/vue.svg)\n"),
  },
  {
    name: { fr: "Une clé d'image inconnue", ar: "مفتاح غير معروف لصورة" },
    text: head(`${whole}\nimage: {fichier: vue.jpg}`),
  },
  {
    name: { fr: "Un lien vers un article perdu", ar: "رابط إلى مقال غير موجود" },
    text: head(whole, "[suite](suite-perdue.md)\n"),
  },
  {
    name: { fr: "Une ancienne adresse mal écrite", ar: "رابط قديم غير مكتوب كما ينبغي" },
    text: head(`${whole}\naliases: [ancienne page]`),
  },
  {
    name: { fr: "Un fichier en windows-1252", ar: "ملف بترميز windows-1252" },
    text: new Uint8Array(
      Buffer.from(head("headline: \xc9t\xe9\nsource: S\ndate: 2026-03-14"), "latin1"),
    ),
  },
  {
    name: { fr: "Du texte lu dans un mauvais encodage", ar: "نص قُرئ بترميز خاطئ" },
    text: head(whole, "Les annÃ©es passent.\n"),
  },
  {
    name: { fr: "Un signe invisible qui renverse le texte", ar: "علامة خفية تقلب النص" },
    text: head(whole, "Le \u202etrop\u202c rouvre.\n"),
  },
  {
    name: { fr: "Un reste de modèle", ar: "بقية من قالب" },
    text: head(whole, "{{ page.content }}\n"),
  },
  {
    name: { fr: "Des guillemets droits", ar: "علامات تنصيص مستقيمة" },
    text: head(whole, 'Il a dit "bonjour" au port.\n'),
  },
  {
    name: { fr: "Un point d'interrogation collé", ar: "علامة استفهام ملتصقة" },
    text: head(whole, "Le port rouvre-t-il? Oui.\n"),
  },
  {
    name: { fr: "Une date à venir", ar: "تاريخ لم يحن بعد" },
    text: articleText({ headline: "Titre", date: "2126-03-14" }),
  },
  {
    name: { fr: "Un dossier qui contredit la date", ar: "مجلد يخالف التاريخ" },
    path: "articles/2025/03/a.md",
    text: head(whole),
  },
];
