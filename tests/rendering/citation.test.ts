// An article is cited in the manner of each language, whatever language it is in itself.
import { expect, it } from "vitest";
import { wordsOf } from "../../layouts/locales/words-of.ts";
import type { InterfaceLanguage } from "../../scripts/model/language.ts";
import type { ArticleMetadata } from "../../scripts/model/metadata.ts";
import { citationIn, citationLanguages } from "../../scripts/rendering/citation.ts";
import { metadata } from "../layouts/views.ts";

function cited(lang: InterfaceLanguage, more: Partial<ArticleMetadata> = {}) {
  const { source, copy } = citationIn(lang, wordsOf(lang), "Khizana", { ...metadata, ...more });
  return [...source, ...copy].map(({ text }) => text).join("");
}

const source = "https://phare.example/x";
const copy = "https://presse.example/2026/03/14/passe/";
const headline = "La passe nord du port rouvre";

it.each([
  [
    "fr",
    `Salma Idrissi, «\u00a0${headline}\u00a0», Le Phare du Détroit, 14 mars 2026, ${source} [archive\u00a0: Khizana, ${copy}]`,
  ],
  [
    "ar",
    `Salma Idrissi، «${headline}»، Le Phare du Détroit، 14 مارس 2026، ${source} [أرشيف: Khizana، ${copy}]`,
  ],
  [
    "en",
    `Salma Idrissi, “${headline}”, Le Phare du Détroit, 14 March 2026, ${source} [archive: Khizana, ${copy}]`,
  ],
] as const)("%s: %s", (lang, text) => {
  expect(cited(lang)).toBe(text);
});

it("names what it knows: without an author, an original or an address of its own it is shorter", () => {
  const { original: _, url: __, ...known } = metadata;
  const { source, copy } = citationIn("fr", wordsOf("fr"), "Khizana", { ...known, authors: [] });
  expect([...source, ...copy].map(({ text }) => text).join("")).toBe(
    `«\u00a0${headline}\u00a0», Le Phare du Détroit, 14 mars 2026 [archive\u00a0: Khizana]`,
  );
});

it("sets apart what is in another language, so that its direction moves nothing else", () => {
  const { source } = citationIn("ar", wordsOf("ar"), "خزانة", metadata);
  const isolated = source.filter(({ lang }) => lang !== undefined);
  expect(isolated.map(({ as, lang, dir }) => [as, lang, dir])).toEqual([
    ["author", "fr", "ltr"],
    ["headline", "fr", "ltr"],
    ["newspaper", "fr", "ltr"],
  ]);
  expect(citationIn("fr", wordsOf("fr"), "", metadata).source.some(({ lang }) => lang)).toBe(false);
});

it("is offered in French and Arabic everywhere, and first in the page's own language", () => {
  expect(citationLanguages("fr")).toEqual(["fr", "ar"]);
  expect(citationLanguages("ar")).toEqual(["ar", "fr"]);
  expect(citationLanguages("en")).toEqual(["en", "fr", "ar"]);
});
