// What VS Code is told of this project: the schemas of its files, the check as a task, a new article as a snippet.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { defaults } from "../../scripts/model/site.ts";
import { readArticle } from "../../scripts/reading/article.ts";
import { githubAnnotation } from "../../scripts/rendering/annotations.ts";

const root = new URL("../..", import.meta.url).pathname;
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, ".vscode", name), "utf8"));

it("names schemas that stand in the project", () => {
  const settings = read("settings.json") as { "yaml.schemas": Record<string, string> };
  const schemas = Object.keys(settings["yaml.schemas"]);
  expect(schemas).toHaveLength(4);
  expect(schemas.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it("finds file, line, column and sentence of what the check tells", () => {
  const { tasks } = read("tasks.json") as {
    tasks: { problemMatcher: { pattern: { regexp: string } } }[];
  };
  const file = "content/articles/2026/03/crue d'été.md";
  const told = githubAnnotation(
    {
      severity: "warning",
      file,
      line: 4,
      column: 7,
      code: "day-impossible",
      details: { key: "date", value: "2026-02-30" },
    },
    "fr",
  );
  const matcher = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? "");
  const [, severity, path, line, column, code, sentence] = matcher.exec(told) ?? [];
  expect({ severity, path, line, column, code }).toEqual({
    severity: "warning",
    path: file,
    line: "4",
    column: "7",
    code: "day-impossible",
  });
  expect(sentence).toContain("2026-02-30");
});

it("writes an article that is read without a word", () => {
  const { Article } = read("khizana.code-snippets") as { Article: { body: string[] } };
  const day = /\$\{CURRENT_YEAR\}-\$\{CURRENT_MONTH\}-\$\{CURRENT_DATE\}/;
  const filled = Article.body
    .join("\n")
    .replace(day, "2026-03-14")
    .replace(/(https:\/\/)\}/, "$1presse.example/}")
    .replace(/\$\{\d\|([a-z]+)[^}]*\}/, "$1")
    .replace(/\$\{\d:([^}]+)\}/g, "$1")
    .replace(/\$\{\d\}|\$0/g, "");
  const { article, findings } = readArticle(Buffer.from(filled), "articles/a.md", defaults);
  expect(findings).toEqual([]);
  expect(article?.headline).toBe("Titre");
});
