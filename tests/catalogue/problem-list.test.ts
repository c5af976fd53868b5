// Problems come in the order an author wants them, under the path that the author knows.
import { describe, expect, it } from "vitest";
import { ProblemList } from "../../scripts/catalogue/problem-list.ts";
import { finding } from "../../scripts/model/problem.ts";

describe("the list of problems", () => {
  it("is by file and place, and counts each file left out once", () => {
    const problems = new ProblemList("content/");
    const unknown = finding(
      "warning",
      "key-unknown",
      { key: "x", suggestion: "" },
      { line: 4, column: 1 },
    );
    const missing = finding("error", "key-missing", { key: "date", example: "" });
    problems.add("articles/b.md", [unknown, missing]);
    problems.add("articles/a.md", [missing, finding("error", "no-front-matter", {})]);
    problems.add("articles/c.md", [unknown]);
    expect(problems.sorted().map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      "content/articles/a.md:1 key-missing",
      "content/articles/a.md:1 no-front-matter",
      "content/articles/b.md:1 key-missing",
      "content/articles/b.md:4 key-unknown",
      "content/articles/c.md:4 key-unknown",
    ]);
    expect(problems.quarantined()).toBe(2);
  });

  it("makes a problem of a file that can't be read, and of nothing else", () => {
    const problems = new ProblemList("");
    const refused = Object.assign(new Error("no"), { code: "EACCES" });
    expect(problems.reading("a.md", () => 7)).toBe(7);
    expect(
      problems.reading("a.md", () => {
        throw refused;
      }),
    ).toBeUndefined();
    expect(problems.sorted()).toMatchObject([
      { code: "file-unreadable", details: { reason: "EACCES" } },
    ]);
    expect(() =>
      problems.reading("a.md", () => {
        throw new Error("a mistake of ours");
      }),
    ).toThrow("ours");
  });
});
