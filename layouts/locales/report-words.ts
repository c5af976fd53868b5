// What readers are told about reporting a picture, on the page and by its script. Nothing is promised that the channel does not do.
import type { InterfaceLanguage } from "../../scripts/model/language.ts";
import type { ReportReason } from "../../scripts/model/report.ts";
import type { ReportChannel } from "../../scripts/model/site.ts";

type Channel = ReportChannel["to"];

export interface ReportWords {
  /** The control at a picture. */
  readonly report: string;
  readonly why: string;
  readonly reasons: Readonly<Record<ReportReason, string>>;
  readonly remarks: string;
  readonly send: string;
  /** What will come of it, by channel. */
  readonly promise: Readonly<Record<Channel, string>>;
  /** The link of the channels that are no form. */
  readonly write: Readonly<Record<Exclude<Channel, "receiver">, string>>;
  /** The subject of a mail or an issue, and its first line. */
  readonly subject: string;
  readonly picture: string;
  readonly page: string;
  readonly thanks: string;
  readonly thanksText: string;
  readonly back: string;
  readonly plate: string;
  readonly moderation: string;
  readonly moderationText: string;
  readonly blocked: string;
  readonly byReaders: string;
  readonly byEditor: string;
  readonly kept: string;
  readonly whyBlocked: string;
  readonly latest: (day: string) => string;
}

const fr: ReportWords = {
  report: "Signaler cette image",
  why: "Pourquoi signaler cette image ?",
  reasons: {
    person: "On y reconnaît une personne qui ne le souhaite pas",
    shocking: "Elle est violente ou choquante",
    misleading: "Elle est fausse, truquée ou sans rapport",
    rights: "Elle est publiée sans droit",
    other: "Une autre raison",
  },
  remarks: "Précisions (facultatif)",
  send: "Signaler",
  promise: {
    receiver:
      "Dès que plusieurs personnes l’auront signalée, l’image sera bloquée automatiquement. Aucune adresse n’est gardée.",
    email: "La rédaction lira votre message et décidera.",
    issues: "Le signalement sera public. L’équipe de l’archive le lira et décidera.",
  },
  write: { email: "Écrire à la rédaction", issues: "Ouvrir un signalement" },
  subject: "Image signalée",
  picture: "Image",
  page: "Page",
  thanks: "Merci d’avoir signalé cette image",
  thanksText:
    "Votre signalement est noté. Quand assez de personnes signalent une image, elle est bloquée, sauf si la rédaction en a décidé autrement. Le bouton Retour de votre navigateur ramène à l’article.",
  back: "Retour à l’accueil",
  plate: "Image bloquée après signalement",
  moderation: "Images signalées",
  moderationText:
    "Les lecteurs peuvent signaler les images de l’archive. Une image bloquée n’est plus publiée nulle part : ni dans les articles, ni dans les fils, ni dans la recherche. La rédaction peut la garder ou la rétablir ; sa décision l’emporte.",
  blocked: "Images bloquées",
  byReaders: "par les signalements des lecteurs",
  byEditor: "par la rédaction",
  kept: "Images signalées et gardées",
  whyBlocked: "Pourquoi elles sont bloquées",
  latest: (day) => `Dernière décision : ${day}`,
};

const ar: ReportWords = {
  report: "التبليغ عن هذه الصورة",
  why: "لماذا تبلّغ عن هذه الصورة؟",
  reasons: {
    person: "يظهر فيها شخص لا يرغب في ذلك",
    shocking: "عنيفة أو صادمة",
    misleading: "كاذبة أو مفبركة أو لا صلة لها بالموضوع",
    rights: "منشورة دون وجه حق",
    other: "سبب آخر",
  },
  remarks: "توضيح (اختياري)",
  send: "إرسال التبليغ",
  promise: {
    receiver: "تُحجب الصورة تلقائيا حالما يبلّغ عنها عدة أشخاص. لا نحتفظ بأي عنوان.",
    email: "ستقرأ هيئة التحرير رسالتك ثم تقرر.",
    issues: "سيكون التبليغ علنيا، ويقرأه فريق الأرشيف ثم يقرر.",
  },
  write: { email: "مراسلة هيئة التحرير", issues: "تقديم بلاغ علني" },
  subject: "تبليغ عن صورة",
  picture: "الصورة",
  page: "الصفحة",
  thanks: "شكرا على تبليغك عن هذه الصورة",
  thanksText:
    "سُجّل تبليغك. حين يبلّغ عن صورة عدد كاف من الأشخاص تُحجب، ما لم تقرر هيئة التحرير غير ذلك. زر الرجوع في متصفحك يعيدك إلى المقال.",
  back: "العودة إلى الرئيسية",
  plate: "صورة محجوبة بعد التبليغ عنها",
  moderation: "الصور المبلّغ عنها",
  moderationText:
    "يمكن للقراء التبليغ عن صور الأرشيف. الصورة المحجوبة لا تُنشر في أي مكان: لا في المقالات ولا في الخلاصات ولا في البحث. ولهيئة التحرير أن تبقيها أو تعيدها، وقرارها هو الفصل.",
  blocked: "صور محجوبة",
  byReaders: "بتبليغ القراء",
  byEditor: "بقرار هيئة التحرير",
  kept: "صور بُلّغ عنها وأُبقي عليها",
  whyBlocked: "لماذا حُجبت",
  latest: (day) => `آخر قرار: ${day}`,
};

const en: ReportWords = {
  report: "Report this picture",
  why: "Why report this picture?",
  reasons: {
    person: "Someone can be recognised who does not want to be",
    shocking: "It is violent or shocking",
    misleading: "It is false, doctored or unrelated to the article",
    rights: "It is published without the right to",
    other: "Another reason",
  },
  remarks: "Details (optional)",
  send: "Report",
  promise: {
    receiver:
      "As soon as several people have reported it, the picture is blocked automatically. No address is kept.",
    email: "The editors will read your message and decide.",
    issues: "The report will be public. The archive’s team will read it and decide.",
  },
  write: { email: "Write to the editors", issues: "Open a report" },
  subject: "Reported picture",
  picture: "Picture",
  page: "Page",
  thanks: "Thank you for reporting this picture",
  thanksText:
    "Your report is noted. When enough people report a picture it is blocked, unless the editors have decided otherwise. Your browser’s back button leads to the article.",
  back: "Back to the front page",
  plate: "Picture blocked after reports",
  moderation: "Reported pictures",
  moderationText:
    "Readers can report the pictures of this archive. A blocked picture is published nowhere any more: not in articles, not in feeds, not in search. The editors may keep or restore it; their decision is final.",
  blocked: "Blocked pictures",
  byReaders: "by readers’ reports",
  byEditor: "by the editors",
  kept: "Reported and kept",
  whyBlocked: "Why they are blocked",
  latest: (day) => `Last decision: ${day}`,
};

const all: Readonly<Record<InterfaceLanguage, ReportWords>> = { fr, ar, en };

export function reportWordsOf(lang: InterfaceLanguage): ReportWords {
  return all[lang];
}
