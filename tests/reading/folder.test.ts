// A content folder is walked in one order on every machine, and never through a symbolic link.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareBytes, listFolder } from "../../scripts/reading/folder.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

describe("a folder", () => {
  it("is listed in byte order, hidden files left out", () => {
    const folder = temporaryFolder();
    const paths = [
      "a/Z.md",
      "a/a.md",
      "a/b/c.md",
      "a/é.md",
      "a/🌊.md",
      "a/.hidden.md",
      "a/.git/x.md",
    ];
    writeFiles(folder, Object.fromEntries(paths.map((path) => [path, ""])));
    expect(listFolder(folder, "a")).toEqual({
      files: ["a/Z.md", "a/a.md", "a/b/c.md", "a/é.md", "a/🌊.md"],
      links: [],
      closed: [],
    });
  });

  it("is empty where there is none", () => {
    expect(listFolder(temporaryFolder(), "articles")).toEqual({ files: [], links: [], closed: [] });
  });

  it("tells of links, to files, folders and itself, and follows none", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "outside/secret.md": "x", "in/a.md": "", "in/b/c.md": "" });
    symlinkSync(join(folder, "outside/secret.md"), join(folder, "in/file.md"));
    symlinkSync(join(folder, "outside"), join(folder, "in/folder"));
    symlinkSync("..", join(folder, "in/b/loop"));
    symlinkSync("nowhere", join(folder, "in/broken.md"));
    symlinkSync("outside", join(folder, "articles"));
    expect(listFolder(folder, "in")).toEqual({
      files: ["in/a.md", "in/b/c.md"],
      links: ["in/b/loop", "in/broken.md", "in/file.md", "in/folder"],
      closed: [],
    });
    expect(listFolder(folder, "articles")).toEqual({ files: [], links: ["articles"], closed: [] });
  });
});

describe("byte order", () => {
  it("is UTF-8's, not UTF-16's nor a language's", () => {
    const names = ["a-b", "a/b", "aB", "ab", "é", "\uffee", "🌊"];
    expect([...names].reverse().sort(compareBytes)).toEqual(names);
  });
});
