// Files are mended in place, in their own line ends; those of other encodings are left alone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { check } from "../../scripts/checking/check.ts";
import { fixFiles } from "../../scripts/checking/fix-files.ts";
import { defaults } from "../../scripts/model/site.ts";
import { articleText, type Files, temporaryFolder, writeFiles } from "../small-archive.ts";

it("mends what a check tells of, and a second time nothing", async () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  const files: Files = {
    "articles/a.md": articleText({ date: "25/10/2022", body: "Un e\u0301te\u0301.\n" }),
    "articles/b.md": articleText({ headline: "B", date: "26/10/2022" }).replaceAll("\n", "\r\n"),
    "articles/b2.md": articleText({ headline: "B2", date: "27/10/2022" }).replace("\n", "\r\n"),
    "articles/c.md": new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]),
    "articles/d.md": articleText({ headline: "D" }),
    "pages/about.md": "---\nheadline: e\u0301\norder: deux\n---\nUn e\u0301te\u0301.\r\n",
  };
  writeFiles(content, files);
  const look = () =>
    check({ content, cache: join(folder, "cache"), today: "2026-11-26", paths: [], version: "1" });
  const fixed = fixFiles(content, defaults, (await look()).problems);
  expect(
    fixed.map(({ file, lines }) => `${file.slice(content.length + 1)} ${lines.length}`),
  ).toEqual(["articles/a.md 2", "articles/b.md 1", "articles/b2.md 1", "pages/about.md 2"]);
  const text = (path: string) => readFileSync(join(content, path), "utf8");
  expect(text("articles/a.md")).toContain("date: 2022-10-25\n---\nUn été.");
  expect(text("articles/b.md")).toContain("date: 2022-10-26\r\n---\r\n");
  expect(text("articles/b2.md")).toMatch(/^---\r\n[^\r]+2022-10-27\n[^\r]+$/);
  expect(text("articles/d.md")).toBe(files["articles/d.md"]);
  expect(text("pages/about.md")).toBe("---\nheadline: é\norder: deux\n---\nUn été.\r\n");
  const { problems } = await look();
  expect(problems.map(({ code }) => code)).toEqual(["not-utf8", "number-unreadable"]);
  expect(fixFiles(content, defaults, problems)).toEqual([]);
});
