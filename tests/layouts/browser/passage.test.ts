// A passage is addressed by its own words.
import { expect, it } from "vitest";
import { passageFragment } from "../../../layouts/browser/passage.ts";

it.each([
  ["trois heures", ":~:text=trois%20heures"],
  ["  trois\u00a0heures ", ":~:text=trois%20heures"],
  [
    "un deux trois quatre cinq six sept huit neuf",
    ":~:text=un%20deux%20trois%20quatre,six%20sept%20huit%20neuf",
  ],
  [
    "Fin du premier.\n\nDébut du second.\n",
    ":~:text=Fin%20du%20premier.,D%C3%A9but%20du%20second.",
  ],
  ["a-t-il, dit & fait", ":~:text=a%2Dt%2Dil%2C%20dit%20%26%20fait"],
  [
    "كان الميناء مغلقا",
    ":~:text=%D9%83%D8%A7%D9%86%20%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1%20%D9%85%D8%BA%D9%84%D9%82%D8%A7",
  ],
  [" \n ", undefined],
])("%j is at %s", (passage, fragment) => {
  expect(passageFragment(passage, "Un titre\nTout autre chose.")).toBe(fragment);
});

const french = "un deux trois quatre cinq six sept huit neuf dix onze douze";
const at = (text: string) => `:~:text=${text.replaceAll(" ", "%20")}`;

it.each([
  [
    "as many words more as tell it apart",
    "Un deux trois quatre, non.\nUn deux trois quatre six.",
    "un deux trois quatre cinq,neuf dix onze douze",
  ],
  [
    "accents and case tell nothing apart",
    "ÙN DEUX trois\u00a0quatre",
    "un deux trois quatre cinq,neuf dix onze douze",
  ],
  [
    "what comes before, where the same words stood already",
    `Ici et là.\n${french}\nLa fin de tout ceci.`,
    "fin de tout ceci.-,un deux trois quatre,neuf dix onze douze",
  ],
])("is told apart by %s", (_, before, fragment) => {
  expect(passageFragment(french, before)).toBe(at(fragment));
});

it("is told apart where a few words are all of it", () => {
  expect(passageFragment("Il pleut.", "Le matin.\nIl pleut.\nLe soir.")).toBe(
    at("Le soir.-,Il pleut."),
  );
});
