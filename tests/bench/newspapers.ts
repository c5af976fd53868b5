// The invented newspapers of a generated archive, the most read first.

export interface Newspaper {
  readonly id: string;
  readonly name: string;
  readonly lang: "fr" | "ar";
}

export const newspapers: readonly Newspaper[] = [
  { id: "phare-du-detroit", name: "Le Phare du Détroit", lang: "fr" },
  { id: "barid-al-waha", name: "بريد الواحة", lang: "ar" },
  { id: "gazette-des-dunes", name: "Gazette des Dunes", lang: "fr" },
  { id: "courrier-anfa-les-bains", name: "Courrier d'Anfa-les-Bains", lang: "fr" },
  { id: "sada-al-marsa", name: "صدى المرسى", lang: "ar" },
  { id: "echo-des-hauts-plateaux", name: "L'Écho des Hauts Plateaux", lang: "fr" },
  { id: "matin-de-tamda", name: "Le Matin de Tamda", lang: "fr" },
  { id: "lisan-al-jabal", name: "لسان الجبل", lang: "ar" },
  { id: "tribune-des-oliviers", name: "La Tribune des Oliviers", lang: "fr" },
  { id: "petit-sardinier", name: "Le Petit Sardinier", lang: "fr" },
  { id: "nouvelles-du-chenal", name: "Les Nouvelles du Chenal", lang: "fr" },
  { id: "akhbar-al-wadi", name: "أخبار الوادي الأخضر", lang: "ar" },
  { id: "independant-de-zerhal", name: "L'Indépendant de Zerhal", lang: "fr" },
  { id: "messager-des-sources", name: "Le Messager des Sources", lang: "fr" },
  { id: "jaridat-al-rimal", name: "جريدة الرمال", lang: "ar" },
  { id: "quotidien-de-melloun", name: "Le Quotidien de Melloun", lang: "fr" },
  { id: "carnet-maritime", name: "Le Carnet maritime", lang: "fr" },
  { id: "minbar-al-madina", name: "منبر المدينة القديمة", lang: "ar" },
  { id: "voix-des-cedres", name: "La Voix des Cèdres", lang: "fr" },
  { id: "veilleur-du-rif-bleu", name: "Le Veilleur du Rif bleu", lang: "fr" },
];

/** What `sources/<id>.yaml` says of a newspaper. */
export function sourceFile(newspaper: Newspaper): string {
  return [
    `name: ${JSON.stringify(newspaper.name)}`,
    `home: https://${newspaper.id}.example/`,
    `lang: ${newspaper.lang}`,
    "country: MA",
    "",
  ].join("\n");
}
