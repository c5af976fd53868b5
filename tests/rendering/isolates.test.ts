// Runs of the other direction are marked, closed, and leave the text around them as it is.
import { expect, it } from "vitest";
import {
  inDirectionOf,
  keepArabicLines,
  leftToRight,
  ownDirection,
  rightToLeft,
} from "../../scripts/rendering/isolates.ts";
import { outsideIsolates } from "./arabic-sentence.ts";

it.each([
  [leftToRight("a"), "\u2066a\u2069"],
  [rightToLeft("ا"), "\u2067ا\u2069"],
  [ownDirection("a"), "\u2068a\u2069"],
])("%j is open and closed", (marked, expected) => {
  expect(marked).toBe(expected);
});

it.each([
  ["fr", "phrase"],
  ["en", "phrase"],
  ["ar", "\u2067phrase\u2069"],
] as const)(
  "a sentence in %s keeps its order on a line that runs from left to right",
  (language, expected) => {
    expect(inDirectionOf(language, "phrase")).toBe(expected);
  },
);

it("a sentence keeps its own words where isolates are taken away, even one within another", () => {
  const path = leftToRight(`content/${ownDirection("ميناء")}/`);
  expect(outsideIsolates(rightToLeft(`المجلد ${path} فارغ`))).toBe("المجلد • فارغ");
  expect(() => outsideIsolates("\u2066a")).toThrow("not closed");
  expect(() => outsideIsolates("a\u2069")).toThrow("closed twice");
});

it.each([
  ["كُتب الملف: \u2066a.md\u2069", "\u2067كُتب الملف: \u2066a.md\u2069\u2069"],
  ["… ومثله (3)\nثم «git commit».", "\u2067… ومثله (3)\u2069\n\u2067ثم «git commit».\u2069"],
  ["«\u2068Le Phare\u2069» صحيفة", "\u2067«\u2068Le Phare\u2069» صحيفة\u2069"],
  ["\u2067تنبيه\u2069", "\u2067تنبيه\u2069"],
  ["content/a.md:1:1  \u2067تنبيه\u2069", "content/a.md:1:1  \u2067تنبيه\u2069"],
  ["le mot « ميناء »", "le mot « ميناء »"],
  ["\n12 %", "\n12 %"],
])("of the lines in %j, those in Arabic keep their order in a terminal", (text, expected) => {
  expect(keepArabicLines(text)).toBe(expected);
});
