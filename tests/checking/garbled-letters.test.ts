// Letters of a wrong encoding are found with what was meant, and right texts of many languages are left alone.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMojibake } from "../../scripts/checking/garbled-letters.ts";

const told = (findings: readonly { line: number; column: number; details: object }[]) =>
  findings.map(
    ({ line, column, details }) => `${line}:${column} ${Object.values(details).join(" → ")}`,
  );

describe("a wrong encoding", () => {
  it.each([
    ["Les annÃ©es", "Ã© → é"],
    ["lâ€™Ã©tÃ©", "â€™Ã© → ’é"],
    ["Ø§Ù„Ù…ØºØ±Ø¨ اليوم", "Ø§Ù„Ù…ØºØ±Ø¨ → المغرب"],
    ["prix : 12 â‚¬", "â‚¬ → €"],
    ["في ط§ظ„ظ…ط؛ط±ط¨ اليوم", "ط§ظ„ظ…ط؛ط±ط¨ → المغرب"],
    ["ط¬ط±ظٹط¯ط© ظˆظ‚ط§ظ„طھ", "جريدة"],
    ["à Rabat, ÇáãÛÑÈ Çáíæã", "ÇáãÛÑÈ → المغرب"],
    ["ÝÇÓ ãÏíäÉ", "ãÏíäÉ → مدينة"],
  ])("is told of %s", (text, expected) => {
    expect(told(findMojibake(text))[0]).toContain(expected);
  });

  it("is not told of texts in the letters of Europe and the Maghreb", () => {
    const right =
      "Noël à São Paulo, Ærø, « l’œuvre » — 12 € ; القاهرة، فاس؟ Ç’est bien. ÉTÉ Ñandú Âge";
    expect(findMojibake(right)).toEqual([]);
    const others =
      "فقط، وسط؛ ظ» حفظ، ضبط؟ عظة گفت چه پدر ; ÉÈÊË ÄÖÜß ÀÉÈÙÇ créée, þýðing, ÞÝÐA, œuvre, Åsgård, ÊTRE";
    expect(findMojibake(others)).toEqual([]);
  });

  it.each(["content/articles", "../shared/corpus"])("is not told of any text in %s", (folder) => {
    const root = new URL(`../../${folder}`, import.meta.url);
    const texts = existsSync(root) ? readdirSync(root, { recursive: true, encoding: "utf8" }) : [];
    const told = texts.filter(
      (path) =>
        path.endsWith(".md") &&
        findMojibake(readFileSync(new URL(`${root}/${path}`), "utf8")).length > 0,
    );
    expect(told).toEqual([]);
  });

  it("is told of Arabic sentences, whichever way they were misread", () => {
    const table = (encoding: string) => {
      const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      return [...new TextDecoder(encoding).decode(bytes)];
    };
    const [arabic, latin] = [table("windows-1256"), table("windows-1252")];
    const sentences = [
      "أعلنت وزارة التجهيز يوم الأربعاء عن فتح الميناء",
      "قالت الجريدة إن سكان المدينة ينتظرون القطار",
    ];
    for (const sentence of sentences) {
      const utf8 = [...Buffer.from(sentence)].map((byte) => arabic[byte]).join("");
      const bytes = [...sentence].map((sign) => latin[arabic.indexOf(sign)]).join("");
      expect([findMojibake(utf8).length, findMojibake(bytes).length]).toEqual([1, 1]);
    }
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
