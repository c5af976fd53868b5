// A plain name is one that no program stumbles over, and of which the same address is read.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUnsafeName, plainPathOf } from "../../scripts/checking/file-names.ts";
import { readFileName } from "../../scripts/model/slug.ts";
import { oddNames } from "../publishing/git-edits.ts";

const troubles = (name: string) =>
  findUnsafeName(`articles/${name}`).map(({ details }) => Object.values(details).join(" ").trim());

describe("a name that programs stumble over", () => {
  it.each([
    ["Crue à Salé.md", "space", "crue-a-sale.md"],
    ["crûe.ar.md", "letter", "crue.ar.md"],
    ["الميناء.md", "letter", "almyna.md"],
    ["e\u0301te\u0301.MD", "letter", "ete.MD"],
    ["2022-10-25 Crue.markdown", "space", "2022-10-25-crue.markdown"],
    ["2022-10-25 .md", "space", "2022-10-25.md"],
    ["l'eau & le sel.md", "sign '", "l-eau-le-sel.md"],
    ["-rf.md", "sign -", "rf.md"],
    ["a\u200bb.md", "sign U+200B", "a-b.md"],
    ["«index».md", "sign «", "index_.md"],
    ["«2022-10-25» crue.md", "sign «", "_2022-10-25-crue.md"],
    ["港口.md", "letter", `${readFileName("港口.md").slug}.md`],
  ])("%s: %s, %s", (name, trouble, plain) => {
    expect(troubles(name)).toEqual([trouble]);
    expect(plainPathOf(`articles/été/${name}`)).toBe(`articles/été/${plain}`);
  });
});

it.each([
  ["Crue à Salé/index.md", "crue-a-sale"],
  ["2022-10-25 Crue/_index.ar.md", "2022-10-25-crue"],
  ["خبر/index.MD", "khbr"],
])("a folder that gives an article its address may have one too: %s", (path, plain) => {
  const [{ code, details } = {}] = findUnsafeName(`articles/${path}`);
  expect([code, details]).toEqual([
    "folder-name-unsafe",
    { value: path.split("/")[0], suggestion: plain },
  ]);
  expect(plainPathOf(`articles/${path}`)).toBeUndefined();
});

it.each(["index.md", "Crue.md", "a_b.c+d.ar.MD", "2022-10-25_crue.md", "_index.md"])(
  "%s is plain, whatever its taste",
  (name) => {
    expect(troubles(name)).toEqual([]);
    expect(plainPathOf(`articles/mes articles/${name}`)).toBeUndefined();
  },
);

it("never changes what a name says, and is needed once", () => {
  const part = fc.oneof(
    fc.constantFrom(...oddNames, "index", "2022-10-25", " ", "-", ".ar", "é", "خبر"),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  );
  const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(name, fc.constantFrom(".md", ".MD", ".markdown"), (stem, end) => {
      const path = `articles/${stem.replaceAll("/", "")}${end}`;
      const plain = plainPathOf(path);
      fc.pre(findUnsafeName(path).length > 0);
      if (plain === undefined) return;
      expect(readFileName(plain)).toEqual(readFileName(path));
      expect(findUnsafeName(plain)).toEqual([]);
      expect(plainPathOf(plain)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});
