// Two files are one article where enough of it stayed; a column's headline of every week is not enough.
import { expect, it } from "vitest";
import { isSameArticle } from "../../scripts/checking/same-article.ts";
import { sketchOf } from "../../scripts/model/sketch.ts";

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `mot${(from + at) * 7919}`).join(" ");

const version = (headline: string, body: string, link?: string) => {
  const sketch = sketchOf(body);
  return { headline, body, ...(link ? { link } : {}), ...(sketch ? { sketch } : {}) };
};

it.each([
  [
    "the same link",
    version("A", "un", "https://a.example/"),
    version("B", "", "https://a.example/"),
    true,
  ],
  ["the same text, another headline", version("A", words(0, 90)), version("B", words(0, 90)), true],
  ["an edited text", version("A", words(0, 90)), version("A", words(20, 90)), true],
  ["a column's two texts", version("Météo", words(0, 90)), version("Météo", words(500, 90)), false],
  [
    "two short texts",
    version("Météo", "Il pleut au nord."),
    version("Météo", "Grand soleil, 30°."),
    false,
  ],
  [
    "a short text, corrected",
    version("A", "Il pleut a Tanger."),
    version("B", "Il pleut à Tanger."),
    true,
  ],
  ["a headline alone", version("Le port", ""), version("LE PORT ", ""), true],
  ["two headlines", version("Le port", ""), version("La pêche", ""), false],
  [
    "one headline, two links",
    version("A", "", "https://a.example/1"),
    version("A", "", "https://a.example/2"),
    false,
  ],
])("%s", (_, one, other, same) => {
  expect(isSameArticle(one, other)).toBe(same);
  expect(isSameArticle(other, one)).toBe(same);
});
