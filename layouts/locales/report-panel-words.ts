// What the panel for reporting a picture answers; its script brings these words along.

export interface ReportPanelWords {
  /** After a report has reached a receiver. */
  readonly thanks: string;
  /** After one that waits for an editor, or that comes again. */
  readonly noted: string;
  /** After the way to a mail or an issue was taken. */
  readonly underWay: string;
  readonly sending: string;
  readonly failed: string;
  readonly tooMany: string;
}

export const reportPanelWords: Readonly<Record<"fr" | "ar" | "en", ReportPanelWords>> = {
  fr: {
    thanks:
      "Merci d’avoir signalé cette image. Elle sera bloquée automatiquement dès que plusieurs personnes l’auront signalée.",
    noted: "Merci, votre signalement est noté. La rédaction décidera.",
    underWay: "La rédaction décidera quand elle aura lu votre message.",
    sending: "Envoi…",
    failed: "Le signalement n’est pas parti. Réessayez dans un moment.",
    tooMany: "Trop de signalements en peu de temps. Réessayez plus tard.",
  },
  ar: {
    thanks: "شكرا على تبليغك عن هذه الصورة. ستُحجب تلقائيا حالما يبلّغ عنها عدة أشخاص.",
    noted: "شكرا، سُجّل تبليغك. ستقرر هيئة التحرير.",
    underWay: "ستقرر هيئة التحرير بعد قراءة رسالتك.",
    sending: "جارٍ الإرسال…",
    failed: "لم يصل التبليغ. أعد المحاولة بعد قليل.",
    tooMany: "تبليغات كثيرة في وقت قصير. أعد المحاولة لاحقا.",
  },
  en: {
    thanks:
      "Thank you for reporting this picture. It will be blocked automatically as soon as several people have reported it.",
    noted: "Thank you, your report is noted. The editors will decide.",
    underWay: "The editors will decide when they have read your message.",
    sending: "Sending…",
    failed: "The report was not sent. Try again in a moment.",
    tooMany: "Too many reports in a short time. Try again later.",
  },
};
