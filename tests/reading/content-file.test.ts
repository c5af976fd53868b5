// A file of the content folder is read for what it is: an article whole, anything else by its id, a link not at all.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { defaults } from "../../scripts/model/site.ts";
import { readContentFile } from "../../scripts/reading/content-file.ts";
import { blobId, linkId } from "../../scripts/reading/file-state.ts";
import { articleText, temporaryFolder, writeFiles } from "../small-archive.ts";

it("is plain data, so that another process may read it", () => {
  const folder = temporaryFolder();
  const text = articleText({ body: "[b](b.md) ![c](c.png)\n", draft: "true" });
  writeFiles(folder, {
    "articles/a.md": text,
    "articles/broken.md": "nothing",
    "pages/about.md": "nothing",
    "images/c.png": "bytes",
  });
  symlinkSync("a.md", join(folder, "articles/link.md"));
  const read = (path: string) => readContentFile(folder, path, defaults);
  expect(read("articles/a.md")).toMatchObject({
    id: blobId(Buffer.from(text)),
    draft: true,
    read: { article: { slug: "a" }, references: { articles: [{ path: "articles/b.md" }] } },
  });
  expect(read("articles/broken.md")).toMatchObject({ findings: [{ code: "no-front-matter" }] });
  expect(read("articles/broken.md")?.read).toBeUndefined();
  expect(read("pages/about.md")).toMatchObject({
    id: blobId(Buffer.from("nothing")),
    findings: [],
  });
  expect(read("images/c.png")).toMatchObject({ id: blobId(Buffer.from("bytes")), findings: [] });
  expect(read("articles/link.md")).toMatchObject({
    id: linkId,
    findings: [{ code: "symlink-left-out" }],
  });
  expect(read("articles/none.md")).toBeUndefined();
  const whole = read("articles/a.md");
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
});
