// The build speaks the languages of authors: all say the same things, each with its numbers.
import { describe, expect, it } from "vitest";
import { buildWords } from "../../scripts/rendering/build-words.ts";

const summary = {
  articles: 11,
  files: 22,
  rendered: 77,
  written: 88,
  removed: 99,
  quarantined: 33,
  mistakes: 12,
  warnings: 44,
  drafts: 55,
  seconds: "6.6",
  out: "OUT",
};

describe.each(["fr", "ar", "en"] as const)("the build's words in %s", (language) => {
  const words = buildWords(language);

  it("give every number of the summary", () => {
    for (const value of Object.values(summary))
      expect(words.summary(summary)).toContain(String(value));
  });

  it("name the folder that is wrong, and the option that mends it", () => {
    expect(words.noContent("FOLDER")).toMatch(/FOLDER.*--content/);
    expect(words.foreignFolder("FOLDER")).toMatch(/FOLDER.*--out/);
    expect(words.insideContent("FOLDER")).toMatch(/FOLDER.*--out/);
    expect(words.sameInOthers(7)).toContain("7");
    expect(words.noUrl).toContain("site.yaml");
  });

  it("give the reasons of the system in words, and the code of one that nobody foresaw", () => {
    for (const reason of ["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EMFILE", "ENFILE"]) {
      for (const say of [words.machine, words.denied]) {
        expect(say(reason, "FOLDER")).toContain("FOLDER");
        expect(say(reason, "")).not.toMatch(/E[A-Z]{4}|\(\)/);
      }
    }
    expect(words.machine("EXDEV", "")).toContain("EXDEV");
  });
});

it("differ between the languages", () => {
  expect(buildWords("fr").noUrl).not.toBe(buildWords("en").noUrl);
  expect(buildWords("ar").noUrl).toMatch(/\p{Script=Arabic}/u);
});
