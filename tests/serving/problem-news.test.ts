// The terminal of the development server tells each problem once, and that a file has none any more.
import { expect, it } from "vitest";
import type { Problem } from "../../scripts/model/problem.ts";
import { ToldProblems } from "../../scripts/serving/problem-news.ts";

const unknown = (file: string, key: string, line = 5) =>
  ({
    ...{ file, line, column: 1, severity: "warning", code: "key-unknown" },
    details: { key, suggestion: "" },
  }) as Problem;

it("tells what came up since, and which files are free of problems", () => {
  const told = new ToldProblems();
  const [a, b] = [unknown("a.md", "x"), unknown("b.md", "x")];
  expect(told.since([a, b])).toEqual({ appeared: [a, b], mended: [] });
  const another = unknown("a.md", "y");
  expect(told.since([unknown("a.md", "x", 9), another])).toEqual({
    appeared: [another],
    mended: ["b.md"],
  });
  expect(told.since([])).toEqual({ appeared: [], mended: ["a.md"] });
  expect(told.since([a])).toEqual({ appeared: [a], mended: [] });
});
