// A file is cut at its two fences of three hyphens, and only YAML is ever read between them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtFences } from "../../scripts/reading/fences.ts";
import { readFrontMatter } from "../../scripts/reading/front-matter.ts";

describe("a file", () => {
  it.each([
    ["---\na: b\n---\nText\n", { a: "b" }, "Text\n", 4],
    ["---\r\na: b\r\n---\r\nText\r\n", { a: "b" }, "Text\r\n", 4],
    ["--- \t\na: b\n---  \nText", { a: "b" }, "Text", 4],
    ["---\na: b\n---\nOne\n---\nTwo\n\n---\n", { a: "b" }, "One\n---\nTwo\n\n---\n", 4],
    ["---\u00a0\na: b\n---\u00a0\nText", { a: "b" }, "Text", 4],
    ["---\na: b\n---", { a: "b" }, "", 4],
    ["---\na: b\n---\n", { a: "b" }, "", 4],
    ["---\n---\nText", {}, "Text", 3],
    ["---\n# a comment\n---\nText", {}, "Text", 4],
    ["---\na: |\n  x\n  ---\n---\nText", { a: "x\n---\n" }, "Text", 6],
  ])("%j has its keys, and its body untouched", (text, record, body, bodyLine) => {
    const read = readFrontMatter(text);
    expect({ ...read.record }).toEqual(record);
    expect(read).toMatchObject({ body, bodyLine, findings: [] });
  });

  it.each([
    ["", "no-front-matter"],
    ["Text", "no-front-matter"],
    ["\n---\na: b\n---\n", "no-front-matter"],
    [" ---\na: b\n---\n", "no-front-matter"],
    ["--\na: b\n--\n", "no-front-matter"],
    ["---", "no-front-matter"],
    ["---\na: b\n", "front-matter-not-closed"],
    ["---\na: b\n --- \nText\n", "front-matter-not-closed"],
    ["---\na: b\n----\n", "front-matter-not-closed"],
    ["---\na: b\n...\n", "front-matter-not-closed"],
    ["---js\na: b\n---\n", "front-matter-language"],
    ["----\na: b\n----\n", "front-matter-language"],
    ["--- # x\na: b\n---\n", "front-matter-language"],
  ])("%j is refused: %s", (text, code) => {
    const read = readFrontMatter(text);
    expect(read.findings).toMatchObject([{ code, severity: "error", line: 1, column: 1 }]);
    expect({ ...read.record }).toEqual({});
  });

  it("with front matter longer than anybody writes is refused unread", () => {
    const lines = ["\n", "key: value\n", `${" ".repeat(60_000)}\n`];
    const texts = lines.map((line) => `---\n${line.repeat(60_000 / line.length + 3000)}---\n`);
    // A long text is put together where it is first read: that is not what is timed.
    for (const text of texts) expect(text.endsWith("-\n")).toBe(true);
    const started = performance.now();
    for (const text of texts) {
      const { findings } = readFrontMatter(text);
      expect(findings).toMatchObject([{ code: "value-too-long", details: { key: "---" } }]);
    }
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("does not end at a line that only looks like a fence: what follows is told, never lost", () => {
    const { findings } = readFrontMatter("---\na: b\n---\u0001\nc: d\n---\n");
    expect(findings).toMatchObject([{ code: "yaml-no-key", line: 3 }]);
  });

  it("is read anew each time, its problems told again", () => {
    const text = "---\na: b\na: c\n---\n";
    expect(readFrontMatter(text).findings).toEqual(readFrontMatter(text).findings);
    expect(readFrontMatter(text).findings).toHaveLength(1);
  });

  it("is cut where the fences are, whatever stands between and after", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (head, body) => {
        fc.pre(!/^---[ \t\u00a0]*$/m.test(head));
        const cut = cutAtFences(`---\n${head}\n---\n${body}`);
        expect(cut).toEqual({ head: `${head}\n`, body, closed: true });
        expect(readFrontMatter(`---\n${head}\n---\n${body}`).findings).toBeInstanceOf(Array);
      }),
    );
  });

  it("of ten megabytes is cut in no time, closed or not", () => {
    const text = `---\na: b\n---\n${"- [texte](".repeat(1_000_000)}`;
    const started = performance.now();
    expect(readFrontMatter(text).body.length).toBe(10_000_000);
    expect(readFrontMatter(text.replace("\n---\n", "\n")).findings).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
