// Small hand-written views: the least that each kind of page can be made from.
import { fr } from "../../layouts/locales/fr.ts";
import type { Day } from "../../scripts/model/day.ts";
import type { ArticleMetadata } from "../../scripts/model/metadata.ts";
import type { ArticleView } from "../../scripts/model/page-views.ts";
import { trustHtml } from "../../scripts/model/trusted-html.ts";
import type {
  Calendar,
  Frame,
  FrontView,
  Headline,
  Picture,
  Section,
  TallyYear,
} from "../../scripts/model/view.ts";
import { citationIn } from "../../scripts/rendering/citation.ts";
import { dataBlock } from "../../scripts/rendering/data-block.ts";
import { structuredData } from "../../scripts/rendering/structured-data.ts";

const day = "2026-03-14" as Day;

export const french: Headline = {
  text: "La passe nord du port rouvre",
  href: "../14/passe/",
  lang: "fr",
  dir: "ltr",
  source: { text: "Le Phare du Détroit", href: "../sources/phare/", lang: "fr", dir: "ltr" },
  day,
  dayText: "14 mars 2026",
  summary: "Onze jours de vent.",
};

export const arabic: Headline = {
  text: "موسم التمور يبدأ مبكرا",
  href: "../14/tumur/",
  lang: "ar",
  dir: "rtl",
  source: { text: "بريد الواحة", href: "../sources/barid/", lang: "ar", dir: "rtl" },
  day,
  dayText: "14 mars 2026",
};

export const picture: Picture = {
  hash: "0123456789abcdef",
  src: "../images/a-960.webp",
  srcset: "../images/a-480.webp 480w, ../images/a-960.webp 960w",
  width: 960,
  height: 540,
  alt: "Le quai",
  caption: "Le quai des sardiniers",
  credit: "Atelier",
};

export function frame(more: Partial<Frame> = {}): Frame {
  return {
    lang: "fr",
    dir: "ltr",
    title: "Une page · Khizana",
    root: "../",
    chrome: {
      lang: "fr",
      home: "../",
      names: [
        { text: "Khizana", lang: "fr", dir: "ltr" },
        { text: "خزانة", lang: "ar", dir: "rtl" },
      ],
      tagline: "Archive de presse",
      sections: [
        { text: "À la une", href: "../", current: true },
        { text: "Calendrier", href: "../years/", current: false },
      ],
      pages: [{ text: "À propos", href: "../about/" }],
    },
    editions: [
      { text: "Français", href: "../", lang: "fr", dir: "ltr", current: true },
      { text: "العربية", href: "../ar/", lang: "ar", dir: "rtl", current: false },
    ],
    feeds: [],
    ticker: { headlines: [french, arabic], all: "../ticker.html", json: "../ticker.json" },
    ...more,
  };
}

export const section: Section = {
  title: "13 mars 2026",
  href: "../13/",
  headlines: [french, arabic],
  more: { text: "et 12 autres", href: "../13/" },
};

export const front: FrontView = {
  lead: { ...french, picture },
  seconds: [arabic, { ...french, picture }],
  others: [french],
};

export const calendar: Calendar = {
  title: "mars",
  href: "../2026/03/",
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"].map(
    (name) => ({ name, short: name.slice(0, 3) }),
  ),
  weeks: [
    [
      ...Array<undefined>(5).fill(undefined),
      { date: 1, label: "1er mars 2026 : 12 articles", href: "../2026/03/01/", level: 4 },
      { date: 2, label: "2 mars 2026 : 0 article", level: 0 },
    ],
  ],
};

export const tallyYear: TallyYear = {
  year: { text: "2026", href: "../2026/" },
  countText: "12 articles",
  months: Array.from({ length: 12 }, (_, month) => ({
    label: `mois ${month + 1}`,
    ...(month === 2 ? { href: "../2026/03/" } : {}),
    number: month === 2 ? "12" : "",
    level: month === 2 ? 2 : 0,
  })),
};

export const metadata: ArticleMetadata = {
  headline: french.text,
  lang: "fr",
  dir: "ltr",
  locale: "fr_FR",
  day,
  newspaper: { text: "Le Phare du Détroit", lang: "fr", dir: "ltr" },
  authors: [{ text: "Salma Idrissi", lang: "fr", dir: "ltr" }],
  topics: ["Port"],
  original: "https://phare.example/x",
  corrections: [],
  archive: { name: "Khizana", url: "https://presse.example/" },
  url: "https://presse.example/2026/03/14/passe/",
  picture: "https://presse.example/images/a-960.webp",
  card: { url: "https://presse.example/images/a-card.jpg", width: 1200, height: 630 },
  languages: [
    { lang: "fr", url: "https://presse.example/2026/03/14/passe/" },
    { lang: "ar", url: "https://presse.example/ar/2026/03/14/passe/" },
  ],
  periods: [{ name: "2026", url: "https://presse.example/2026/" }],
};

export function article(more: Partial<ArticleView> = {}): ArticleView {
  return {
    frame: frame(),
    headline: french.text,
    lang: "fr",
    dir: "ltr",
    voice: { lang: "fr", dir: "ltr" },
    day,
    topics: [{ text: "Port", href: "../topics/port/" }],
    authors: [{ text: "Salma Idrissi", href: "../authors/salma/" }],
    provenance: {
      before: "Publié dans",
      source: french.source,
      between: "le",
      stamp: "14 - 03 - 2026",
      dayHref: "../",
      readingText: "4 min",
    },
    summary: "Onze jours de vent.",
    pictures: [picture, picture],
    remotePictures: [{ text: "Le port", href: "https://elsewhere.example/port.jpg" }],
    body: trustHtml("<p>À trois heures…</p><h2>La suite</h2>"),
    corrections: [{ dayText: "15 mars 2026", text: "Onze jours, non douze." }],
    updatedText: "Mis à jour le 15 mars 2026",
    translations: [{ text: "Lire en arabe", href: "../ar/", hreflang: "ar", title: arabic.text }],
    sourceLink: { href: "https://phare.example/x", words: "Cliquez ici", host: "phare.example" },
    archived: "https://archive.example/x",
    previous: french,
    next: arabic,
    alsoPublishedBy: [french],
    related: [french, arabic],
    sameDay: [arabic],
    dayPage: { text: "Tous les titres du jour", href: "../" },
    metadata,
    structuredData: dataBlock(structuredData(metadata)),
    citations: [citationIn("fr", fr, "Khizana", metadata)],
    ...more,
  };
}
