// One key of front matter as an author would have written it.
import { expect, it } from "vitest";
import { type FrontMatterValue, frontMatterLine } from "../../scripts/editing/front-matter-line.ts";
import { parseStrictYaml } from "../../scripts/reading/strict-yaml.ts";

it.each<[FrontMatterValue, string]>([
  ["Le port rouvre", "key: Le port rouvre\n"],
  ["Le port, rouvert", "key: Le port, rouvert\n"],
  ["Pluies : le port rouvre", 'key: "Pluies : le port rouvre"\n'],
  ["« Port »", 'key: "« Port »"\n'],
  ["n° #3", 'key: "n° #3"\n'],
  ["https://presse.example/a?b=1", "key: https://presse.example/a?b=1\n"],
  [["Pêche", "Port, mer"], 'key: [Pêche, "Port, mer"]\n'],
  [{ src: "/quai.webp", alt: "" }, 'key: {src: /quai.webp, alt: ""}\n'],
  [[{ date: "2026-03-15", text: "Un mot." }], "key: [{date: 2026-03-15, text: Un mot.}]\n"],
  ["Un.\n\nDeux : trois.", "key: |-\n  Un.\n\n  Deux : trois.\n"],
  ["عودة الميناء", "key: عودة الميناء\n"],
])("%j", (value, line) => {
  expect(frontMatterLine("key", value)).toBe(line);
  expect(parseStrictYaml(line, 1)).toMatchObject({ record: { key: value }, findings: [] });
});

it("quotes a key that is no word", () => {
  expect(frontMatterLine("a: b", "c")).toBe('"a: b": c\n');
});

it("keeps blanks only where it is told to", () => {
  expect(frontMatterLine("key", " a   b ")).toBe('key: "a b"\n');
  expect(frontMatterLine("key", " a   b ", "as it is")).toBe('key: " a   b "\n');
});
