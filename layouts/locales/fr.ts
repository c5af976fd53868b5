// French words of the interface.
import type { Words } from "./words.ts";

const counted = (one: string, many: string) => (count: number, number: string) =>
  `${number} ${count < 2 ? one : many}`;

export const fr: Words = {
  name: "Français",
  months:
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  shortMonths: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" "),
  weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
  shortWeekdays: "lun mar mer jeu ven sam dim".split(" "),
  thousands: "\u202f",
  date: (date) => (date === 1 ? "1er" : String(date)),
  articles: counted("article", "articles"),
  sources: counted("journal", "journaux"),
  topics: counted("sujet", "sujets"),
  authors: counted("auteur", "auteurs"),
  years: counted("année", "années"),
  others: (count, number) => (count === 1 ? "et un autre" : `et ${number} autres`),
  minutes: (_, number) => `${number}\u00a0min`,
  publishedIn: "Publié dans",
  publishedOn: "le",
  readAtSource: "Cliquez ici pour lire l’article depuis sa source.",
  readAtSourceHome:
    "L’adresse de l’article n’est pas connue. Cliquez ici pour aller à la page d’accueil de sa source.",
  noSourceLink: "L’adresse de l’article d’origine n’est pas connue.",
  updated: (day) => `Mis à jour le ${day}`,
  readIn: (language) => `Lire en ${language}`,
  allOfDay: "Tous les titres du jour",
  dayCount: (day, count) => `${day} : ${count}`,
  home: "À la une",
  calendar: "Calendrier",
  newspapers: "Journaux",
  subjects: "Sujets",
  writers: "Auteurs",
  allYears: "Toutes les années",
  latestNews: "Dernières nouvelles",
  notFound: "Page introuvable",
  otherInitial: "Autres",
  otherLanguages: { fr: "français", ar: "arabe", en: "anglais", es: "espagnol" },
  page: {
    skipToContent: "Aller au contenu",
  },
};
