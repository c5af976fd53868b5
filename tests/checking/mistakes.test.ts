// Every message tried on a person's mistakes: what is wrong, where, and the cure, without a word of YAML.
import { join } from "node:path";
import { expect, it } from "vitest";
import { check } from "../../scripts/checking/check.ts";
import type { Problem } from "../../scripts/model/problem.ts";
import { problemLine } from "../../scripts/rendering/problem-text.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";
import { type Mistake, mistakes } from "./mistakes.ts";

/** What is found in an archive whose article has the mistake, with files named as its author names them. */
async function problemsOf({ path = "articles/a.md", text }: Mistake): Promise<Problem[]> {
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
  return problems.map((problem) => ({ ...problem, file: problem.file.replace(`${folder}/`, "") }));
}

const titles = {
  fr: "# Quarante fautes, et ce que « npm run check » en dit",
  ar: '<div dir="rtl">\n\n# أربعون خطأ، وما يقوله عنها <bdi>npm run check</bdi>',
};

it("tells of forty mistakes, in the words that the lists of them show", async () => {
  expect(mistakes).toHaveLength(40);
  const told = { fr: [titles.fr, ""], ar: [titles.ar, ""] };
  for (const mistake of mistakes) {
    const problems = await problemsOf(mistake);
    expect(problems.length, mistake.name.fr).toBeGreaterThan(0);
    for (const language of ["fr", "ar"] as const) {
      const lines = problems.map((problem) => problemLine(problem, language));
      told[language].push(`**${mistake.name[language]}**`, "", "```", ...lines, "```", "");
    }
  }
  told.ar.push("</div>");
  const text = (lines: readonly string[]) => `${lines.join("\n").trimEnd()}\n`;
  await expect(text(told.fr)).toMatchFileSnapshot("../../.github/mistakes.md");
  await expect(text(told.ar)).toMatchFileSnapshot("../../.github/mistakes-ar.md");
});
