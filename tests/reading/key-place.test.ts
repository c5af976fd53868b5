// A problem points at the line and column where its key or value stands.
import { describe, expect, it } from "vitest";
import { placeInside, placeOfKey, writtenValue } from "../../scripts/reading/key-place.ts";

const head = `# a comment: with a colon
headline: "Crue"
"date"  :   hier
  source: indented keys belong to another
'topics':
- Port
date: twice
`;

describe("a key of the front matter", () => {
  it.each([
    ["headline", 3, 11],
    ["date", 4, 13],
    ["topics", 6, 10],
    ["source", 1, 1],
    ["nowhere", 1, 1],
    ["__proto__", 1, 1],
  ])("%s has its value at line %i, column %i of the file", (key, line, column) => {
    expect(placeOfKey(head, key, 2)).toEqual({ line, column });
  });

  it("itself begins at the line's first character", () => {
    expect(placeOfKey(head, "date", 2, "key")).toEqual({ line: 4, column: 1 });
  });

  it("has the text that its author wrote, with the lines that belong to it", () => {
    expect(writtenValue(head, "headline", 2)).toEqual({
      place: { line: 3, column: 11 },
      lines: ['"Crue"'],
    });
    expect(writtenValue(head, "date").lines).toEqual([
      "hier",
      "  source: indented keys belong to another",
    ]);
    expect(writtenValue(head, "nowhere").lines).toEqual([]);
    expect(writtenValue("a: b\n  c", "a").lines).toEqual(["b", "  c"]);
  });

  it.each([
    ["image: {src: a, legende: b}", "legende", 0, 2, 17],
    ['image: {"legende" : b}', "legende", 0, 2, 10],
    ["image:\n  src: legende\n  legende: b", "legende", 0, 4, 3],
    ["image:\n- legende: a\n- legende: b\nlegende: c", "legende", 1, 4, 3],
    ["image: {a: b}\nlegende: c", "legende", 0, 2, 8],
    ["image: {a: b}", "", 0, 2, 8],
  ])("inside another's value is found in %j", (text, inner, nth, line, column) => {
    expect(placeInside(text, { key: "image", inner, nth }, 2)).toEqual({ line, column });
  });

  it("is looked for in the file at hand, not in the one before", () => {
    expect(placeOfKey("date: x\n", "date", 2).line).toBe(2);
    expect(placeOfKey("a: x\ndate: x\n", "date", 2).line).toBe(3);
    expect(placeOfKey("a: x\ndate: x\n", "date", 1).line).toBe(2);
  });

  it("is found in no time beside a very long line", () => {
    const started = performance.now();
    expect(placeOfKey(`#${" ".repeat(100_000)}\ndate: x`, "date", 2).line).toBe(3);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
