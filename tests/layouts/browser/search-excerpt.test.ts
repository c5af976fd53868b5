// An excerpt shows where most words match, and marks them as they are spelt.
import { describe, expect, it } from "vitest";
import { excerptOf, markAll, splitPlaces } from "../../../layouts/browser/search-excerpt.ts";

const shown = (pieces: ReturnType<typeof markAll>) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("an excerpt", () => {
  it("marks letters and not the signs around them", () => {
    expect(shown(markAll("« L’eau » revient, enfin.", [0, 1]))).toBe(
      "« [L’eau] » [revient], enfin.",
    );
    expect(shown(markAll("Le port, dit-on", [1]))).toBe("Le [port], dit-on");
    expect(shown(markAll("قال «المغرب» أمس", [1]))).toBe("قال «[المغرب]» أمس");
  });

  it("is cut around the most matches", () => {
    const words = Array.from({ length: 200 }, (_, at) => `m${at}`);
    const text = shown(excerptOf(words.join(" "), [3, 120, 125]));
    expect(text).toMatch(/^… m114 .*\[m120\].*\[m125\].* …$/);
    expect(text).not.toContain("m3 ");
  });

  it("begins with the text where nothing in it matches", () => {
    expect(shown(excerptOf("Un texte court.", [700]))).toBe("Un texte court.");
    expect(excerptOf("", [1])).toEqual([]);
  });

  it("tells the headline's words from the text's", () => {
    expect(splitPlaces("Le port rouvre", [1, 3, 7])).toEqual({ headline: [1], text: [0, 4] });
  });
});
