// Other generators' keys are read as ours, and a key that nobody knows is a warning with a guess.
import { describe, expect, it } from "vitest";
import { hints, synonyms } from "../../scripts/reading/article-schema.ts";
import { nameKeys, unknownInside } from "../../scripts/reading/keys.ts";
import type { YamlRecord } from "../../scripts/reading/strict-yaml.ts";

const names = {
  known: ["headline", "source", "date", "link", "summary", "topics", "draft"],
  synonyms,
  hints,
  lists: new Set(["topics"]),
  commaLists: new Set(["topics"]),
};

function named(record: YamlRecord) {
  const head = Object.keys(record)
    .map((key) => `${key}: …\n`)
    .join("");
  return nameKeys(record, names, new Set(["headline"]), { head, firstLine: 2 });
}

describe("a key of another generator", () => {
  it.each([
    ["title", "headline"],
    ["url", "link"],
    ["source_url", "link"],
    ["canonical_url", "link"],
    ["description", "summary"],
    ["excerpt", "summary"],
    ["deck", "summary"],
    ["tags", "topics"],
    ["categories", "topics"],
    ["category", "topics"],
  ])("%s is read as %s", (theirs, ours) => {
    const { record, writtenAs, findings } = named({ [theirs]: "x" });
    expect(record).toEqual({ [ours]: "x" });
    expect(writtenAs.get(ours)).toBe(theirs);
    expect(findings).toEqual([]);
  });

  it("gives way to our own, with a warning where the two differ", () => {
    const { record, findings } = named({ title: "B", headline: "A" });
    expect(record).toEqual({ headline: "A" });
    expect(findings).toMatchObject([
      { severity: "warning", code: "key-twice-under-other-name", line: 2 },
    ]);
    expect(named({ title: "A", headline: "A" }).findings).toEqual([]);
  });

  it("adds to a list", () => {
    const { record } = named({ categories: "Port", topics: ["Mer"], tags: ["Pêche"] });
    expect(record).toEqual({ topics: ["Mer", "Pêche", "Port"] });
  });
});

describe("a list written as one text", () => {
  it.each([
    ["Port", "Port"],
    ["Port, Mer", ["Port", " Mer"]],
    ["الميناء، البحر", ["الميناء", " البحر"]],
    ["“Port, Mer”", ["Port", " Mer"]],
    ["Port et Mer", "Port et Mer"],
    ["الميناء والبحر", "الميناء والبحر"],
    [
      ["Port, Mer", "Pêche"],
      ["Port, Mer", "Pêche"],
    ],
  ])("%j is split at its commas alone, and a real list not at all", (topics, read) => {
    expect(named({ topics }).record).toEqual({ topics: read });
  });

  it("is split before it joins another", () => {
    const { record } = named({ topics: ["Port, Mer"], tags: "Quai,Pêche" });
    expect(record).toEqual({ topics: ["Port, Mer", "Quai", "Pêche"] });
    expect(named({ headline: "Port, Mer" }).record).toEqual({ headline: "Port, Mer" });
  });
});

describe("a key that nobody knows", () => {
  it.each([
    ["hedline", "headline"],
    ["Headline", "headline"],
    ["tittle", "headline"],
    ["summry", "summary"],
    ["titre", "headline"],
    ["العنوان", "headline"],
    ["weather", ""],
    ["<<", ""],
    ["__proto__", ""],
    ["constructor", ""],
    ["toString", ""],
    ["hasOwnProperty", ""],
  ])("%s is left out with a warning, and the guess is %j", (key, suggestion) => {
    const { record, findings } = named({ headline: "A", [key]: { polluted: "yes" } });
    expect(record).toEqual({ headline: "A" });
    expect(findings).toMatchObject([
      {
        code: "key-unknown",
        severity: "warning",
        line: 3,
        column: 1,
        details: { key, suggestion },
      },
    ]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it("may come by thousands, and the file is still read in no time", () => {
    const record = Object.fromEntries(
      Array.from({ length: 4000 }, (_, index) => [`k${index}`, "x"]),
    );
    const started = performance.now();
    expect(named(record).findings).toHaveLength(4000);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe("a key inside another's value", () => {
  const inside = { image: { known: ["src", "alt"], hints: { legende: "alt" } } };
  const told = (image: YamlRecord[string], head: string) =>
    unknownInside({ record: { image }, writtenAs: new Map([["image", "images"]]) }, inside, {
      head,
      firstLine: 2,
    }).map(({ line, column, details }) => [line, column, details]);

  it("that nobody knows is told of, with a guess", () => {
    const image = { src: "a", légende: "b", crédit: "c", alte: "d" };
    const head = "images:\n  src: a\n  légende: b\n  crédit: c\n  alte: d\n";
    expect(told(image, head)).toEqual([
      [4, 3, { key: "légende", suggestion: "alt" }],
      [5, 3, { key: "crédit", suggestion: "" }],
      [6, 3, { key: "alte", suggestion: "alt" }],
    ]);
  });

  it("is told of in each record of a list, and nowhere else", () => {
    const head = "images: [{src: a, x: b}, c.jpg, {x: d}]";
    expect(told([{ src: "a", x: "b" }, "c.jpg", { x: "d" }], head)).toEqual([
      [2, 19, { key: "x", suggestion: "" }],
      [2, 34, { key: "x", suggestion: "" }],
    ]);
    expect(told({ src: "a" }, "images: {src: a}")).toEqual([]);
    expect(told("a.jpg", "images: a.jpg")).toEqual([]);
  });

  it("may come by thousands, and the file is still read in no time", () => {
    const image = Object.fromEntries(
      Array.from({ length: 4000 }, (_, index) => [`k${index}`, "x"]),
    );
    const started = performance.now();
    expect(told(image, JSON.stringify({ image }))).toHaveLength(50);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("an empty value", () => {
  it("is as if the key were not there, but for a required one", () => {
    expect(named({ summary: null, headline: null, draft: "" }).record).toEqual({
      headline: "",
    });
  });
});
