// What the citation panel's script says: it brings these words along, so that no page repeats them.

export interface CiteWords {
  readonly copy: string;
  readonly copied: string;
  readonly download: string;
  /** Over the formats. */
  readonly software: string;
  /** Before the choice of what a link leads to. */
  readonly linkTo: string;
  readonly wholeArticle: string;
  /** What the reader has selected in the text; not on offer before that. */
  readonly selection: string;
  readonly copyLink: string;
}

export const citeWords: Readonly<Record<"fr" | "ar" | "en", CiteWords>> = {
  fr: {
    copy: "Copier",
    copied: "Copié",
    download: "Télécharger",
    software: "Pour un logiciel de bibliographie",
    linkTo: "Lien vers",
    wholeArticle: "tout l’article",
    selection: "le passage sélectionné",
    copyLink: "Copier le lien",
  },
  ar: {
    copy: "نسخ",
    copied: "تم النسخ",
    download: "تنزيل",
    software: "لبرامج إدارة المراجع",
    linkTo: "رابط إلى",
    wholeArticle: "المقال كله",
    selection: "المقطع المحدد",
    copyLink: "نسخ الرابط",
  },
  en: {
    copy: "Copy",
    copied: "Copied",
    download: "Download",
    software: "For reference managers",
    linkTo: "Link to",
    wholeArticle: "the whole article",
    selection: "the selected passage",
    copyLink: "Copy the link",
  },
};
