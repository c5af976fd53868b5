// What the script of reports says: it brings these words along, so that no page repeats them.
export interface ReportScriptWords {
  /** After a report has reached a receiver. */
  readonly thanks: string;
  /** After the way to a mail or an issue was taken. */
  readonly underWay: string;
  readonly hidden: string;
  readonly showAnyway: string;
  readonly blocked: string;
  readonly sending: string;
  readonly failed: string;
  readonly tooMany: string;
}

export const reportScriptWords: Readonly<Record<"fr" | "ar" | "en", ReportScriptWords>> = {
  fr: {
    thanks:
      "Merci d’avoir signalé cette image. Elle sera bloquée automatiquement dès que plusieurs personnes l’auront signalée.",
    underWay: "La rédaction décidera quand elle aura lu votre message.",
    hidden: "Vous avez signalé cette image : elle vous est cachée.",
    showAnyway: "Afficher quand même",
    blocked: "Image bloquée après signalement",
    sending: "Envoi…",
    failed: "Le signalement n’est pas parti. Réessayez dans un moment.",
    tooMany: "Trop de signalements en peu de temps. Réessayez plus tard.",
  },
  ar: {
    thanks: "شكرا على تبليغك عن هذه الصورة. ستُحجب تلقائيا حالما يبلّغ عنها عدة أشخاص.",
    underWay: "ستقرر هيئة التحرير بعد قراءة رسالتك.",
    hidden: "بلّغت عن هذه الصورة، فهي مخفية عنك.",
    showAnyway: "إظهارها رغم ذلك",
    blocked: "صورة محجوبة بعد التبليغ عنها",
    sending: "جار الإرسال…",
    failed: "لم يصل التبليغ. أعد المحاولة بعد قليل.",
    tooMany: "تبليغات كثيرة في وقت قصير. أعد المحاولة لاحقا.",
  },
  en: {
    thanks:
      "Thank you for reporting this picture. It will be blocked automatically as soon as several people have reported it.",
    underWay: "The editors will decide when they have read your message.",
    hidden: "You have reported this picture: it is hidden from you.",
    showAnyway: "Show it anyway",
    blocked: "Picture blocked after reports",
    sending: "Sending…",
    failed: "The report was not sent. Try again in a moment.",
    tooMany: "Too many reports in a short time. Try again later.",
  },
};
