// Why something can't be read, in the languages of authors: never in the words of a library.
import type { UnreadableReason } from "../model/unreadable.ts";
import { leftToRight } from "./isolates.ts";
import { type ProblemLanguage, shown } from "./problem-text.ts";

const fr: Readonly<Record<UnreadableReason, string>> = {
  "too-much-html": "trop d'éléments HTML, ou imbriqués trop profondément, pour un article",
  "no-json": "ce n'est pas du JSON",
  "no-object": "ce n'est pas un objet JSON",
  "broken-xml": "XML mal formé",
  cut: "le fichier s'arrête au milieu",
  "no-wxr": "ce n'est pas un export WordPress (WXR)",
  "no-feed": "ce n'est pas un flux, ou il est mal formé",
  "no-opml": "liste de flux (OPML) mal formée",
  "empty-entry": "une entrée vide",
  "other-cells": "pas autant de cellules que de colonnes",
  "broken-row": "un guillemet n'est pas fermé ; ce qui suit attend qu'il le soit",
  "no-parquet": "ce n'est pas du Parquet, ou le fichier est abîmé",
  "broken-rows": "ces lignes sont abîmées",
  "open-front-matter": "l'en-tête n'est pas fermé",
  "no-keys": "l'en-tête n'est pas une liste de clés",
  "broken-front-matter": "l'en-tête est mal écrit",
  nul: "ce n'est pas du texte",
};

const en: Readonly<Record<UnreadableReason, string>> = {
  "too-much-html": "more HTML elements, or nested deeper, than an article has",
  "no-json": "not JSON",
  "no-object": "not a JSON object",
  "broken-xml": "broken XML",
  cut: "the file ends within it",
  "no-wxr": "not an export of WordPress (WXR)",
  "no-feed": "not a feed, or a broken one",
  "no-opml": "a broken list of feeds (OPML)",
  "empty-entry": "an empty entry",
  "other-cells": "not as many cells as columns",
  "broken-row": "a quote is not closed; what follows waits until it is",
  "no-parquet": "not Parquet, or a damaged file",
  "broken-rows": "these rows are damaged",
  "open-front-matter": "front matter that does not end",
  "no-keys": "front matter that is no list of keys",
  "broken-front-matter": "front matter that can't be read",
  nul: "not a text",
};

const ar: Readonly<Record<UnreadableReason, string>> = {
  "too-much-html": `عناصر ${leftToRight("HTML")} كثيرة جدا، أو متداخلة جدا، بالنسبة إلى مقال`,
  "no-json": `ليس بصيغة ${leftToRight("JSON")}`,
  "no-object": `ليس كائنا بصيغة ${leftToRight("JSON")}`,
  "broken-xml": `صيغة ${leftToRight("XML")} غير سليمة`,
  cut: "الملف ينتهي قبل تمامه",
  "no-wxr": `ليس ملفا مصدَّرا من ${leftToRight("WordPress (WXR)")}`,
  "no-feed": "ليس خلاصة، أو صيغتها غير سليمة",
  "no-opml": `لائحة خلاصات (${leftToRight("OPML")}) غير سليمة`,
  "empty-entry": "عنصر فارغ",
  "other-cells": "عدد الخانات لا يساوي عدد الأعمدة",
  "broken-row": "علامة تنصيص غير مغلقة؛ لا يُقرأ ما بعدها حتى تُغلق",
  "no-parquet": `ليس بصيغة ${leftToRight("Parquet")}، أو الملف تالف`,
  "broken-rows": "هذه الصفوف تالفة",
  "open-front-matter": "الترويسة غير مغلقة",
  "no-keys": "الترويسة ليست لائحة مفاتيح",
  "broken-front-matter": "صيغة الترويسة غير سليمة",
  nul: "ليس نصا",
};

/** `at`: where in what was read, "12:7", or how much of what: "3 / 4". */
export function unreadableReason(
  reason: UnreadableReason,
  at: string | undefined,
  language: ProblemLanguage,
): string {
  const why = { fr, ar, en }[language][reason];
  if (at === undefined) return why;
  return language === "ar" ? `${why}، ${leftToRight(at)}` : `${why}, ${at}`;
}

/** What was found is no article but a thing of another kind; the origin's own kinds are given as they are. */
export function foreignKind(kind: string, language: ProblemLanguage): string {
  const words = Object.entries(kinds).find(([known]) => known === kind)?.[1];
  return words?.[language] ?? shown(kind);
}

const kinds: Readonly<Record<string, Readonly<Record<ProblemLanguage, string>>>> = {
  "no-front-matter": { fr: "sans en-tête", en: "no front matter", ar: "بلا ترويسة" },
  section: { fr: "page de rubrique", en: "a section's page", ar: "صفحة قسم" },
  attachment: { fr: "fichiers joints", en: "attachments", ar: "ملفات مرفقة" },
  trash: { fr: "corbeille", en: "in the bin", ar: "في سلة المهملات" },
  revision: { fr: "versions", en: "revisions", ar: "نسخ سابقة" },
  nav_menu_item: { fr: "menus", en: "menus", ar: "قوائم" },
  list: {
    fr: "liste de flux (OPML)",
    en: "a list of feeds (OPML)",
    ar: `لائحة خلاصات (${leftToRight("OPML")})`,
  },
};
