// A file of another generator is an article, whatever its front matter holds where ours holds something else.
import { expect, it } from "vitest";
import { markdown } from "../../scripts/importing/markdown.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";
import { importInto } from "./import-of.ts";

it("is read to its end, whatever stands where a yes or a no is expected", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "a.md": "---\ntitle: A\ndate: 2022-10-25\ndraft: {a: b}\npublished: [{a: b}]\n---\n",
    "b.md": '---json\n{"title":"B","date":"2022-10-25","draft":{"toString":1,"valueOf":1}}\n---\n',
    "c.md": '+++\ntitle = "C"\ndate = 2022-10-25\n[published]\na = 1\n+++\n',
  });
  const { report } = await importInto(markdown, folder, { source: "Le Phare" });
  expect(report.imported).toBe(3);
});
