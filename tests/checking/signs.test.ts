// Unseen, decomposed and garbled letters are found where they stand, and right texts are left alone.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDecomposed, findMojibake, findTurningSigns } from "../../scripts/checking/signs.ts";

const told = (findings: readonly { line: number; column: number; details: object }[]) =>
  findings.map(
    ({ line, column, details }) => `${line}:${column} ${Object.values(details).join(" → ")}`,
  );

describe("a sign that turns the text", () => {
  it("is found, and the marks that Arabic typists set are not", () => {
    expect(told(findTurningSigns("ligne\nle port \u202etxet"))).toEqual(["2:9 U+202E"]);
    expect(told(findTurningSigns("\u2066a\u2069"))).toEqual(["1:1 U+2066"]);
    expect(findTurningSigns("النص\u200f (2022)\u200e و\u200cنص")).toEqual([]);
  });
});

describe("letters in pieces", () => {
  it("are found with their accents", () => {
    expect(told(findDecomposed("un e\u0301te\u0301"))).toEqual(["1:4 e\u0301"]);
    expect(findDecomposed("été أدب ﷺ")).toEqual([]);
  });
});

describe("a wrong encoding", () => {
  it.each([
    ["Les annÃ©es", "Ã© → é"],
    ["lâ€™Ã©tÃ©", "â€™Ã© → ’é"],
    ["Ø§Ù„Ù…ØºØ±Ø¨ اليوم", "Ø§Ù„Ù…ØºØ±Ø¨ → المغرب"],
    ["prix : 12 â‚¬", "â‚¬ → €"],
  ])("is told of %s", (text, expected) => {
    expect(told(findMojibake(text))[0]).toContain(expected);
  });

  it("is not told of texts in the letters of Europe and the Maghreb", () => {
    const right =
      "Noël à São Paulo, Ærø, « l’œuvre » — 12 € ; القاهرة، فاس؟ Ç’est bien. ÉTÉ Ñandú Âge";
    expect(findMojibake(right)).toEqual([]);
  });

  it("is told of every Arabic or accented word that was read as Latin letters", () => {
    const word = fc.constantFrom("المغرب", "été", "غشت", "français", "الميناء");
    const table = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    fc.assert(
      fc.property(word, (text) => {
        const garbled = [...Buffer.from(text)]
          .map((byte) =>
            byte >= 0x80 && byte < 0xa0 ? [...table][byte - 0x80] : String.fromCharCode(byte),
          )
          .join("");
        expect(findMojibake(`mot ${garbled} mot`)).toHaveLength(1);
      }),
    );
  });
});
