// What the page of the archive's data says, in each language.
import type { InterfaceLanguage } from "../../scripts/model/language.ts";

/** The fields of an article, as data names them. */
type Field =
  | ("id" | "address" | "url" | "lang" | "date" | "headline" | "source" | "link" | "archived")
  | ("summary" | "authors" | "topics" | "images" | "corrections" | "modified" | "words")
  | "markdown";

export interface DataWords {
  readonly introduction: string;
  readonly ofDay: string;
  readonly ofDayText: string;
  readonly fields: string;
  readonly meanings: Readonly<Record<Field, string>>;
  readonly ofMonth: string;
  readonly ofMonthText: string;
  /** After the link to `datapackage.json`. */
  readonly dataPackageText: string;
  readonly tables: string;
  readonly tablesText: string;
  readonly lines: string;
  readonly linesText: string;
}

const fr: DataWords = {
  introduction:
    "Tout ce que l’archive sait de ses articles peut être lu par des programmes. Les fichiers sont statiques : il n’y a ni clé, ni limite, ni inscription. Leurs droits restent ceux des articles et de leurs auteurs.",
  ofDay: "Les articles d’un jour",
  ofDayText:
    "Chaque jour qui a des articles a un fichier JSON, à côté de la page du jour, à la racine du site et pour toutes les langues. Il contient, dans l’ordre de l’archive, les données et le texte de chaque article. Un jour sans articles n’a pas de fichier.",
  fields: "Les champs",
  meanings: {
    id: "Identifiant qui ne change pas : édition, jour et nom de l’article ; le même que dans le fil Atom.",
    address: "Adresse de la page, depuis la racine du site.",
    url: "Adresse complète, si le site en a une.",
    lang: "Langue de l’article.",
    date: "Jour de parution dans le journal.",
    headline: "Titre.",
    source: "Journal : identifiant et nom.",
    link: "Adresse de l’original, si elle est connue.",
    archived: "Adresse d’une copie archivée de l’original.",
    summary: "Chapeau.",
    authors: "Auteurs : identifiants et noms.",
    topics: "Sujets : identifiants et noms.",
    images: "Images : adresse, description, légende, crédit.",
    corrections: "Rectifications : jour et texte.",
    modified: "Dernier changement : parution, mise à jour ou rectification.",
    words: "Nombre de mots du texte ; 0 pour un titre seul.",
    markdown:
      "Texte en Markdown, dans les fichiers d’un jour seulement. Il peut contenir du HTML : filtrez-le avant de l’afficher.",
  },
  ofMonth: "Les articles d’un mois",
  ofMonthText: "Les mêmes données, sans les textes, en un fichier par mois, sous deux formes.",
  dataPackageText:
    "décrit tous ces fichiers (Frictionless Data Package) : colonnes, tailles et empreintes SHA-256.",
  tables: "Tableaux (CSV)",
  tablesText:
    "En UTF-8, séparés par des virgules. Les noms d’une même case sont séparés par des points-virgules. Une case qu’un tableur prendrait pour une formule commence par une apostrophe.",
  lines: "Lignes de JSON (NDJSON, gzip)",
  linesText: "Un article par ligne, avec tous les champs ci-dessus sauf le texte.",
};

const ar: DataWords = {
  introduction:
    "كل ما يعرفه الأرشيف عن مقالاته يمكن أن تقرأه البرامج. الملفات ثابتة: لا مفتاح ولا حد ولا تسجيل. أما حقوقها فتبقى حقوق المقالات وأصحابها.",
  ofDay: "مقالات يوم واحد",
  ofDayText:
    "لكل يوم فيه مقالات ملف JSON إلى جانب صفحة اليوم، في جذر الموقع ولكل اللغات. فيه، بترتيب الأرشيف، بيانات كل مقال ونصه. اليوم الذي لا مقالات فيه لا ملف له.",
  fields: "الحقول",
  meanings: {
    id: "معرّف لا يتغير: الطبعة واليوم واسم المقال، وهو نفسه في خلاصة Atom.",
    address: "عنوان الصفحة من جذر الموقع.",
    url: "العنوان الكامل، إن كان للموقع عنوان.",
    lang: "لغة المقال.",
    date: "يوم النشر في الصحيفة.",
    headline: "العنوان الصحفي.",
    source: "الصحيفة: معرّفها واسمها.",
    link: "رابط الأصل إن كان معروفا.",
    archived: "رابط نسخة محفوظة من الأصل.",
    summary: "المقدمة.",
    authors: "الكتّاب: معرّفاتهم وأسماؤهم.",
    topics: "المواضيع: معرّفاتها وأسماؤها.",
    images: "الصور: العنوان والوصف والتعليق والمصدر.",
    corrections: "التصويبات: اليوم والنص.",
    modified: "آخر تغيير: نشر أو تحيين أو تصويب.",
    words: "عدد كلمات النص، و0 لعنوان بلا نص.",
    markdown: "النص بصيغة Markdown، في ملفات الأيام وحدها. قد يكون فيه HTML: نقّه قبل أن تعرضه.",
  },
  ofMonth: "مقالات شهر",
  ofMonthText: "البيانات نفسها بلا نصوص، في ملف لكل شهر، بصيغتين.",
  dataPackageText:
    "يصف هذه الملفات كلها (Frictionless Data Package): الأعمدة والأحجام وبصمات SHA-256.",
  tables: "جداول (CSV)",
  tablesText:
    "بترميز UTF-8 وتفصل بينها فواصل. الأسماء في الخانة الواحدة تفصل بينها فاصلة منقوطة. الخانة التي قد يحسبها برنامج الجداول صيغة حسابية تبدأ بفاصلة عليا.",
  lines: "سطور JSON ‏(NDJSON، gzip)",
  linesText: "مقال في كل سطر، بكل الحقول المذكورة إلا النص.",
};

const en: DataWords = {
  introduction:
    "Everything that the archive knows of its articles can be read by programs. The files are static: there is no key, no limit and no registration. Their rights remain those of the articles and their authors.",
  ofDay: "The articles of a day",
  ofDayText:
    "Each day that has articles has a JSON file beside its page, at the site’s root and for all languages. It holds, in the archive’s order, each article’s data and text. A day without articles has no file.",
  fields: "The fields",
  meanings: {
    id: "An identifier that stays: edition, day and name of the article; the same as in the Atom feed.",
    address: "The page’s address, from the site’s root.",
    url: "The whole address, where the site has one.",
    lang: "The article’s language.",
    date: "The day of publication in the newspaper.",
    headline: "The headline.",
    source: "The newspaper: id and name.",
    link: "The original’s address, where it is known.",
    archived: "The address of an archived copy of the original.",
    summary: "The summary.",
    authors: "Authors: ids and names.",
    topics: "Topics: ids and names.",
    images: "Pictures: address, description, caption, credit.",
    corrections: "Corrections: day and text.",
    modified: "The last change: publication, update or correction.",
    words: "Words of the text; 0 for a headline alone.",
    markdown:
      "The text in Markdown, in the files of days alone. It may hold HTML: sanitise it before you show it.",
  },
  ofMonth: "The articles of a month",
  ofMonthText: "The same data without the texts, in one file a month, in two forms.",
  dataPackageText:
    "describes all of these files (Frictionless Data Package): columns, sizes and SHA-256 hashes.",
  tables: "Tables (CSV)",
  tablesText:
    "In UTF-8, separated by commas. Names in one cell are separated by semicolons. A cell that a spreadsheet would take for a formula begins with an apostrophe.",
  lines: "Lines of JSON (NDJSON, gzip)",
  linesText: "An article a line, with all of the fields above but the text.",
};

const languages: Readonly<Record<InterfaceLanguage, DataWords>> = { fr, ar, en };

export function dataWordsOf(language: InterfaceLanguage): DataWords {
  return languages[language];
}
