// A content file is known by the id that git gives its bytes.
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { blobId, linkId, stateOf, statOf } from "../../scripts/reading/file-state.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

it("has git's own id", () => {
  const folder = temporaryFolder();
  for (const text of ["", "é\n", "خبر"]) {
    writeFiles(folder, { "a.md": text });
    const git = execFileSync("git", ["hash-object", join(folder, "a.md")], { encoding: "utf8" });
    expect(blobId(Buffer.from(text))).toBe(git.trim());
    expect(stateOf(folder, "a.md")).toMatchObject({
      id: git.trim(),
      size: Buffer.byteLength(text),
    });
  }
});

it("is no file where a folder, nothing, or a file in a folder's place stands", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "file.md": "x" });
  mkdirSync(join(folder, "inner.md"));
  for (const path of ["inner.md", "none.md", "file.md/a.md"]) {
    expect([stateOf(folder, path), statOf(folder, path)]).toEqual([undefined, undefined]);
  }
});

it("is a link where it is one, and is not followed", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "file.md": "x" });
  symlinkSync("file.md", join(folder, "link.md"));
  expect(stateOf(folder, "link.md")?.id).toBe(linkId);
  expect(statOf(folder, "link.md")?.isLink).toBe(true);
});
