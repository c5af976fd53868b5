// What editors are told of reports is told in French and English, each with its values and a cure.
import { describe, expect, it } from "vitest";
import { editorWords } from "../../scripts/rendering/editor-words.ts";

describe.each(["fr", "en"] as const)("the words of reports in %s", (language) => {
  const words = editorWords(language);

  it("name what is wrong, and end with a cure", () => {
    for (const say of Object.values(words.trouble))
      expect(say("VALUE")).toMatch(/;.*VALUE|VALUE.*; ?./s);
    for (const say of Object.values(words.picture))
      expect(say("GIVEN", ["ONE", "TWO"])).toMatch(/GIVEN.*; ?./s);
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
    for (const sentence of others) expect(sentence).toMatch(/; ?./);
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
