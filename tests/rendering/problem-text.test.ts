// Every problem has a sentence in French and in English, with the value that was found and a cure.
import { describe, expect, it } from "vitest";
import {
  finding,
  type Problem,
  type ProblemCode,
  type ProblemDetails,
} from "../../scripts/model/problem.ts";
import {
  problemLanguage,
  problemLine,
  problemSentence,
} from "../../scripts/rendering/problem-text.ts";

/** Type-checked to name every problem there is. */
const details: { readonly [Code in ProblemCode]: ProblemDetails[Code] } = {
  "not-utf8": { encoding: "windows-1256" },
  "has-nul": { character: 4711 },
  "no-front-matter": {},
  "front-matter-not-closed": {},
  "front-matter-language": { value: "---js" },
  "front-matter-not-a-list-of-keys": {},
  "yaml-syntax": { value: "VALUE" },
  "yaml-colon-in-value": { key: "KEY", value: "A : b", quoted: '"A : b"' },
  "yaml-forbidden": { value: "*VALUE" },
  "yaml-needs-quotes": { key: "KEY", quoted: '"A : b"' },
  "yaml-hash-in-value": { key: "KEY", value: "A #b", quoted: '"A #b"' },
  "yaml-no-key": { value: "-VALUE", cure: "- CURE" },
  "yaml-indented-key": { key: "KEY" },
  "yaml-tab": { value: "- VALUE" },
  "key-missing": { key: "KEY", example: "KEY: EXAMPLE" },
  "key-empty": { key: "KEY", example: "KEY: EXAMPLE" },
  "key-unknown": { key: "KEY", suggestion: "SUGGESTION" },
  "key-duplicate": { key: "KEY" },
  "key-twice-under-other-name": { key: "KEY", other: "OTHER" },
  "value-not-text": { key: "KEY", example: "KEY: EXAMPLE" },
  "value-not-list": { key: "KEY", example: "KEY: EXAMPLE" },
  "value-too-long": { key: "KEY", longest: 2000, length: 2001 },
  "day-unreadable": { key: "KEY", value: "25/10/2022", suggestion: "2022-10-25" },
  "day-impossible": { key: "KEY", value: "2022-02-30" },
  "link-not-address": { key: "KEY", value: "VALUE" },
  "alias-not-address": { value: "VALUE" },
  "alias-taken": { value: "VALUE" },
  "flag-unreadable": { key: "KEY", value: "VALUE" },
  "gap-unreadable": { value: "2003", example: "gaps: …" },
  "language-unreadable": { value: "VALUE" },
  "language-unlisted": { value: "VALUE", listed: "fr, ar" },
  "language-unnamed": { published: "PUBLISHED", suggestion: "SUGGESTION" },
  "choice-unknown": { key: "KEY", value: "VALUE", choices: "allow, escape" },
  "number-unreadable": { key: "KEY", value: "VALUE", least: 3, most: 99 },
  "path-contradicts-date": { value: "2022/10", date: "2022-11-01" },
  "address-taken": { address: "/x/", by: "articles/x.md" },
  "page-address-reserved": { address: "/years/" },
  "image-missing": { value: "VALUE" },
  "image-remote": { value: "VALUE" },
  "image-unreadable": { value: "VALUE", reason: "REASON" },
  "image-outside": { value: "VALUE" },
  "body-link-unresolved": { value: "VALUE" },
  "symlink-left-out": {},
  "file-unreadable": { reason: "EACCES" },
  "site-time-zone": { value: "VALUE" },
  "name-without-letters": { value: "VALUE" },
  "sign-turning": { value: "VALUE" },
  "file-name-unsafe": { trouble: "sign", value: "VALUE" },
  "folder-name-unsafe": { value: "VALUE", suggestion: "a" },
  "file-not-read": { value: "VALUE", suggestion: "a.md" },
  "letters-decomposed": { value: "VALUE" },
  "letters-garbled": { value: "VALUE", suggestion: "OTHER" },
  "template-left": { value: "VALUE" },
  "typography-french": { value: "VALUE", suggestion: "OTHER" },
  "footnote-missing": { value: "[^3]" },
  "link-nowhere": { value: "autre-article" },
  "link-lookalike": { value: "VALUE", host: "HOST" },
  "image-no-alt": { value: "VALUE" },
  "image-heavy": { value: "VALUE", megabytes: "4.2" },
  "date-future": { value: "2030-01-02" },
  "duplicate-headline": { value: "VALUE" },
  "duplicate-text": { value: "VALUE" },
  "name-lookalike": { value: "VALUE", suggestion: "OTHER" },
  "ledger-elsewhere": { value: "VALUE" },
  "ledger-no-picture": { value: "VALUE" },
  "name-taken": { value: "VALUE", name: "NAME", by: "OTHER" },
};

const codes = Object.keys(details) as ProblemCode[];
const problem = (code: ProblemCode, values: object = details[code]) =>
  ({
    ...finding("error", code, values as never, { line: 3, column: 7 }),
    file: "content/a.md",
  }) as Problem;

/** What an author is to do: each sentence holds such a word after saying what is wrong. */
const cures = {
  fr: /écrivez|ajoutez|mettez|gardez|corrigez|raccourcissez|placez|enregistrez|renommez|remplacez|retirez|convertissez|ouvrez|donnez|vérifiez|vouliez-vous dire|l'emporte|seule/,
  en: /write|add|put|keep|correct|shorten|save|rename|replace|remove|convert|open|give|check|did you mean|is used/,
};

describe.each(["fr", "en"] as const)("a problem in %s", (language) => {
  it.each(codes)("%s says what was found and what to do", (code) => {
    const sentence = problemSentence(problem(code), language);
    const left = code === "yaml-colon-in-value" ? ["quoted", "key"] : Object.keys(details[code]);
    for (const key of left)
      expect(sentence).toContain(String((details[code] as Record<string, unknown>)[key]));
    expect(sentence).toMatch(cures[language]);
    expect(sentence).not.toMatch(/undefined|\[object|\n|^[A-ZÉ]\w+ [a-z]+ed:/);
    expect(sentence).toMatch(/^[^A-Z]|^KEY|^l'|^"/);
  });

  it("is worded in that language alone", () => {
    const other = language === "fr" ? "en" : "fr";
    for (const code of codes) {
      expect(problemSentence(problem(code), language)).not.toBe(
        problemSentence(problem(code), other),
      );
    }
  });

  it("without a language to suggest names the commonest, and says that any may be written", () => {
    const sentence = problemSentence(
      problem("language-unnamed", { published: "ar", suggestion: "" }),
      language,
    );
    expect(sentence).toMatch(/"ar"|« ar »/);
    expect(sentence).toContain("lang: fr, o");
  });

  it("shows how a day is written where it can't tell which was meant", () => {
    const values = { key: "KEY", value: "hier", suggestion: "" };
    expect(problemSentence(problem("day-unreadable", values), language)).toMatch(
      /KEY .*hier.* 2026-03-14$/,
    );
  });

  it("without a guess says that a key is not used", () => {
    const sentence = problemSentence(
      problem("key-unknown", { key: "KEY", suggestion: "" }),
      language,
    );
    expect(sentence).toContain("KEY");
    expect(sentence).not.toMatch(/mean|dire|""|« »/);
  });
});

describe("a problem's line", () => {
  it("begins with the place, as editors and terminals link it", () => {
    expect(problemLine(problem("day-unreadable"), "en")).toBe(
      'content/a.md:3:7  file left out: KEY "25/10/2022" is not a day; write it as 2022-10-25',
    );
  });

  it.each([
    ["error", "content/a.md", "file left out: ", "fichier laissé de côté : "],
    ["error", "content/site.yaml", "error: ", "erreur : "],
    ["error", "content/sources/a.yml", "error: ", "erreur : "],
    ["warning", "content/a.md", "warning: ", "avertissement : "],
    ["warning", "content/site.yaml", "warning: ", "avertissement : "],
  ] as const)("says in words what an %s of %s does", (severity, file, english, french) => {
    const found = { ...problem("key-duplicate"), severity, file } as Problem;
    for (const [language, effect] of [
      ["en", english],
      ["fr", french],
    ] as const) {
      const line = problemLine(found, language);
      expect(line).toBe(`${file}:3:7  ${effect}${problemSentence(found, language)}`);
    }
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
    ["ar_MA", "en"],
    ["frisian", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("for LANG=%s is %s", (lang, language) => {
    expect(problemLanguage(lang)).toBe(language);
  });
});
