// An error is printed for every file; a warning that hundreds of files share is printed once, with a count.
import { describe, expect, it } from "vitest";
import { finding, type Problem } from "../../scripts/model/problem.ts";
import { groupProblems, problemReport } from "../../scripts/rendering/problem-report.ts";

const warning = (file: string, key: string) =>
  ({ ...finding("warning", "key-unknown", { key, suggestion: "" }), file }) as Problem;
const error = (file: string, line: number) =>
  ({ ...finding("error", "yaml-tab", { value: "- x" }, { line, column: 1 }), file }) as Problem;

describe("a report", () => {
  it("groups warnings of one kind about one value, and no errors", () => {
    const problems = [
      error("a.md", 1),
      warning("a.md", "x"),
      error("b.md", 1),
      warning("b.md", "x"),
      warning("b.md", "y"),
      error("b.md", 2),
    ];
    expect(
      groupProblems(problems).map(({ first, others }) => [first.file, first.code, others]),
    ).toEqual([
      ["a.md", "yaml-tab", 0],
      ["a.md", "key-unknown", 1],
      ["b.md", "yaml-tab", 0],
      ["b.md", "key-unknown", 0],
      ["b.md", "yaml-tab", 0],
    ]);
  });

  it("says how many other files have the same", () => {
    const first = warning("a.md", "x");
    expect(problemReport({ first, others: 0 }, "en")).toBe(
      'a.md:1:1  warning: nobody knows the key "x"; it is not used',
    );
    expect(problemReport({ first, others: 0 }, "ar")).toBe(
      "a.md:1:1  \u2067تنبيه: المفتاح «\u2068x\u2069» غير معروف؛ لن يؤخذ بعين الاعتبار\u2069",
    );
    expect(problemReport({ first, others: 12 }, "fr")).toMatch(
      /^a\.md:1:1 {2}avertissement : .*« x ».*\n.*12 autre/,
    );
  });
});
