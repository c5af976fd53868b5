// What editors are told of reports is told in French, Arabic and English, each with its values and a cure.
import { describe, expect, it } from "vitest";
import { decisionStates, reportReasons } from "../../scripts/model/report.ts";
import { editorWords } from "../../scripts/rendering/editor-words.ts";
import { foreignSigns, outsideIsolates, sentencesOf } from "./arabic-sentence.ts";

describe.each(["fr", "ar", "en"] as const)("the words of reports in %s", (language) => {
  const words = editorWords(language);
  const stop = language === "ar" ? "؛" : ";";
  const cure = new RegExp(`${stop} ?.`);

  it("name what is wrong, and end with a cure", () => {
    for (const say of Object.values(words.trouble))
      expect(say("VALUE")).toMatch(new RegExp(`${stop}.*VALUE|VALUE.*${stop} ?.`, "s"));
    for (const say of Object.values(words.picture))
      expect(say("GIVEN", ["ONE", "TWO"])).toMatch(new RegExp(`GIVEN.*${stop} ?.`, "s"));
    expect(words.picture.several("GIVEN", ["ONE", "TWO"])).toMatch(/ONE, TWO/);
    const others = [
      words.unknownWord("WORD", ["pull", "list"]),
      words.tooMany("WORD"),
      words.noReceiver,
      words.twoReceivers,
      words.badAddress("VALUE"),
      words.badKey,
      words.keyInClear("VALUE"),
      words.noteTooLong(77, 88),
      words.unreadableLedger("FILE"),
      words.machine("EROFS", "FILE"),
      words.wrongEntry("IMAGE", "KEY"),
      words.unsent(77),
      words.untold,
    ];
    for (const sentence of others) expect(sentence).toMatch(cure);
  });

  it("give every number", () => {
    for (const value of ["77", "88"]) {
      expect(words.pulled(77, 88)).toContain(value);
      expect(words.noteTooLong(77, 88)).toContain(value);
    }
    expect(words.people(77)).toContain("77");
    expect(words.moreWrong(77)).toContain("77");
  });

  it("pass nothing on that steers a terminal", () => {
    const evil = "a\u001b[31m\nb\u202e";
    for (const sentence of [
      words.note(evil),
      words.quote(evil),
      words.wrongEntry(evil, evil),
      words.picture.unknown(evil, []),
      words.trouble.elsewhere(evil),
    ]) {
      expect(sentence).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});

describe("the words of reports in Arabic", () => {
  const words = editorWords("ar");

  it("keep code and words of content apart from Arabic, in which punctuation is Arabic", () => {
    const { picture, unknownWord, decided, already, noteTooLong, moreWrong, ...more } = words;
    const { pulled, unsent, people, listed, at, given, ...others } = more;
    const sentences = [
      ...sentencesOf(others, ["VALUE", "OTHER"]),
      ...sentencesOf(picture, ["VALUE", ["ONE", "TWO"]]),
      unknownWord("WORD", ["pull", "list"]),
      ...decisionStates.flatMap((state) => [decided("abc", state), already("abc", state, "AT")]),
      ...reportReasons.map((reason) => given(reason, 7)),
      ...[noteTooLong(77, 88), moreWrong(77), pulled(77, 88), unsent(77)],
      listed("", [words.state.held, at("2026-11-25"), people(2)]),
    ];
    expect(sentences.length).toBeGreaterThan(50);
    for (const sentence of sentences) expect(outsideIsolates(sentence)).not.toMatch(foreignSigns);
  });

  it("count people as Arabic does", () => {
    expect([0, 1, 2, 3, 11, 100].map(words.people)).toEqual([
      "لم يبلّغ عنها أحد",
      "بلّغ عنها شخص واحد",
      "بلّغ عنها شخصان",
      "بلّغ عنها 3 أشخاص",
      "بلّغ عنها 11 شخصا",
      "بلّغ عنها 100 شخص",
    ]);
  });

  it("keep their direction on a line that begins with a picture's code", () => {
    expect(words.listed("7e05", ["أ", "ب"])).toBe("7e05  \u2067أ، ب\u2069");
  });
});
