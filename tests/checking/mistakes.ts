// Forty mistakes that people make in an article's file, one each.
import { articleText } from "../small-archive.ts";

export interface Mistake {
  readonly name: string;
  readonly path?: string;
  readonly text: string | Uint8Array;
}

const head = (lines: string, body = "Le texte.\n") => `---\n${lines}\n---\n${body}`;
const rest = "source: Le Phare\ndate: 2026-03-14";
const whole = `headline: Titre\n${rest}`;

export const mistakes: readonly Mistake[] = [
  {
    name: "Un deux-points dans le titre",
    text: head(`headline: Pluies : le port rouvre\n${rest}`),
  },
  { name: "Un dièse dans le titre", text: head(`headline: Le port #1 rouvre\n${rest}`) },
  { name: "Un guillemet jamais refermé", text: head(`headline: "Le port rouvre\n${rest}`) },
  {
    name: "Une date à la française",
    text: head("headline: Titre\nsource: Le Phare\ndate: 14/03/2026"),
  },
  {
    name: "Une date en toutes lettres",
    text: head("headline: Titre\nsource: Le Phare\ndate: 14 mars 2026"),
  },
  {
    name: "Une date en arabe",
    text: head("headline: خبر\nlang: ar\nsource: بريد\ndate: 14 غشت 2026"),
  },
  {
    name: "Un jour qui n'existe pas",
    text: head("headline: Titre\nsource: Le Phare\ndate: 2026-02-30"),
  },
  { name: "Une date sans jour", text: head("headline: Titre\nsource: Le Phare\ndate: mars 2026") },
  { name: "Pas de date", text: head("headline: Titre\nsource: Le Phare") },
  { name: "Pas de journal", text: head("headline: Titre\ndate: 2026-03-14") },
  { name: "Un titre vide", text: head(`headline:\n${rest}`) },
  { name: "Pas d'en-tête", text: "Le port rouvre.\n" },
  { name: "Un en-tête jamais fermé", text: `---\n${whole}\nLe texte.\n` },
  { name: "Une clé en français", text: head(`titre: Le port rouvre\n${rest}`) },
  {
    name: "Une clé en arabe",
    text: head(`headline: خبر\nlang: ar\nالمصدر: بريد\ndate: 2026-03-14`),
  },
  { name: "Une faute dans une clé", text: head(`headlin: Le port rouvre\n${rest}`) },
  { name: "Une clé que personne ne connaît", text: head(`${whole}\nmeteo: pluie`) },
  { name: "Une clé écrite deux fois", text: head(`${whole}\nsource: Barid`) },
  {
    name: "Un signe égal au lieu des deux-points",
    text: head("headline: Titre\nsource = Le Phare\ndate: 2026-03-14"),
  },
  { name: "Une tabulation", text: head(`${whole}\nimage:\n\tsrc: a.jpg`) },
  { name: "Une clé décalée", text: head(`headline: Titre\n  source: Le Phare\ndate: 2026-03-14`) },
  { name: "Une langue écrite en entier", text: head(`${whole}\nlang: français`) },
  {
    name: "Un titre arabe sans langue",
    text: head("headline: الميناء يفتح\nsource: بريد\ndate: 2026-03-14"),
  },
  { name: "Un brouillon marqué « peut-être »", text: head(`${whole}\ndraft: peut-être`) },
  { name: "Une adresse sans https", text: head(`${whole}\nlink: www.phare.example/article`) },
  { name: "Une image absente", text: head(`${whole}\nimage: {src: perdue.jpg, alt: Le port}`) },
  {
    name: "Une image d'un autre site",
    text: head(`${whole}\nimage: {src: "https://a.example/a.jpg", alt: Vue}`),
  },
  {
    name: "Une image hors du dossier",
    text: head(`${whole}\nimage: {src: ../../../secret.jpg, alt: Vue}`),
  },
  { name: "Une image sans description", text: head(whole, "![](/vue.svg)\n") },
  { name: "Une clé d'image inconnue", text: head(`${whole}\nimage: {fichier: vue.jpg}`) },
  { name: "Un lien vers un article perdu", text: head(whole, "[suite](suite-perdue.md)\n") },
  { name: "Une ancienne adresse mal écrite", text: head(`${whole}\naliases: [ancienne page]`) },
  {
    name: "Un fichier en windows-1252",
    text: new Uint8Array(
      Buffer.from(head("headline: \xc9t\xe9\nsource: S\ndate: 2026-03-14"), "latin1"),
    ),
  },
  { name: "Du texte lu dans un mauvais encodage", text: head(whole, "Les annÃ©es passent.\n") },
  {
    name: "Un signe invisible qui renverse le texte",
    text: head(whole, "Le \u202etrop\u202c rouvre.\n"),
  },
  { name: "Un reste de modèle", text: head(whole, "{{ page.content }}\n") },
  { name: "Des guillemets droits", text: head(whole, 'Il a dit "bonjour" au port.\n') },
  { name: "Un point d'interrogation collé", text: head(whole, "Le port rouvre-t-il? Oui.\n") },
  { name: "Une date à venir", text: articleText({ headline: "Titre", date: "2126-03-14" }) },
  { name: "Un dossier qui contredit la date", path: "articles/2025/03/a.md", text: head(whole) },
];
