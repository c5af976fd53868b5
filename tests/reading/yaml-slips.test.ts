// A slip is told where it was made, with the line as it should be, and what YAML can read is left alone.
import yaml from "js-yaml";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../scripts/model/problem.ts";
import { mendSlips } from "../../scripts/reading/yaml-slips.ts";

function mend(text: string) {
  const lines = text.split("\n");
  const findings: Finding[] = [];
  const mended = mendSlips(lines, 2, findings);
  const told = findings.map(({ line, column, code, details }) => {
    const { quoted, cure, key } = details as Record<string, string>;
    return [`${line}:${column} ${code}`, quoted ?? cure ?? key].join(" ").trim();
  });
  return { text: lines.join("\n"), told, mended };
}

describe("a slip", () => {
  it.each([
    ["headline:Pluies", ["2:1 yaml-no-key headline: Pluies"]],
    ["headline = Pluies", ["2:1 yaml-no-key headline: Pluies"]],
    ["headline Pluies", ["2:1 yaml-no-key"]],
    ["topics:\n-Port\n• Mer", ["3:1 yaml-no-key - Port", "4:1 yaml-no-key - Mer"]],
    ["summary: a\nb", ["3:1 yaml-no-key"]],
    ["headline: a : b", ['2:11 yaml-colon-in-value "a : b"']],
    ["headline: a:", ['2:11 yaml-colon-in-value "a:"']],
    ["summary: a\n  b : c\n  d", ['2:10 yaml-needs-quotes "a b : c d"']],
    ["headline: 'L'eau'", ['2:11 yaml-needs-quotes "L\'eau"']],
    ['headline: "Dit "non" hier"', ['2:11 yaml-needs-quotes "Dit “non” hier"']],
    ['headline: "Oui", dit-il, "non"', ['2:11 yaml-needs-quotes "“Oui”, dit-il, “non”"']],
    ['headline: "Pluies" au port', ['2:11 yaml-needs-quotes "“Pluies” au port"']],
    ['headline: "Pluies\nsource: "A"', ['2:11 yaml-needs-quotes "Pluies"']],
    ["headline: [Vidéo] Pluies", ['2:11 yaml-needs-quotes "[Vidéo] Pluies"']],
    ["headline: {a} b", ['2:11 yaml-needs-quotes "{a} b"']],
    ["headline: > a", ['2:11 yaml-needs-quotes "> a"']],
    ["headline: - a", ['2:11 yaml-needs-quotes "- a"']],
    ["headline: @a", ['2:11 yaml-needs-quotes "@a"']],
    ["headline: *a*", ["2:1 yaml-forbidden"]],
    ["\theadline: a\nsource: b", ["2:1 yaml-indented-key headline"]],
    ["headline: a\n  source: b", ["3:1 yaml-indented-key source"]],
    ["image:\n\tsrc: a\n\talt: b", ["3:1 yaml-tab", "4:1 yaml-tab"]],
    ["topics:\n \t- b", ["3:2 yaml-tab"]],
    ["topics:\n\t- a", ["3:1 yaml-tab"]],
    ["\theadline: a\n\tsource: b", ["2:1 yaml-tab", "3:1 yaml-tab"]],
  ])("in %j is told with its cure, and mended once and for all", (text, told) => {
    const { text: mended, ...first } = mend(text);
    expect(first).toEqual({ told, mended: true });
    expect(mend(mended)).toEqual({ text: mended, told: [], mended: false });
    expect(yaml.load(mended, { schema: yaml.FAILSAFE_SCHEMA })).toBeTypeOf("object");
  });

  it.each([
    ["source: 'Le Phare’", 'source: "Le Phare"'],
    ['source: "Le Phare”', 'source: "Le Phare"'],
    ["source: “Phare : le soir”", 'source: "Phare : le soir"'],
  ])("that leaves no doubt is mended without a word: %j", (text, mended) => {
    expect(mend(`${text}\ndate: x`)).toEqual({
      text: `${mended}\ndate: x`,
      told: [],
      mended: true,
    });
  });
});

describe("what YAML reads", () => {
  it.each([
    "a: \"x : y\" # z\nb: 'l''eau' # z",
    'a: "x\n  y: z”\n  \tw"\nb: "“x”\n  y"',
    "a: |\n  x: y\n  \tz\n  - w : v\nb: >-\n  c: d",
    "a: [b, c]\nd: {e: f, g: h}\ni: [j,\nk: l, -m\n]",
    "a:\n  - b\n  - c: d\ne:\n- f\n- g",
    "a: x # y : z\n# b\n  # c\n\nd: https://e.example/f",
    "a: -b\nc: x:y\n'd e': f",
    "  a: b\n  c: d",
    "a:\tb",
  ])("is left as it is: %j", (text) => {
    expect(mend(text)).toEqual({ text, told: [], mended: false });
  });
});

it("is looked for in no time, whatever the front matter is made of", () => {
  const started = performance.now();
  for (const piece of [
    "a: b\n",
    " a\n",
    "\n",
    "a:\n",
    'a: "',
    "a: 'b\n",
    "a: b\n c: d\n",
    "-",
    "a: [",
    "\t",
  ]) {
    mend(piece.repeat(32_768 / piece.length));
  }
  expect(performance.now() - started).toBeLessThan(1000);
});
