// Unseen and decomposed letters are found where they stand, and right texts are left alone.
import { describe, expect, it } from "vitest";
import { findDecomposed, findTurningSigns } from "../../scripts/checking/signs.ts";

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
