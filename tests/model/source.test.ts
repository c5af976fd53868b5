// A text may be given once for all languages or in several: each reader gets the best there is.
import { describe, expect, it } from "vitest";
import { anyLanguage, inLanguage } from "../../scripts/model/source.ts";

describe("a text in several languages", () => {
  it.each([
    [{ fr: "Le Phare", ar: "المنارة" }, "ar", { text: "المنارة", lang: "ar" }],
    [{ fr: "Le Phare", ar: "المنارة" }, "en", { text: "Le Phare", lang: "fr" }],
    [{ [anyLanguage]: "Le Phare" }, "ar", { text: "Le Phare" }],
    [{ [anyLanguage]: "Le Phare", ar: "المنارة" }, "en", { text: "Le Phare" }],
  ])("%j is read in %s", (text, language, read) => {
    expect(inLanguage(text, language)).toEqual(read);
  });
});
