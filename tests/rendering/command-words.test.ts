// What commands say holds the same values and options in each language, and its Arabic reads from the right.
import { describe, expect, it } from "vitest";
import { fetchRefusals } from "../../scripts/model/fetch-refusal.ts";
import { unreadableReasons } from "../../scripts/model/unreadable.ts";
import { type BuildWords, buildWords } from "../../scripts/rendering/build-words.ts";
import { fetchReason } from "../../scripts/rendering/fetch-words.ts";
import { type ImportWords, importWords } from "../../scripts/rendering/import-words.ts";
import { type NewWords, newWords } from "../../scripts/rendering/new-words.ts";
import type { ProblemLanguage } from "../../scripts/rendering/problem-text.ts";
import { foreignKind, unreadableReason } from "../../scripts/rendering/unreadable-words.ts";
import { expectArabic, outsideIsolates, strayLatin } from "./arabic-sentence.ts";

/** For each sentence that takes values, those of one or more times that it is said. */
type Values<Words> = {
  readonly [Name in keyof Words as Words[Name] extends (...values: never) => string
    ? Name
    : never]: Words[Name] extends (...values: infer Given) => string ? readonly Given[] : never;
};

const summary = {
  ...{ articles: 701, files: 702, rendered: 703, written: 704, removed: 705, quarantined: 706 },
  ...{ mistakes: 707, warnings: 708, drafts: 709, seconds: "710.5", out: "VALUE1" },
};

const ofBuild: Values<BuildWords> = {
  summary: [[summary], [{ ...summary, mistakes: 0 }]],
  sameInOthers: [[701]],
  noContent: [["VALUE1"]],
  foreignFolder: [["VALUE1"]],
  insideContent: [["VALUE1"]],
  insideCache: [["VALUE1"]],
  notAFolder: [["VALUE1"]],
  unknownOption: [["value1", ["value2", "value3"]]],
  workers: [["VALUE1"]],
  unsafeSettings: [["VALUE1"]],
  noArticles: [["VALUE1"]],
  wouldEmpty: [["VALUE1"]],
  busy: [["VALUE1"]],
  machine: [
    ["EROFS", "VALUE1"],
    ["VALUE1", ""],
    ["EMFILE", ""],
  ],
  denied: [
    ["EROFS", "VALUE1"],
    ["VALUE1", "VALUE2"],
    ["ENFILE", ""],
  ],
  workerEnded: [["VALUE1"]],
};

const ofImport: Values<ImportWords> = {
  usage: [[["VALUE1", "VALUE2"]]],
  noInput: [["VALUE1"]],
  notAFile: [["VALUE1", "VALUE2"]],
  noMapping: [["VALUE1"]],
  badMapping: [["VALUE1", "VALUE2"]],
  badEncoding: [["VALUE1"]],
  brokenPacking: [["VALUE1"]],
  wrongBytes: [["VALUE1"]],
  unsafeSite: [["VALUE1"]],
  imported: [["VALUE1"]],
  refused: [["VALUE1", "سبب VALUE2"]],
  remark: [["VALUE1", "سبب VALUE2"]],
  together: [[["سبب VALUE1", "سبب VALUE2"]]],
  unreadable: [
    ["broken-xml", "VALUE1"],
    ["broken-xml", undefined],
  ],
  notAnArticle: [
    ["VALUE1", 1],
    ["attachment", 702],
    ["VALUE1", 702, "VALUE3"],
  ],
  galleryLeftOut: [
    [701, true],
    [701, false],
  ],
  picturesLacking: [[["VALUE1", "VALUE2"]]],
  notHtml: [["VALUE1"], [""]],
  tooLong: [[701]],
  notFetched: [["robots"]],
  otherEncoding: [["VALUE1"]],
  updatedAlone: [["VALUE1"]],
  unclearDay: [["VALUE1", ["VALUE2", "VALUE3"]]],
  badDateOrder: [["VALUE1"]],
  lacks: [["headline"], ["source"], ["date"], ["VALUE1"]],
  noColumn: [
    [
      ["VALUE1", "VALUE2"],
      ["VALUE3", "VALUE4"],
    ],
  ],
  throughLink: [["VALUE1"]],
  unsaid: [[["source"]], [["date"]], [["source", "date"]]],
  headlinesAlone: [[701]],
  summary: [
    [701, 702, 703, true],
    [701, 702, 703, false],
  ],
  next: [["VALUE1"]],
};

const ofNew: Values<NewWords> = {
  lang: [["VALUE1"]],
  offer: [["VALUE1"]],
  found: [[["VALUE1", "VALUE2"]], [[]]],
  noOriginal: [["VALUE1"]],
  notRead: [["VALUE1", "سبب VALUE2"]],
  needs: [[["VALUE1"]], [["VALUE1", "VALUE2"]]],
  alreadyThere: [["VALUE1"]],
  shares: [["VALUE1"]],
  taken: [["VALUE1"]],
  noEditor: [["VALUE1"]],
  written: [["VALUE1"]],
};

/** Everything that is said, by its name and how often it is. */
function sentencesOf(words: object, given: object): [name: string, sentence: string][] {
  const values = new Map<string, readonly (readonly unknown[])[]>(Object.entries(given));
  return Object.entries(words).flatMap(([name, say]) => {
    if (typeof say === "string") return [[name, say] as [string, string]];
    return (values.get(name) ?? []).map((each, at): [string, string] => [
      `${name} ${at + 1}`,
      say(...each),
    ]);
  });
}

const spoken = {
  build: (language: ProblemLanguage) => sentencesOf(buildWords(language), ofBuild),
  import: (language: ProblemLanguage) => sentencesOf(importWords(language), ofImport),
  new: (language: ProblemLanguage) => sentencesOf(newWords(language), ofNew),
  fetcher: (language: ProblemLanguage) =>
    fetchRefusals.map((reason): [string, string] => [reason, fetchReason(reason, language)]),
  reader: (language: ProblemLanguage) => [
    ...unreadableReasons.flatMap((reason): [string, string][] => [
      [reason, unreadableReason(reason, undefined, language)],
      [`${reason} at`, unreadableReason(reason, "VALUE1", language)],
    ]),
    ...[
      "no-front-matter",
      "section",
      "attachment",
      "trash",
      "revision",
      "nav_menu_item",
      "list",
    ].map((kind): [string, string] => [kind, foreignKind(kind, language)]),
  ],
};

/** Lines that hold nothing to read from the right. */
const wordless = new Set(["imported 1", "offer 1"]);

const held = (sentence: string) =>
  [...new Set(sentence.match(/value\d|\b7\d\d\b|--[a-z-]+/gi))].sort();

describe.each(Object.entries(spoken))("what the %s says", (_, said) => {
  it.each(["fr", "ar"] as const)("holds in %s what it holds in English", (language) => {
    const told = new Map(said(language));
    for (const [name, sentence] of said("en")) {
      expect([name, held(told.get(name) ?? "")]).toEqual([name, held(sentence)]);
    }
  });

  it("is Arabic where Arabic is asked for", () => {
    for (const [name, sentence] of said("ar")) {
      if (wordless.has(name)) continue;
      expectArabic(sentence);
      // A reason that is handed in is a sentence of its own.
      const own = outsideIsolates(sentence.replace(/سبب VALUE\d/g, "سبب"));
      expect(own, "Latin words are set apart").not.toMatch(strayLatin);
    }
  });

  it("is not left in another language", () => {
    const [fr, en] = [new Map(said("fr")), new Map(said("en"))];
    for (const [name, sentence] of said("ar")) {
      if (!wordless.has(name)) expect([fr.get(name), en.get(name)]).not.toContain(sentence);
    }
  });
});
