// An article that nobody reads because of the end of its name is told of; notes beside the articles are not.
import { expect, it } from "vitest";
import { articleText } from "../small-archive.ts";
import { mendedArchive } from "./mended-archive.ts";

it("tells of articles whose names end otherwise than in .md", async () => {
  const text = articleText();
  const archive = mendedArchive({
    "articles/a.md.txt": `\ufeff${text}`,
    "articles/b.txt": text.replaceAll("\n", "\r\n"),
    "articles/c": text,
    "articles/d.MDX": text,
    "articles/e.md ": text,
    "articles/notes.txt": "À faire\n",
    "articles/lien.html": text,
    "articles/f.txt": "",
    "images/g.txt": text,
  });
  const { problems } = await archive.look();
  expect(problems.map(({ code, details }) => [code, ...Object.values(details)].join(" "))).toEqual([
    "file-not-read a.md.txt a.md",
    "file-not-read b.txt b.md",
    "file-not-read c c.md",
    "file-not-read d.MDX d.md",
    "file-not-read e.md  e.md",
  ]);
  expect((await archive.fix()).renamed).toEqual([]);
});
