// A draft says so itself, and is told of nothing that it only lacks.
import { describe, expect, it } from "vitest";
import { finding } from "../../scripts/model/problem.ts";
import { findingsOfDraft, isDraft } from "../../scripts/reading/draft.ts";
import { readFrontMatter } from "../../scripts/reading/front-matter.ts";

describe("a file", () => {
  it.each([
    ["---\ndraft: true\n---\n", true],
    ["---\ndraft: Oui # pas fini\n---\n", true],
    ["---\ndraft: 'نعم'\n---\n", true],
    ["---\na: [b\ndraft: true\n---\n", true],
    ["---\na: [b\ndraft: 'yes' # pas fini\n---\n", true],
    ["---\ndraft: true\nheadline: A\n", true],
    ["---\ndraft: true\n\nLe maire l’a dit : voilà\nEt puis.\n\n---\n", true],
    ["---\ndraft: false\n---\n", false],
    ["---\ndraft: peut-être\n---\n", false],
    ["---\ndraft: [true]\n---\n", false],
    ["---\n  draft: true\na: [b\n---\n", false],
    ["---\na: b\n---\ndraft: true\n", false],
    ["draft: true\n", false],
  ])("%j is a draft: %s", (text, draft) => {
    expect(isDraft(readFrontMatter(text))).toBe(draft);
  });
});

it("a draft's findings are warnings, and what is missing is not told", () => {
  const example = "date: 2026-03-14";
  expect(
    findingsOfDraft([
      finding("error", "key-missing", { key: "date", example }),
      finding("error", "key-empty", { key: "date", example }),
      finding("error", "day-impossible", { key: "date", value: "2022-02-30" }),
      finding("warning", "key-unknown", { key: "x", suggestion: "" }),
    ]).map(({ code, severity }) => [code, severity]),
  ).toEqual([
    ["day-impossible", "warning"],
    ["key-unknown", "warning"],
  ]);
});
