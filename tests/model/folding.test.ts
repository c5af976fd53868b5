// Spellings that readers take for one fold to one word, and a text keeps the number of its words.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord, splitWords } from "../../scripts/model/folding.ts";

const alike: readonly (readonly string[])[] = [
  ["Élection", "elections", "ÉLECTIONS", "l'élection", "l’élection", "d’élections,"],
  ["œuvre", "Oeuvre", "l'œuvre", "œuvres"],
  ["eau", "l'eau", "eaux", "d’eau", "«eau»", "qu'eau"],
  ["bateau", "bateaux"],
  ["aujourd'hui", "aujourd’hui", "Aujourdhui"],
  ["Rabat–Salé", "rabat-sale", "Rabat/Salé"],
  ["Morocco", "Morocco's", "MOROCCO’S"],
  ["المغرب", "مغرب", "بالمغرب", "للمغرب", "والمغرب", "المَغْرِب", "المـغـرب", "وللمغرب"],
  ["أحمد", "احمد", "آحمد", "ٱحمد", "إحمد"],
  ["مدرسة", "مدرسه", "المدرسة"],
  ["مستشفى", "مستشفي", "المستشفى"],
  ["مسؤول", "مسوول", "مسءوول"],
  ["رئيس", "رييس", "الرئيس"],
  ["وزراء", "وزرا", "الوزراء"],
  ["التزام", "الالتزام"],
  ["2022", "٢٠٢٢", "۲۰۲۲"],
  ["کتاب", "كتاب"],
  ["ﻻﻣﻊ", "لامع"],
];

const different: readonly (readonly [string, string])[] = [
  ["Paris", "pari"],
  ["آب", "أب"],
  ["الله", "له"],
  ["pays", "paye"],
  ["cours", "courses"],
];

describe("foldWord", () => {
  it.each(alike)("takes %s and its other spellings for one", (...spellings) => {
    expect([...new Set(spellings.map(foldWord))]).toHaveLength(1);
  });

  it.each(different)("keeps %s and %s apart", (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  it("changes nothing in a folded word, which is never empty and has no spaces", () => {
    const word = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^[والبفكلأإآىةءئؤa-zA-Z'’\-séœ0-9٠-٩]{1,12}$/u),
    );
    fc.assert(
      fc.property(word, (text) => {
        for (const one of splitWords(text)) {
          const folded = foldWord(one);
          expect(folded).toMatch(/^[\p{L}\p{N}_-]+$/u);
          expect(foldWord(folded)).toBe(folded);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("splitWords", () => {
  it.each([
    ["Le port « rouvre » – enfin !", ["Le", "port «", "rouvre » –", "enfin !"]],
    ["… « puis rien", ["… « puis", "rien"]],
    [" \n ", []],
  ])("%s", (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});

it("a word of any length is folded in little time", () => {
  const start = performance.now();
  for (const sign of ["!", "\ufdfa", "a-", "ا", "'"]) foldWord(`a${sign.repeat(3e5)}a`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
