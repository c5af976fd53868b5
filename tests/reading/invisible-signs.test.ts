// Keys and values are read as they look: direction marks and hard spaces around them make no difference.
import { describe, expect, it } from "vitest";
import {
  withoutInvisibleEdges,
  withoutUnseenSigns,
  withPlainKeys,
} from "../../scripts/reading/invisible-signs.ts";

describe("front matter", () => {
  it.each([
    ["headline\u00a0: x", "headline : x"],
    ["headline\u202f:\u00a0x", "headline : x"],
    ["\u200fheadline: x", "headline: x"],
    ["headline\u200f:\u200f x", "headline: x"],
    ["image:\n\u00a0\u00a0src: a", "image:\n  src: a"],
    ["العنوان\u200e: x", "العنوان: x"],
    ['\u2066headline: "a : b"\u2069\u2069', 'headline: "a : b"'],
    ["image: {src: a.jpg}\u2069", "image: {src: a.jpg}"],
    ["source: 'l''été'\u200f", "source: 'l''été'"],
    ['headline: "a \\"b\\""\u200f\r', 'headline: "a \\"b\\""\r'],
    ["summary: 'un \"mot\"\u200f\n  fin'", "summary: 'un \"mot\"\u200f\n  fin'"],
    ['summary: "un \\"\u200f\n  fin"', 'summary: "un \\"\u200f\n  fin"'],
    ['summary: |\n  "mot"\u200f', 'summary: |\n  "mot"\u200f'],
    ["headline: a\u00a0: b", "headline: a\u00a0: b"],
    ["summary: |\n  mot\u00a0: suite\u200f", "summary: |\n  mot\u00a0: suite\u200f"],
    ["- a\u00a0: b", "- a\u00a0: b"],
  ])("%j has the keys of %j", (written, plain) => {
    expect(withPlainKeys(written)).toBe(plain);
  });

  it("is read in no time where it is made of such signs", () => {
    const started = performance.now();
    for (const sign of [
      "\u00a0",
      "\u200f",
      "a\u00a0",
      "\u200fa",
      'a: "\u2069',
      'a: "\\',
      "a: ''",
      "\u2069\n",
    ]) {
      withPlainKeys(sign.repeat(30_000));
      withoutInvisibleEdges(sign.repeat(30_000));
    }
    expect(performance.now() - started).toBeLessThan(300);
  });
});

describe("a value", () => {
  it.each([
    ["\u200f ar\u00a0\u200f", "ar"],
    ["\ufeffa b\u202c", "a b"],
    ["می\u200cشود", "می\u200cشود"],
  ])("%j is read as %j", (written, bare) => {
    expect(withoutInvisibleEdges(written)).toBe(bare);
  });

  it("made of figures may do without them anywhere", () => {
    expect(withoutUnseenSigns("\u200f2022\u200f-10-25")).toBe("2022-10-25");
  });
});
