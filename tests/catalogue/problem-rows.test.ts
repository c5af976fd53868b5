// Problems come in the order an author wants them, under the path that the author knows, and go with their file.
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { ProblemRows, problemsOf, quarantined } from "../../scripts/catalogue/problem-rows.ts";
import { tables } from "../../scripts/catalogue/schema.ts";
import { finding } from "../../scripts/model/problem.ts";

function emptyRows() {
  const db = new Database(":memory:");
  db.exec(tables);
  const rows = new ProblemRows(db);
  const told = () => {
    rows.flush();
    return problemsOf(db, "content/").map(({ file, line, code }) => `${file}:${line} ${code}`);
  };
  return { db, rows, told };
}

const missing = finding("error", "key-missing", { key: "date", example: "" });
const unknown = finding(
  "warning",
  "key-unknown",
  { key: "x", suggestion: "" },
  { line: 4, column: 1 },
);

describe("the problems of a catalogue", () => {
  it("are by file and place, and count each file left out once", () => {
    const { db, rows, told } = emptyRows();
    rows.add("articles/b.md", [unknown, missing]);
    rows.add("articles/a.md", [missing, finding("error", "no-front-matter", {})]);
    rows.add("articles/c.md", [unknown]);
    expect(told()).toEqual([
      "content/articles/a.md:1 key-missing",
      "content/articles/a.md:1 no-front-matter",
      "content/articles/b.md:1 key-missing",
      "content/articles/b.md:4 key-unknown",
      "content/articles/c.md:4 key-unknown",
    ]);
    expect(quarantined(problemsOf(db, ""))).toBe(2);
  });

  it("are forgotten with their file, or with what they hang on", () => {
    const { rows, told } = emptyRows();
    rows.add("articles/a.md", [missing]);
    rows.add("articles/b.md", [unknown], "articles/c.md");
    rows.forgetFile("articles/a.md");
    expect(told()).toEqual(["content/articles/b.md:4 key-unknown"]);
    rows.forgetTarget("articles/c.md");
    expect(told()).toEqual([]);
  });
});
