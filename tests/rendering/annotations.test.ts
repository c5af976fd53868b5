// Problems for programs: nothing of a file's name or text can end an annotation before its time.
import { expect, it } from "vitest";
import { finding, type Problem } from "../../scripts/model/problem.ts";
import { githubAnnotation, sarifLog } from "../../scripts/rendering/annotations.ts";

const problem = {
  ...finding("warning", "template-left", { value: "{{ 100% }}" }, { line: 6, column: 2 }),
  file: "content/a,b: c%.md",
} as Problem;

it("annotates the line of a pull request", () => {
  expect(githubAnnotation(problem, "en")).toBe(
    '::warning file=content/a%2Cb%3A c%25.md,line=6,col=2,title=template-left::"{{ 100%25 }}" was left by a template or another program; remove it',
  );
});

it("writes a log that scanners read", () => {
  expect(sarifLog([problem, problem], "en")).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { rules: [{ id: "template-left" }] } },
        results: [
          {
            level: "warning",
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "content/a,b:%20c%25.md" },
                  region: { startLine: 6, startColumn: 2 },
                },
              },
            ],
          },
          {},
        ],
      },
    ],
  });
});

it("keeps an Arabic sentence in its order among lines that run from left to right", () => {
  const sentence =
    "\u2067بقي «\u2066{{ 100% }}\u2069» في النص من قالب أو من برنامج آخر؛ احذفه\u2069";
  expect(githubAnnotation(problem, "ar")).toContain(
    `title=template-left::${sentence.replace("%", "%25")}`,
  );
  expect(sarifLog([problem], "ar")).toMatchObject({
    runs: [{ results: [{ message: { text: sentence } }] }],
  });
});
