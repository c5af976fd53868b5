// content/names.yaml: what is right is read, what is wrong is told with its line.
import { join } from "node:path";
import { expect, it } from "vitest";
import { readNames } from "../../scripts/reading/names.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

function read(text: string) {
  const folder = temporaryFolder();
  writeFiles(folder, { "names.yaml": text });
  const { names, findings } = readNames(join(folder));
  return { names, told: findings.map(({ line, code }) => `${line} ${code}`) };
}

it("reads a name and its other spellings, one or several", () => {
  const text = "# Des noms\nBenkirane: [Ben Kirane, بنكيران]\nالعثماني: El Othmani\n";
  expect(read(text)).toEqual({
    names: [
      ["Benkirane", "Ben Kirane", "بنكيران"],
      ["العثماني", "El Othmani"],
    ],
    told: [],
  });
});

it("takes a spelling that is written twice for one", () => {
  expect(read("Rabat: [Rabat, الرباط]\n").names).toEqual([["Rabat", "الرباط"]]);
});

it("needs no file", () => {
  expect(readNames(temporaryFolder())).toEqual({ names: [], findings: [] });
});

it.each([
  ["A: [B]\nC: {D: E}\n", ["2 value-not-list"]],
  ["A: []\n", ["1 value-not-list"]],
  ["A:\n", ["1 value-not-list"]],
  ['A: ["…"]\n', ["1 name-without-letters"]],
  ["A: [B]\nC: [b]\n", ["2 name-taken"]],
  ["A: [B]\nA: [C]\n", ["2 key-duplicate"]],
  ["- A\n- B\n", ["1 front-matter-not-a-list-of-keys"]],
  ["A: &x [B]\n", ["1 yaml-forbidden"]],
  ["A: [b c d e f g h i j k l]\n", ["1 value-too-long"]],
])("tells what is wrong with %j", (text, told) => {
  expect(read(text).told).toEqual(told);
});

it("keeps the other names where one is wrong", () => {
  expect(read("A: [B]\nC: {D: E}\nF: [G]\n").names).toEqual([
    ["A", "B"],
    ["F", "G"],
  ]);
});

it("takes a name that JavaScript has for itself for a name", () => {
  expect(read("__proto__: [constructor]\n").names).toEqual([["__proto__", "constructor"]]);
});
