// What the receiver tells its operator is told in French, Arabic and English, each with its values and a cure.
import { describe, expect, it } from "vitest";
import { receiverWords } from "../../scripts/rendering/receiver-words.ts";
import { foreignSigns, outsideIsolates, sentencesOf } from "./arabic-sentence.ts";

describe.each(["fr", "ar", "en"] as const)("the receiver's words in %s", (language) => {
  const words = receiverWords(language);
  const stop = language === "ar" ? "؛" : ";";

  it("hold what was given, and end with a cure", () => {
    const sentences: readonly (readonly [sentence: string, ...values: string[]])[] = [
      [words.unknownOption("NAME", ["db", "site"]), "--NAME", "--db, --site"],
      [words.unknownWord("WORD"), "WORD"],
      [words.badPlace("FILE", "FOLDER"), "--db FILE", "FOLDER"],
      [words.noFolder("FOLDER"), "FOLDER", "--db"],
      [words.isFolder("FILE"), "--db FILE"],
      [words.badSite("VALUE"), "--site", "VALUE", "https://presse.example/"],
      [words.number("port", "VALUE", 77, 88), "--port", "VALUE", "77", "88"],
      [words.databaseFailed("REASON"), "REASON", "--db"],
      [words.portTaken("PORT"), "PORT", "--port"],
      [words.host("HOST"), "--host", "HOST"],
      [words.shortKey, "KHIZANA_REPORTS_KEY", "16"],
    ];
    for (const [sentence, ...values] of sentences) {
      for (const value of values) expect(sentence).toContain(value);
      expect(sentence).toMatch(new RegExp(`${stop} .`));
    }
    for (const value of ["KHIZANA_REPORTS_DB", "--db"]) expect(words.noDatabase).toContain(value);
    for (const value of ["--site", "content/site.yaml"]) expect(words.noSite).toContain(value);
  });

  it("name the site and the address at which reports are received", () => {
    expect(words.open("ADDRESS", "SITE")).toMatch(/ADDRESS.*SITE|SITE.*ADDRESS/);
  });
});

it("keep code apart from Arabic, in which punctuation is Arabic", () => {
  const { unknownOption, ...others } = receiverWords("ar");
  const sentences = [
    unknownOption("NAME", ["db", "site"]),
    ...sentencesOf(others, ["VALUE", "OTHER", 77, 88]),
  ];
  expect(sentences).toHaveLength(15);
  for (const sentence of sentences) expect(outsideIsolates(sentence)).not.toMatch(foreignSigns);
});
