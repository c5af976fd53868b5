// A sign # that cuts a headline, a source or a summary short is told of; a comment beside other values is one.
import { describe, expect, it } from "vitest";
import { cutValues } from "../../scripts/reading/cut-values.ts";
import { parseStrictYaml } from "../../scripts/reading/strict-yaml.ts";

function told(head: string, names: Readonly<Record<string, string>> = {}) {
  const { record } = parseStrictYaml(head, 2);
  const writtenAs = new Map(Object.entries(names));
  return cutValues({ record, writtenAs }, head).map(({ line, column, details }) => {
    const { key, quoted } = details as { key: string; quoted: string };
    return `${line}:${column} ${key}: ${quoted}`;
  });
}

describe("a sign # in a value", () => {
  it.each([
    ["headline: Le match n°1 # la suite", ['2:24 headline: "Le match n°1 # la suite"']],
    ["date: x\nheadline: Le club #1", ['3:19 headline: "Le club #1"']],
    ["headline: #MeToo au port", ['2:11 headline: "#MeToo au port"']],
    ["source: “Phare #1”", ['2:16 source: "Phare #1"']],
    ["summary: Un\n  et deux #3", ['3:11 summary: "Un et deux #3"']],
    ["summary:\n  Un #2", ['3:6 summary: "Un #2"']],
    ["headline: a #b\nsource: c\td\t#e", ['2:13 headline: "a #b"', '3:13 source: "c d #e"']],
  ])("cuts it in %j, and the cure is the whole line", (head, lines) => {
    expect(told(head)).toEqual(lines);
  });

  it("is told under the name that the author gave the key", () => {
    expect(told("title: a #b", { headline: "title" })).toEqual(['2:10 title: "a #b"']);
  });

  it.each([
    'headline: "Le club #1" # vu',
    "headline: 'Le club #1'",
    "headline: Le n#1",
    "summary: |\n  Le club #1",
    "summary: # à écrire",
    "summary:\n  # à écrire\n  Le club",
    "summary: Un\n  # une remarque",
    "date: 2026-03-14 # vu\ndraft: true # pas fini\ntopics: [a] # b",
    "# headline: a #b\nheadline: c",
    "headline: Pluies : le club #1",
  ])("cuts nothing in %j", (head) => {
    expect(told(head)).toEqual([]);
  });
});
