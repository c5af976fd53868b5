// Months and listed names are one word each, however they are spelt, and the number of words stays.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitWords } from "../../scripts/model/folding.ts";
import { SearchWords } from "../../scripts/model/search-words.ts";

const names = [
  ["Benkirane", "Ben Kirane", "بنكيران", "ابن كيران"],
  ["El Othmani", "العثماني"],
];
const words = new SearchWords(names);

describe("the words of a text", () => {
  it.each([
    ["août", "غشت أغسطس آب أوت August AOÛT"],
    ["juillet", "يوليوز يوليو تموز July"],
    ["septembre", "شتنبر سبتمبر أيلول"],
    ["novembre", "نونبر نوفمبر"],
    ["décembre", "دجنبر December"],
    ["août", "بغشت وغشت"],
    ["mai", "ماي مايو أيار"],
  ])("%s has other spellings", (month, others) => {
    const [word] = words.of(month);
    expect(new Set(words.of(others))).toEqual(new Set([word]));
  });

  it("knows months of two words", () => {
    expect(words.of("في كانون الثاني 2020")).toEqual(["في", "janvier", "janvier", "2020"]);
  });

  it("leaves the English verb may alone", () => {
    expect(words.of("It may rain in May")).toEqual(["it", "may", "rain", "in", "may"]);
  });

  it("joins the spellings of a name in two scripts", () => {
    expect(words.of("M. Ben Kirane, Ben-Kirane et BENKIRANE")).toEqual(
      "m benkirane benkirane benkirane et benkirane".split(" "),
    );
    expect(words.of("قال ابن كيران وبنكيران للعثماني")).toEqual(
      "قال benkirane benkirane benkirane elothmani".split(" "),
    );
  });

  it("has as many words as the text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("Ben", "Kirane", "كانون", "الثاني", "ابن", "كيران", "«", "–", "2022"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(" ");
        expect(words.of(text)).toHaveLength(splitWords(text).length);
      }),
      { numRuns: 1_000 },
    );
  });
});

it("thousands of names that begin alike cost little", () => {
  const start = performance.now();
  const words = new SearchWords(
    Array.from({ length: 20_000 }, (_, at) => [`ben x${at}`, `y${at}`]),
  );
  expect(words.of("ben x7, Ben x19999 et ben".repeat(1)).slice(0, 2)).toEqual(["benx7", "benx7"]);
  words.of("ben ".repeat(10_000));
  expect(performance.now() - start).toBeLessThan(5_000);
});
