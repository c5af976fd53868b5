// Languages are named by their tags, and a script decides which way a text is read.
import { describe, expect, it } from "vitest";
import {
  directionOf,
  interfaceLanguages,
  isInterfaceLanguage,
  isSuffixLanguage,
  parseLanguage,
  usesArabicScript,
} from "../../scripts/model/language.ts";

describe("a language tag", () => {
  it.each([
    ["fr", "fr"],
    [" AR ", "ar"],
    ["pt_BR", "pt-br"],
    ["az-Latn", "az-latn"],
    ["zgh", "zgh"],
  ])("%s is understood as %s", (written, tag) => {
    expect(parseLanguage(written)).toBe(tag);
  });

  it.each([
    "",
    "f",
    "français",
    "french",
    "fr fr",
    "fr-",
    "../fr",
    'fr" onload="x',
    "fr-123456789",
  ])("%j is not one", (written) => {
    expect(parseLanguage(written)).toBeUndefined();
  });
});

describe("Arabic letters", () => {
  it.each([
    ["ar", true],
    ["ary", true],
    ["fa", true],
    ["kk-arab", true],
    ["fr", false],
    ["he", false],
    ["ar-latn", false],
  ])("write the language %s: %s", (tag, expected) => {
    expect(usesArabicScript(tag)).toBe(expected);
  });
});

describe("the reading direction", () => {
  it.each([
    ["ar", "rtl"],
    ["ar-ma", "rtl"],
    ["fa", "rtl"],
    ["he", "rtl"],
    ["ku-latn", "ltr"],
    ["az-arab", "rtl"],
    ["fr", "ltr"],
    ["zgh", "ltr"],
    ["", "ltr"],
  ])("of %s is %s", (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});

describe("the interface", () => {
  it("speaks French, Arabic and English", () => {
    expect(interfaceLanguages.map(isInterfaceLanguage)).toEqual([true, true, true]);
    expect(["de", "FR", "__proto__"].map(isInterfaceLanguage)).toEqual([false, false, false]);
  });

  it("takes a file name's end for a language only where it is one", () => {
    expect(["ar", "fr", "en", "zgh"].map(isSuffixLanguage)).toEqual([true, true, true, true]);
    expect(["md", "mp", "old", "v2", "html", ""].filter(isSuffixLanguage)).toEqual([]);
  });
});
