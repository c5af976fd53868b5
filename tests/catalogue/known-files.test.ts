// The catalogue remembers the files it was made of, folder by folder, however many stand in inner folders.
import { join } from "node:path";
import Database from "libsql";
import { expect, it, onTestFinished } from "vitest";
import { fillCatalogue } from "../../scripts/catalogue/fill.ts";
import { keepTimes, knownFiles } from "../../scripts/catalogue/known-files.ts";
import { articleText, type Files, temporaryFolder, writeFiles } from "../small-archive.ts";

async function knownOf(files: Files) {
  const folder = temporaryFolder();
  const [content, file] = [join(folder, "content"), join(folder, "catalogue.sqlite")];
  writeFiles(content, files);
  await fillCatalogue({ content, file, pathPrefix: "" });
  const db = new Database(file);
  onTestFinished(() => {
    db.close();
  });
  return { db, known: knownFiles(db, 0) };
}

it("names what stands in a folder itself, and what stands below it", async () => {
  const many = Array.from({ length: 600 }, (_, at) => [`articles/b/n${at}.md`, articleText()]);
  const { known } = await knownOf({
    ...Object.fromEntries(many),
    "articles/a.md": articleText(),
    "articles/b.md": articleText({ headline: "B" }),
    "articles/b-c/d.md": articleText({ headline: "D" }),
    "site.yaml": "lang: fr\n",
  });
  const { files, folders } = known.children("articles");
  expect([[...files.keys()].sort(), [...folders].sort()]).toEqual([
    ["a.md", "b.md"],
    ["b", "b-c"],
  ]);
  expect([...known.children("").folders]).toEqual(["articles"]);
  expect(known.children("articles/b").files.size).toBe(600);
  expect(known.below("articles/b")).toHaveLength(600);
  expect(known.below("articles/b-c")).toEqual(["articles/b-c/d.md"]);
  expect(known.all().size).toBe(604);
  expect(known.children("nowhere").files.size).toBe(0);
});

it("remembers a file by its id, its size and its time, which may be kept anew", async () => {
  const { db, known } = await knownOf({ "articles/a.md": articleText() });
  const state = known.state("articles/a.md");
  expect(state).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{40}$/) });
  if (state) keepTimes(db, new Map([["articles/a.md", { ...state, mtime: state.mtime + 5 }]]));
  expect(known.state("articles/a.md")?.mtime).toBe((state?.mtime ?? 0) + 5);
  expect(known.state("articles/b.md")).toBeUndefined();
});
