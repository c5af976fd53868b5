// What the index is asked for, and which of its answers are none.
import { describe, expect, it } from "vitest";
import { isTrueMatch, mayHold, termOf } from "../../../layouts/browser/search-terms.ts";
import { SearchWords } from "../../../scripts/model/search-words.ts";

const words = new SearchWords([["Benkirane", "Ben Kirane", "بنكيران"]]);

describe("a reader's words", () => {
  it.each([
    ["La pluie de Tamsift", "pluie tamsift"],
    ["de la", "de la"],
    ["l'eau de l’oued", "eau oued"],
    ["Ben Kirane, août", "benkirane aout"],
    ["بنكيران في غشت", "benkirane aout"],
    ["«un pluviomètre»", '"un pluviometre"'],
    ["“new boat”", '"new boat"'],
    ["?!", null],
    ["", null],
  ])("%s", (q, term) => {
    expect(termOf(words, q)).toBe(term);
  });
});

describe("a match", () => {
  const result = {
    headline: "La pluie revient",
    text: "Un xylographe et deux barrages.",
    beside: "Amina",
    ...{ href: "", day: "2026-01-01", source: "", lang: "fr", dir: "ltr" as const },
  };
  it.each([
    ["pluie", [1], true],
    ["xylo", [4], true],
    ["xylographeur", [4], true],
    ["xylophone", [4], false],
    ["barrageurs", [7], true],
    ["pluie xylophone", [1, 4], false],
    // Authors' names come after the text, and what is cut of a long one cannot be told.
    ["amina", [8], true],
    ["amir", [8], false],
    ["tempete", [40], undefined],
  ])("%s at %j: %s", (term, places, isTrue) => {
    expect(isTrueMatch(words, term, result, places)).toBe(isTrue);
  });
});

describe("a language that is written in other letters", () => {
  it.each([
    ["ar", "pluie", false],
    ["fr", "مطر", false],
    ["fr", "benkirane 2022", true],
    ["ar", "benkirane aout", true],
    ["ar", "مطر 2022", true],
    ["ar", null, true],
  ])("%s may hold %s: %s", (lang, term, may) => {
    expect(mayHold(words, lang, term)).toBe(may);
  });
});
