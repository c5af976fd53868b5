// A problem knows its place, and problems are told in the order in which an author mends files.
import { describe, expect, it } from "vitest";
import { compareProblems, finding, type Problem } from "../../scripts/model/problem.ts";

const at = (file: string, line: number, column: number, code = "yaml-tab") =>
  ({ ...finding("error", "yaml-tab", { value: "- x" }, { line, column }), file, code }) as Problem;

describe("a finding", () => {
  it("stands at the file's first character where no place is given", () => {
    expect(finding("warning", "key-unknown", { key: "tite", suggestion: "title" })).toEqual({
      code: "key-unknown",
      severity: "warning",
      details: { key: "tite", suggestion: "title" },
      line: 1,
      column: 1,
    });
  });
});

describe("problems", () => {
  it("are sorted by file, then line, then column, then kind", () => {
    const sorted = [
      at("a.md", 1, 9),
      at("a.md", 2, 1, "key-empty"),
      at("a.md", 2, 1),
      at("a.md", 10, 1),
      at("b.md", 1, 1),
    ];
    expect([...sorted].reverse().sort(compareProblems)).toEqual(sorted);
  });
});
