// What stands in the place of a picture that the script covers.

export interface CoverWords {
  readonly hidden: string;
  readonly showAnyway: string;
  readonly blocked: string;
}

export const coverWords: Readonly<Record<"fr" | "ar" | "en", CoverWords>> = {
  fr: {
    hidden: "Vous avez signalé cette image : elle vous est cachée.",
    showAnyway: "Afficher quand même",
    blocked: "Image bloquée après signalement",
  },
  ar: {
    hidden: "بلّغت عن هذه الصورة، فهي مخفية عنك.",
    showAnyway: "إظهارها رغم ذلك",
    blocked: "صورة محجوبة بعد التبليغ عنها",
  },
  en: {
    hidden: "You have reported this picture: it is hidden from you.",
    showAnyway: "Show it anyway",
    blocked: "Picture blocked after reports",
  },
};
