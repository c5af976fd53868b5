// What is remarked on one file stands at the line where its author finds it.
import { join } from "node:path";
import { expect, it } from "vitest";
import { remarksOn } from "../../scripts/checking/file-remarks.ts";
import { defaults } from "../../scripts/model/site.ts";
import { articleText, temporaryFolder, writeFiles } from "../small-archive.ts";

function remarked(text: string): string[] {
  const content = join(temporaryFolder(), "content");
  writeFiles(content, { "articles/a.md": text });
  return remarksOn(content, "articles/a.md", defaults).map(({ line, code }) => `${line} ${code}`);
}

it("tells of a headline, a summary and a caption at their keys' lines", () => {
  expect(remarked(articleText({ headline: "Crue: le pont" }))).toEqual(["2 typography-french"]);
  expect(remarked(articleText({ summary: "«Il rouvre»" }))).toEqual(["5 typography-french"]);
  expect(
    remarked(articleText({ summary: "A", image: "{src: /a.jpg, alt: Vue, caption: Quoi?}" })),
  ).toEqual(["6 typography-french"]);
  expect(remarked(articleText({ headline: "Flood: the bridge", lang: "en" }))).toEqual([]);
});

it("tells of a lookalike at the line of its key, or of its paragraph", () => {
  const lookalike = "https://w\u0456kipedia.org/";
  expect(remarked(articleText({ link: lookalike }))).toEqual(["5 link-lookalike"]);
  expect(remarked(articleText({ body: `Le texte.\n\n[x](${lookalike})\n` }))).toEqual([
    "8 link-lookalike",
  ]);
});
