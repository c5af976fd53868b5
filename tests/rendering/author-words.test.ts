// Titles of an author's notes count as each language counts.
import { describe, expect, it } from "vitest";
import { authorWords } from "../../scripts/rendering/author-words.ts";
import { outsideIsolates, strayLatin } from "./arabic-sentence.ts";

describe("files that are left out", () => {
  it.each([
    [1, "Un fichier est laissé de côté", "ملف واحد متروك جانبا", "One file is left out"],
    [2, "2 fichiers sont laissés de côté", "ملفان متروكان جانبا", "2 files are left out"],
    [7, "7 fichiers sont laissés de côté", "7 ملفات متروكة جانبا", "7 files are left out"],
    [53, "53 fichiers sont laissés de côté", "53 ملفا متروكا جانبا", "53 files are left out"],
    [100, "100 fichiers sont laissés de côté", "100 ملف متروك جانبا", "100 files are left out"],
  ])("are counted: %i", (files, fr, ar, en) => {
    expect(authorWords("fr").leftOut(files)).toBe(fr);
    expect(authorWords("ar").leftOut(files)).toBe(ar);
    expect(authorWords("en").leftOut(files)).toBe(en);
  });
});

it.each([
  [1, "… ومشكل آخر"],
  [2, "… ومشكلان آخران"],
  [3, "… و3 مشاكل أخرى"],
  [12, "… و12 مشكلا آخر"],
])("what is not listed is counted in Arabic: %i", (count, told) => {
  expect(authorWords("ar").more(count)).toBe(told);
});

it("marks what an Arabic sentence holds of code", () => {
  const { draft, draftCure, ofPage, ofSettings, ofData } = authorWords("ar");
  for (const sentence of [draft, draftCure, ofPage, ofSettings, ofData]) {
    expect(outsideIsolates(sentence)).not.toMatch(strayLatin);
  }
  expect(draftCure).toContain("\u2066draft: true\u2069");
});
