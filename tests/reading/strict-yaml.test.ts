// YAML is keys, texts and lists: what would be more is refused at its line, and slips are told all at once.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStrictYaml } from "../../scripts/reading/strict-yaml.ts";

const codes = (text: string) =>
  parseStrictYaml(text, 2).findings.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe("strict YAML", () => {
  it.each([
    ["date: 2022-10-25", { date: "2022-10-25" }],
    ["n: 0x10\nb: yes\ne: 1e3\nt: ~\nz:", { n: "0x10", b: "yes", e: "1e3", t: "~", z: null }],
    ["topics: [Port, 'Mer']", { topics: ["Port", "Mer"] }],
    ["a:\n  b: |\n    x\n    y\n", { a: { b: "x\ny\n" } }],
    ['a: "x & y * z ! {{ }}"', { a: "x & y * z ! {{ }}" }],
    ["a: x & y * z !", { a: "x & y * z !" }],
    ["<<: {a: b}", { "<<": { a: "b" } }],
    ["", {}],
    ["# a comment", {}],
  ])("reads %j as texts", (text, record) => {
    const parsed = parseStrictYaml(text, 2);
    expect(parsed).toEqual({ record, findings: [] });
    expect(Object.getPrototypeOf(parsed.record)).toBeNull();
  });

  it.each([
    "a: &x b",
    "a: &x [b]",
    "a: &x {b: c}",
    "a: &x\n  - b\n  - c",
    "a: &x\n  b: c",
    "a: !!str b",
    "a: !!seq [b]",
    "a: !!map\n  b: c",
    "a: ! b",
    "a: &x b\nc: *x",
    "a: &x {b: c}\nd:\n  <<: *x",
    "a: &x\n  - b\nc:\n  - *x\n  - *x",
  ])("refuses the anchor, alias or tag in %j at its line", (text) => {
    expect(codes(`z: z\n${text}`)).toEqual(["yaml-forbidden 3:1"]);
    expect(parseStrictYaml(text, 2).record).toEqual({});
  });

  it.each([
    "!!js/function 'f'",
    "!!js/regexp /x/",
    "!!js/undefined ''",
    "!!binary aGk=",
    "!mine x",
    "*nobody",
  ])("knows no %s", (value) => {
    expect(codes(`a: ${value}`)).toEqual([expect.stringMatching(/^yaml-(syntax|forbidden) 2:/)]);
  });

  it.each([
    ["an open bracket", "a: [b\nc: d", "yaml-syntax 2:4"],
    ["an open quote", "a: b\nc: 'd\ne: f", "yaml-needs-quotes 3:4"],
    ["a bracket at the end", "a: b\nc: [d\n", "yaml-syntax 3:4"],
    ["a map at the end", "a: b\nc: {d: e\n\n", "yaml-syntax 3:4"],
    ["a quote in a list", "a: [b, 'c]\n", "yaml-syntax 2:8"],
    ["a tab", "a:\n\t- b", "yaml-tab 3:1"],
    ["a list", "- a", "front-matter-not-a-list-of-keys 2:1"],
    ["just words", "just words", "front-matter-not-a-list-of-keys 2:1"],
    ["a control character", "a: b\u0001", "yaml-syntax 2:6"],
    ["5,000 lists in lists", `a: ${"[".repeat(5000)}`, "yaml-syntax 2:103"],
    ["5,000 maps in maps", `a: ${"{a: ".repeat(5000)}`, "yaml-syntax 2:397"],
    ["5,000 items in items", `a:\n ${"- ".repeat(5000)}x`, "yaml-syntax 3:200"],
  ])("tells where there is %s", (_, text, told) => {
    expect(codes(text)).toEqual([told]);
  });

  it("tells a key that is written twice, and reads on", () => {
    const { record, findings } = parseStrictYaml("a: 1\nb: 2\na: 3\nb: 4\nc: 5", 2);
    expect(record).toEqual({ a: "1", b: "2", c: "5" });
    expect(findings).toMatchObject([
      { code: "key-duplicate", line: 4, column: 1, details: { key: "a" } },
      { code: "key-duplicate", line: 5, column: 1, details: { key: "b" } },
    ]);
    expect(parseStrictYaml("i: {src: a, src: b}", 2).findings).toMatchObject([
      { code: "key-duplicate", line: 2, details: { key: "src" } },
    ]);
  });

  it("tells of a colon in a value, says how to quote it, and reads on as it was meant", () => {
    const { record, findings } = parseStrictYaml(
      'a: Pluies : le port\nb: "x : y"\nclé: l\'« eau » : haut  \n',
      2,
    );
    expect(record).toEqual({ a: "Pluies : le port", b: "x : y", clé: "l'« eau » : haut" });
    expect(findings).toMatchObject([
      { line: 2, column: 4, details: { key: "a", quoted: '"Pluies : le port"' } },
      {
        line: 4,
        column: 6,
        code: "yaml-colon-in-value",
        details: { key: "clé", value: "l'« eau » : haut" },
      },
    ]);
  });

  it("reads on after every slip that it can mend", () => {
    const text = "a: 'l'eau'\nb:c\nd: [e] f\nd: g\nh: x : y";
    const { record, findings } = parseStrictYaml(text, 2);
    expect(record).toEqual({ a: "l'eau", b: "c", d: "[e] f", h: "x : y" });
    expect(findings.map(({ code, line }) => `${line} ${code}`)).toEqual([
      "2 yaml-needs-quotes",
      "3 yaml-no-key",
      "4 yaml-needs-quotes",
      "6 yaml-colon-in-value",
      "5 key-duplicate",
    ]);
  });

  it("gives up after a score of slips, and in no time over long blanks", () => {
    const many = Array.from({ length: 50 }, (_, index) => `k: ${index}`).join("\n");
    expect(parseStrictYaml(many, 2).findings).toHaveLength(21);
    const started = performance.now();
    expect(codes(`a: x : ${" ".repeat(30_000)}b`)).toEqual(["yaml-colon-in-value 2:4"]);
    expect(performance.now() - started).toBeLessThan(200);
  });

  it("keeps prototype names as plain keys and pollutes nothing", () => {
    const { record } = parseStrictYaml("__proto__: {polluted: x}\nconstructor: {prototype: y}", 2);
    expect(Object.keys(record)).toEqual(["__proto__", "constructor"]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it("never crashes, whatever the text", () => {
    const signs = fc.string({
      unit: fc.constantFrom(..."ab:-?[]{}&*!|>'\"%@`#,\n\t \\~<".split("")),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), signs), (text) => {
        expect(parseStrictYaml(text, 2).findings).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });
});
