// Every problem has a sentence in French, in Arabic and in English, with the value that was found and a cure.
import { describe, expect, it } from "vitest";
import type { Problem } from "../../scripts/model/problem.ts";
import {
  problemLanguage,
  problemLine,
  problemSentence,
} from "../../scripts/rendering/problem-text.ts";
import { outsideIsolates } from "./arabic-sentence.ts";
import { codes, details, problem } from "./every-problem.ts";

const languages = ["fr", "ar", "en"] as const;

/** What an author is to do: each sentence holds such a word after saying what is wrong. */
const cures = {
  fr: /écrivez|ajoutez|mettez|gardez|corrigez|raccourcissez|placez|enregistrez|renommez|remplacez|retirez|convertissez|ouvrez|donnez|vérifiez|vouliez-vous dire|l'emporte|seule/,
  ar: /اكتب|أضف|ضع|احتفظ|صحّح|اختصر|احفظ|غيّر|احذف|حوّل|افتح|أعط|تحقق|هل تقصد|المعتمد|لا يُعتمد إلا/,
  en: /write|add|put|keep|correct|shorten|save|rename|replace|remove|convert|open|give|check|did you mean|is used/,
};

/** The commonest language, then any. */
const anyLanguage = { fr: "lang: fr, o", ar: "lang: fr\u2069، أو", en: "lang: fr, o" };

/** How a day is written, where its key and what was found stand before. */
const anyDay = {
  fr: /KEY .*hier.* 2026-03-14$/,
  ar: /hier.* \u2066KEY\u2069 .* \u20662026-03-14\u2069$/,
  en: /KEY .*hier.* 2026-03-14$/,
};

describe.each(languages)("a problem in %s", (language) => {
  it.each(codes)("%s says what was found and what to do", (code) => {
    const sentence = problemSentence(problem(code), language);
    const keys = code === "yaml-colon-in-value" ? ["quoted", "key"] : Object.keys(details[code]);
    // Which trouble a name makes is told in words: the Arabic ones hold no English one.
    const left = language === "ar" ? keys.filter((key) => key !== "trouble") : keys;
    for (const key of left)
      expect(sentence).toContain(String((details[code] as Record<string, unknown>)[key]));
    expect(sentence).toMatch(cures[language]);
    expect(sentence).not.toMatch(/undefined|\[object|\n|^[A-ZÉ]\w+ [a-z]+ed:/);
    expect(sentence).toMatch(/^[^A-Z]|^KEY|^l'|^"/);
  });

  it("is worded in that language alone", () => {
    for (const other of languages.filter((one) => one !== language)) {
      for (const code of codes) {
        expect(problemSentence(problem(code), language)).not.toBe(
          problemSentence(problem(code), other),
        );
      }
    }
  });

  it("without a language to suggest names the commonest, and says that any may be written", () => {
    const sentence = problemSentence(
      problem("language-unnamed", { published: "ar", suggestion: "" }),
      language,
    );
    expect(sentence).toMatch(/"ar"|« ar »|«\u2066ar\u2069»/);
    expect(sentence).toContain(anyLanguage[language]);
  });

  it("shows how a day is written where it can't tell which was meant", () => {
    const values = { key: "KEY", value: "hier", suggestion: "" };
    expect(problemSentence(problem("day-unreadable", values), language)).toMatch(anyDay[language]);
  });

  it("without a guess says that a key is not used", () => {
    const sentence = problemSentence(
      problem("key-unknown", { key: "KEY", suggestion: "" }),
      language,
    );
    expect(sentence).toContain("KEY");
    expect(sentence).not.toMatch(/mean|dire|تقصد|""|« »|«\u2066?\u2069?»/);
  });
});

describe("a problem's line", () => {
  it("begins with the place, as editors and terminals link it", () => {
    expect(problemLine(problem("day-unreadable"), "en")).toBe(
      'content/a.md:3:7  file left out: KEY "25/10/2022" is not a day; write it as 2022-10-25',
    );
  });

  it.each([
    [
      "error",
      "content/a.md",
      "file left out: ",
      "fichier laissé de côté : ",
      "الملف متروك جانبا: ",
    ],
    ["error", "content/site.yaml", "error: ", "erreur : ", "خطأ: "],
    ["error", "content/sources/a.yml", "error: ", "erreur : ", "خطأ: "],
    ["warning", "content/a.md", "warning: ", "avertissement : ", "تنبيه: "],
    ["warning", "content/site.yaml", "warning: ", "avertissement : ", "تنبيه: "],
  ] as const)("says in words what an %s of %s does", (severity, file, english, french, arabic) => {
    const found = { ...problem("key-duplicate"), severity, file } as Problem;
    for (const [language, effect] of [
      ["en", english],
      ["fr", french],
    ] as const) {
      const line = problemLine(found, language);
      expect(line).toBe(`${file}:3:7  ${effect}${problemSentence(found, language)}`);
    }
    expect(problemLine(found, "ar")).toBe(
      `${file}:3:7  \u2067${arabic}${problemSentence(found, "ar")}\u2069`,
    );
  });

  it("gives a command that can be pasted, whatever the file is called", () => {
    const found = { ...problem("not-utf8"), file: "content/$(x) 'y'.md" } as Problem;
    expect(problemSentence(found, "en")).toContain(
      "iconv -f windows-1256 -t utf-8 'content/$(x) '\\''y'\\''.md'",
    );
  });

  it.each([
    "a\nb",
    "a\r\n::error::b",
    "\u001b[2Ja",
    "a\u0000b",
    "a\u2028b",
    "a\u202eb",
    "a\u009bb",
    "\u2066a",
  ])("stays one line and steers no terminal: %j", (value) => {
    const found = {
      ...problem("image-missing", { value }),
      file: `content/${value}.md`,
    } as Problem;
    for (const language of ["fr", "en"] as const) {
      expect(problemLine(found, language)).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
    }
    const arabic = problemLine(found, "ar");
    expect(arabic).not.toMatch(/[\p{Cc}\u2028-\u202e]/u);
    expect(() => outsideIsolates(arabic)).not.toThrow();
    const turning = (line: string) => line.replace(/[^\u2066-\u2069]/g, "");
    const harmless = { ...problem("image-missing", { value: "a" }), file: "content/a.md" };
    expect(turning(arabic)).toBe(turning(problemLine(harmless as Problem, "ar")));
  });

  it("cuts a value that is longer than anybody reads", () => {
    const line = problemLine(problem("image-missing", { value: "x".repeat(30_000) }), "en");
    expect(line.length).toBeLessThan(600);
    expect(line).toContain("…");
  });
});

describe("the language of problems", () => {
  it.each([
    ["fr", "fr"],
    ["fr_MA.UTF-8", "fr"],
    ["FR", "fr"],
    ["en_GB", "en"],
    ["ar_MA.UTF-8", "ar"],
    ["ar_MA", "ar"],
    ["ar", "ar"],
    ["aramaic", "en"],
    ["C", "en"],
    ["C.UTF-8", "en"],
    ["frisian", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("for LANG=%s is %s", (lang, language) => {
    expect(problemLanguage(lang)).toBe(language);
  });
});
