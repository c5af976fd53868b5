// Sketches of texts that share most of their words agree; those of other texts do not, however long.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement, sketchOf } from "../../scripts/model/sketch.ts";

const word = fc.string({
  unit: fc.constantFrom(..."abcdefghilmnoprstuéàعربمنوت"),
  minLength: 2,
  maxLength: 9,
});
const text = (least: number) => fc.array(word, { minLength: least, maxLength: 300 });

function agreementOf(one: string, other: string): number {
  const [a, b] = [one, other].map((written) => Buffer.from(sketchOf(written) ?? "", "base64"));
  return agreement(a as Uint8Array, b as Uint8Array);
}

describe("a sketch", () => {
  it("is 128 bytes, and none of a short text", () => {
    expect(sketchOf("un mot et un autre ".repeat(3))).toBeUndefined();
    expect(
      Buffer.from(
        sketchOf(Array.from({ length: 40 }, (_, n) => `mot${n}`).join(" ")) ?? "",
        "base64",
      ),
    ).toHaveLength(128);
  });

  it("is the same whatever the case, the signs between words, and the vowel signs", () => {
    fc.assert(
      fc.property(text(40), (words) => {
        const plain = words.join(" ");
        expect(agreementOf(plain, words.join(", « "))).toBe(1);
        expect(agreementOf(plain, plain.toUpperCase())).toBe(1);
        expect(agreementOf(plain, plain.replaceAll("ع", "عَـ"))).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  it("agrees where a text is cut or opened otherwise, and not where the words are others", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 120, maxLength: 300 }), (words) => {
        const cut = words.slice(0, Math.ceil(words.length * 0.85));
        expect(
          agreementOf(words.join(" "), `Port-Salin, le 3 mars. ${cut.join(" ")}`),
        ).toBeGreaterThan(0.5);
        expect(agreementOf(words.join(" "), words.toReversed().join(" "))).toBeLessThan(0.3);
      }),
      { numRuns: 30 },
    );
  });
});
