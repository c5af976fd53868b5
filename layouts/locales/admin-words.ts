// The editor's own words, beside those of its fields.

export interface AdminWords {
  readonly title: string;
  readonly needsScripts: string;
  readonly articles: string;
  /** Every article, by the folders in which their files lie. */
  readonly articlesByFolder: string;
  readonly newspapers: string;
  readonly pages: string;
  readonly byYear: string;
  /** Of the name that becomes an article's address. */
  readonly fileName: string;
  /** One of what a list holds, as the button says that adds it. */
  readonly one: Readonly<Record<ListName, string>>;
}

export type ListName = "authors" | "topics" | "image" | "aliases" | "corrections" | "gaps";

export const adminWords: Readonly<Record<"fr" | "ar" | "en", AdminWords>> = {
  fr: {
    title: "Rédaction",
    needsScripts: "L'éditeur a besoin de JavaScript.",
    articles: "Articles",
    articlesByFolder: "Articles, par dossier",
    newspapers: "Journaux",
    pages: "Pages",
    byYear: "Par année",
    fileName: "Le nom du fichier devient la fin de l'adresse ; il ne change plus ensuite.",
    one: {
      authors: "auteur",
      topics: "sujet",
      image: "image",
      aliases: "adresse",
      corrections: "rectification",
      gaps: "lacune",
    },
  },
  ar: {
    title: "التحرير",
    needsScripts: "يحتاج المحرر إلى JavaScript.",
    articles: "المقالات",
    articlesByFolder: "المقالات حسب المجلد",
    newspapers: "الصحف",
    pages: "الصفحات",
    byYear: "حسب السنة",
    fileName: "يصير اسم الملف آخر العنوان، ولا يتغير بعد ذلك.",
    one: {
      authors: "كاتب",
      topics: "موضوع",
      image: "صورة",
      aliases: "عنوان",
      corrections: "تصويب",
      gaps: "فجوة",
    },
  },
  en: {
    title: "Editor",
    needsScripts: "The editor needs JavaScript.",
    articles: "Articles",
    articlesByFolder: "Articles, by folder",
    newspapers: "Newspapers",
    pages: "Pages",
    byYear: "By year",
    fileName: "The file's name becomes the end of the address; it does not change afterwards.",
    one: {
      authors: "author",
      topics: "topic",
      image: "picture",
      aliases: "address",
      corrections: "correction",
      gaps: "gap",
    },
  },
};
