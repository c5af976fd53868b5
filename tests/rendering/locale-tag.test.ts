// Link previews want a country beside the language.
import { expect, it } from "vitest";
import { localeTag } from "../../scripts/rendering/locale-tag.ts";

it.each([
  ["fr", "fr_FR"],
  ["ar", "ar_AR"],
  ["fr-ma", "fr_MA"],
  ["zh-hant-tw", "zh_TW"],
  ["zgh", undefined],
])("%s is %s", (lang, tag) => {
  expect(localeTag(lang)).toBe(tag);
});
