// Every message tried on a person's mistakes: what is wrong, where, and the cure, without a word of YAML.
import { join } from "node:path";
import { expect, it } from "vitest";
import { check } from "../../scripts/checking/check.ts";
import { problemLine } from "../../scripts/rendering/problem-text.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";
import { mistakes } from "./mistakes.ts";

it("tells of forty mistakes, in the words that the list of them shows", async () => {
  expect(mistakes).toHaveLength(40);
  const told: string[] = [];
  for (const { name, path = "articles/a.md", text } of mistakes) {
    const folder = temporaryFolder();
    const content = join(folder, "content");
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>';
    writeFiles(content, { [path]: text, "images/vue.svg": svg });
    const cache = join(folder, "cache");
    const { problems } = await check({
      content,
      cache,
      today: "2026-11-26",
      paths: [],
      version: "1",
    });
    expect(problems.length, name).toBeGreaterThan(0);
    const lines = problems.map((problem) =>
      problemLine({ ...problem, file: problem.file.replace(`${folder}/`, "") }, "fr"),
    );
    told.push(`**${name}**`, "", "```", ...lines, "```", "");
  }
  const title = "# Quarante fautes, et ce que « npm run check » en dit";
  await expect(`${[title, "", ...told].join("\n").trimEnd()}\n`).toMatchFileSnapshot(
    "../../.github/mistakes.md",
  );
});
