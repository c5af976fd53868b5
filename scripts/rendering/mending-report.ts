// What `check --fix` did, as its author is shown it: each line and name as it was and as it is, then what is left to do, in French, Arabic and English.
import type { FixedFile, Mending, NotRenamed } from "../model/mending.ts";
import { keepArabicLines, leftToRight, rightToLeft } from "./isolates.ts";
import { type ProblemLanguage, shown } from "./problem-text.ts";

/** Empty where nothing was done, and nothing is left. */
export function mendingReport(mending: Mending, language: ProblemLanguage): string {
  const words = { fr, ar, en }[language];
  const { fixed, renamed, notRenamed, notWritten, history } = mending;
  return [
    ...fixed.map(diffOf),
    ...renamed.map(({ from, to }) => `${shown(from)} → ${shown(to)}`),
    ...notRenamed.map((one) => words.notRenamed(shown(one.file), reasonOf(one, words))),
    ...notWritten.map(({ file, line }) => words.notWritten(shown(file), line)),
    ...(history === "whole" ? [] : [keepArabicLines(words.history[history])]),
  ].join("\n");
}

function diffOf({ file, lines }: FixedFile): string {
  const changes = lines.flatMap(({ line, before, after }) => [
    `@@ ${line} @@`,
    ...(before === undefined ? [] : [`-${shown(before)}`]),
    `+${shown(after)}`,
  ]);
  return [`--- ${shown(file)}`, ...changes].join("\n");
}

function reasonOf({ reason, by }: NotRenamed, words: Words): string {
  return words.reasons[reason](shown(by));
}

interface Words {
  readonly notRenamed: (file: string, reason: string) => string;
  readonly reasons: Readonly<Record<NotRenamed["reason"], (by: string) => string>>;
  readonly notWritten: (file: string, line: string) => string;
  readonly history: Readonly<Record<Exclude<Mending["history"], "whole">, string>>;
}

const fr: Words = {
  notRenamed: (file, reason) => `${file} garde son nom : ${reason}`,
  reasons: {
    "left-out": () => "l'article est laissé de côté ; corrigez-le d'abord",
    "no-name": () => "aucun nom simple ne lui laisserait son adresse ; renommez-le vous-même",
    "name-taken": (by) => `${by} a déjà le nom simple ; renommez l'un des deux fichiers`,
    "address-shared": (by) =>
      `${by} réclame la même adresse, et un autre nom pourrait la lui donner ; renommez l'un des deux fichiers, ou retirez l'ancienne adresse de l'un d'eux`,
    link: (by) =>
      `un lien de ${by} y mène, et sa forme ne se corrige pas à coup sûr ; écrivez-le [mots](chemin.md)`,
    refused: (by) => `le système refuse (${by}) ; vérifiez les droits du dossier`,
  },
  notWritten: (file, line) =>
    `${file} a changé d'adresse, et son en-tête ne se complète pas à coup sûr ; ajoutez à la main : ${line}`,
  history: {
    shallow:
      "l'historique de ce dépôt est tronqué (clone superficiel) : les adresses plus anciennes sont inconnues ; complétez-le avec « git fetch --unshallow »",
    bounded:
      "l'historique est trop long pour être lu en entier : les adresses les plus anciennes n'y ont pas été cherchées ; vérifiez-en un dossier à la fois",
    none: "git n'a donné aucun historique de ces fichiers (il manque, il refuse le dossier, ou rien n'y est encore enregistré) : les adresses d'articles déplacés ne sont pas gardées ; « git log » en dit la raison",
  },
};

const ar: Words = {
  notRenamed: (file, reason) => `${file} ${rightToLeft(`يحتفظ باسمه: ${reason}`)}`,
  reasons: {
    "left-out": () => "المقال متروك جانبا؛ صحّحه أولا",
    "no-name": () => "لا يوجد اسم بسيط يُبقي رابطه كما هو؛ غيّر الاسم بنفسك",
    "name-taken": (by) => `الاسم البسيط يحمله ${leftToRight(by)}؛ غيّر اسم أحد الملفين`,
    "address-shared": (by) =>
      `الرابط نفسه يطلبه ${leftToRight(by)}، وقد يأخذه إن تغيّر الاسم؛ غيّر اسم أحد الملفين، أو احذف الرابط القديم من أحدهما`,
    link: (by) =>
      `يؤدي إليه رابط في ${leftToRight(by)}، ولا يمكن تصحيحه تلقائيا دون شك؛ اكتبه هكذا: ${leftToRight("[كلمات](path.md)")}`,
    refused: (by) => `يرفض النظام ذلك (${leftToRight(by)})؛ تحقق من صلاحيات المجلد`,
  },
  notWritten: (file, line) =>
    `${file} ${rightToLeft(`تغيّر رابطه، ولا يمكن إكمال ترويسته تلقائيا دون شك؛ أضف بيدك: ${leftToRight(line)}`)}`,
  history: {
    shallow:
      "تاريخ هذا المستودع مبتور، فالروابط القديمة غير معروفة؛ أكمله بالأمر «git fetch --unshallow»",
    bounded:
      "تاريخ المستودع أطول من أن يُقرأ كله، فلم يُبحث فيه عن أقدم الروابط؛ افحص مجلدا واحدا كل مرة",
    none: `لم يقدّم ${leftToRight("git")} أي تاريخ لهذه الملفات (غير مثبّت، أو يرفض المجلد، أو لم يُحفظ فيه شيء بعد)، فلا تبقى روابط المقالات التي نُقلت؛ يبيّن «git log» السبب`,
  },
};

const en: Words = {
  notRenamed: (file, reason) => `${file} keeps its name: ${reason}`,
  reasons: {
    "left-out": () => "the article is left out; correct it first",
    "no-name": () => "no plain name would leave it its address; rename it yourself",
    "name-taken": (by) => `${by} has the plain name already; rename one of the two files`,
    "address-shared": (by) =>
      `${by} claims the same address, and another name could give it away; rename one of the two files, or remove the old address from one of them`,
    link: (by) =>
      `a link of ${by} leads to it, in a form that can't be corrected with certainty; write it as [words](path.md)`,
    refused: (by) => `the system refuses (${by}); check the folder's permissions`,
  },
  notWritten: (file, line) =>
    `${file} has another address than before, and its front matter can't be completed with certainty; add by hand: ${line}`,
  history: {
    shallow:
      'this repository\'s history is cut (a shallow clone): older addresses are unknown; complete it with "git fetch --unshallow"',
    bounded:
      "the history is too long to be read whole: the oldest addresses were not looked for; check one folder at a time",
    none: 'git gave no history of these files (it is missing, refuses the folder, or nothing is committed yet): addresses of articles that were moved are not kept; "git log" says why',
  },
};
