// Words are counted as a reader would, in any script.
import fc from "fast-check";
import { expect, it } from "vitest";
import { countWords } from "../../scripts/reading/word-count.ts";

it.each([
  ["", 0],
  ["Un deux\ttrois\r\nquatre", 4],
  ["- *l'eau* — 12 m³, 😀 !", 3],
  ["فُتح الميناء صباح اليوم.", 4],
  ["𝒜 ｡ 𞤀", 2],
])("%j has %d words", (text, count) => {
  expect(countWords(text)).toBe(count);
});

it("counts runs without white space that hold a letter or a digit", () => {
  const sign = fc.oneof(
    fc.constantFrom(
      " ",
      "\n",
      "\t",
      "\v",
      "\u00a0",
      "\u2009",
      "\u3000",
      "\ufeff",
      "a",
      "é",
      "ب",
      "7",
      "٣",
      "-",
      "😀",
      "𝒜",
    ),
    fc.string({ unit: "binary", maxLength: 1 }),
  );
  fc.assert(
    fc.property(
      fc.array(sign).map((signs) => signs.join("")),
      (text) => {
        const runs = text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run));
        expect(countWords(text)).toBe(runs.length);
      },
    ),
    { numRuns: 2000 },
  );
});
