// What `check` and `dev` say beside problems holds its values in every language, and a cure where one is due.
import { describe, expect, it } from "vitest";
import { checkWords } from "../../scripts/rendering/check-words.ts";
import { devWords } from "../../scripts/rendering/dev-words.ts";
import { outsideIsolates, strayLatin } from "./outside-isolates.ts";

const cures = {
  fr: /écrivez|vérifiez|corrigez|donnez/,
  ar: /اكتب|تحقق|صحّح|اختر/,
  en: /write|check|correct|name another|mend/,
};

describe.each(["fr", "ar", "en"] as const)("the words of commands in %s", (language) => {
  const check = checkWords(language);
  const dev = devWords(language);

  it.each([
    ["a format", check.badFormat("xml"), ["xml", "github", "sarif"]],
    ["a path that is not there", check.noPath("a/b"), ["a/b"]],
    ["a path elsewhere", check.outside("a/b", "content"), ["a/b", "content"]],
    ["a port", dev.port("99999"), ["--port", "99999", "65535"]],
    ["a folder without a name", dev.emptyFolder, ["--content", "--cache"]],
    ["a cache among the articles", dev.cacheInContent("a/b"), ["a/b", "--cache"]],
    ["settings that can't be used", dev.unsafeSettings("site.yaml"), ["site.yaml"]],
  ])("tell what is wrong with %s, and the cure", (_, sentence, values) => {
    for (const value of values) expect(sentence).toContain(value);
    expect(sentence).toMatch(cures[language]);
    if (language === "ar") expect(outsideIsolates(sentence)).not.toMatch(strayLatin);
  });

  it("sum up what was checked", () => {
    expect(check.summary(12, 3, 45)).toMatch(/12\D+3\D+45/);
  });

  it("name a file of which nothing is to be told any more, at the line's beginning", () => {
    expect(dev.mended("content/a.md")).toMatch(/^content\/a\.md {2}\S/);
  });

  it("give the address so that a terminal may link it, and how to stop", () => {
    const sentence = dev.open("http://localhost:8080/");
    expect(sentence).toMatch(/(?:^| )http:\/\/localhost:8080\/[ ;]/);
    expect(sentence).toContain("Ctrl-C");
  });
});
