// What `check` says beside problems holds its values in every language, and a cure where one is due.
import { describe, expect, it } from "vitest";
import { checkWords } from "../../scripts/rendering/check-words.ts";
import { outsideIsolates, strayLatin } from "./arabic-sentence.ts";
import { cures } from "./cures.ts";

describe.each(["fr", "ar", "en"] as const)("the words of check in %s", (language) => {
  const check = checkWords(language);

  it.each([
    ["a format", check.badFormat("xml"), ["xml", "github", "sarif"]],
    ["a path that is not there", check.noPath("a/b"), ["a/b"]],
    ["a path elsewhere", check.outside("a/b", "content"), ["a/b", "content"]],
  ])("tell what is wrong with %s, and the cure", (_, sentence, values) => {
    for (const value of values) expect(sentence).toContain(value);
    expect(sentence).toMatch(cures[language]);
    if (language === "ar") expect(outsideIsolates(sentence)).not.toMatch(strayLatin);
  });

  it("sum up what was checked", () => {
    expect(check.summary(12, 3, 45)).toMatch(/12\D+3\D+45/);
  });
});
