// What git may say or keep silent about: an incremental build sees every change of the content folder all the same.
import { spawnSync } from "node:child_process";
import { cpSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleText, type Files, writeFiles } from "../small-archive.ts";
import { editedArchive } from "./edited-archive.ts";
import { git } from "./git-edits.ts";

function repositoryOf(files: Files, ...init: string[]) {
  const archive = editedArchive("repository/content");
  const repository = join(archive.folder, "repository");
  writeFiles(archive.content, files);
  git(repository, "init", "-q", "-b", "main", ...init);
  git(repository, "add", "-A");
  git(repository, "commit", "-qm", "first");
  return { ...archive, repository };
}

const dated = (headline: string, date = "2024-03-04") => articleText({ headline, date });

describe("changes in git", () => {
  it("are found in a repository that names its objects by SHA-256", async () => {
    const { repository, content, incremental, differences } = repositoryOf(
      { "articles/2024/b.md": dated("Un") },
      "--object-format=sha256",
    );
    await incremental();
    writeFiles(content, { "articles/2024/b.md": dated("Deux"), "articles/c.md": dated("Trois") });
    expect(await differences()).toEqual([]);
    git(repository, "add", "-A");
    git(repository, "commit", "-qm", "second");
    expect(await differences({ trustCheckout: true })).toEqual([]);
  });

  it("are found where the folder of articles is a submodule", async () => {
    const { folder, repository, content, incremental, differences } = repositoryOf({});
    const inner = join(folder, "inner");
    writeFiles(inner, { "b.md": dated("Un"), "2024/c.md": dated("Deux") });
    git(inner, "init", "-q");
    git(inner, "add", "-A");
    git(inner, "commit", "-qm", "x");
    rmSync(join(content, "articles"), { recursive: true });
    git(repository, "add", "-A");
    git(repository, "submodule", "add", "-q", "--force", inner, "content/articles");
    git(repository, "commit", "-qm", "y");
    expect(statSync(join(content, "articles/2024/c.md")).isFile()).toBe(true);
    await incremental();
    writeFiles(content, { "articles/new.md": dated("Neuf"), "articles/b.md": dated("Autre") });
    expect(await differences()).toEqual([]);
    rmSync(join(content, "articles/2024/c.md"));
    expect(await differences()).toEqual([]);
    writeFiles(content, { "articles/2024/d.md": dated("Plus") });
    git(join(content, "articles"), "add", "-A");
    git(join(content, "articles"), "commit", "-qm", "z");
    git(repository, "add", "-A");
    git(repository, "commit", "-qm", "z");
    expect(await differences({ trustCheckout: true })).toEqual([]);
  });

  it.each(["--skip-worktree", "--assume-unchanged"])(
    "are found in a file marked %s",
    async (mark) => {
      const { content, incremental, differences } = repositoryOf({
        "articles/2024/b.md": dated("Un"),
      });
      await incremental();
      git(content, "update-index", mark, "articles/2024/b.md");
      writeFiles(content, { "articles/2024/b.md": dated("Deux") });
      expect(await differences()).toEqual([]);
    },
  );

  it("are looked for without a lock that an author's commit would meet", async () => {
    const { repository, content, incremental, differences } = repositoryOf({
      "articles/2024/b.md": dated("Un"),
    });
    await incremental();
    writeFileSync(join(repository, ".git/index.lock"), "");
    writeFiles(content, { "articles/2024/b.md": dated("Deux") });
    expect(await differences()).toEqual([]);
    expect(statSync(join(repository, ".git/index.lock")).isFile()).toBe(true);
  });

  it("are found from a hook, where git points its own variables at the repository", async () => {
    const { repository, content, incremental, differences } = repositoryOf({
      "articles/2024/b.md": dated("Un"),
    });
    const set = { GIT_DIR: join(repository, ".git"), GIT_INDEX_FILE: "/nowhere/index" };
    await incremental();
    Object.assign(process.env, set);
    try {
      writeFiles(content, { "articles/c.md": dated("Trois") });
      expect(await differences()).toEqual([]);
    } finally {
      for (const name of Object.keys(set)) delete process.env[name];
    }
    git(repository, "add", "-A");
    git(repository, "commit", "-qm", "second");
    writeFiles(content, { "articles/d.md": dated("Quatre") });
    git(repository, "add", "-A");
    git(repository, "commit", "-qm", "third");
    Object.assign(process.env, set);
    try {
      expect(await differences({ trustCheckout: true })).toEqual([]);
    } finally {
      for (const name of Object.keys(set)) delete process.env[name];
    }
  });

  it("are found in a folder of more files than are read at a time", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, at) => [`articles/x/${at}.md`, "not an article"]),
    );
    const { content, incremental, differences } = repositoryOf(many);
    await incremental();
    writeFiles(content, { "articles/x/599a.md": dated("Un"), "articles/x/0.md": dated("Deux") });
    rmSync(join(content, "articles/x/300.md"));
    expect(await differences()).toEqual([]);
  });
});

describe("changes without git", () => {
  it("are found where another file of the same size and time takes a file's place", async () => {
    const { content, incremental, differences, folder } = editedArchive();
    const past = new Date("2001-01-01T00:00:00Z");
    const path = join(content, "articles/b.md");
    writeFileSync(path, dated("Premier"));
    utimesSync(path, past, past);
    await incremental();
    writeFileSync(join(folder, "b.md"), dated("Dernier"));
    utimesSync(join(folder, "b.md"), past, past);
    renameSync(join(folder, "b.md"), path);
    expect(await differences()).toEqual([]);
    // As rsync and tar put it: bytes in place, then the old time.
    writeFileSync(path, dated("Tierces"));
    utimesSync(path, past, past);
    expect(await differences()).toEqual([]);
  });

  it("are found where a repository appears or goes", async () => {
    const { folder, content, incremental, differences } = editedArchive("repository/content");
    const repository = join(folder, "repository");
    writeFiles(content, { "articles/b.md": dated("Un") });
    await incremental();
    git(repository, "init", "-q");
    git(repository, "add", "-A");
    git(repository, "commit", "-qm", "x");
    writeFiles(content, { "articles/c.md": dated("Deux") });
    expect(await differences()).toEqual([]);
    cpSync(join(repository, ".git"), join(folder, "kept"), { recursive: true });
    rmSync(join(repository, ".git"), { recursive: true });
    writeFiles(content, { "articles/b.md": dated("Trois") });
    expect(await differences()).toEqual([]);
    renameSync(join(folder, "kept"), join(repository, ".git"));
    rmSync(join(content, "articles/c.md"));
    expect(await differences()).toEqual([]);
  });

  it("are found where git is not installed", async () => {
    const { content, incremental, differences, repository } = repositoryOf({
      "articles/b.md": dated("Un"),
    });
    await incremental();
    const { PATH } = process.env;
    process.env.PATH = "/nowhere";
    try {
      writeFiles(content, { "articles/c.md": dated("Deux"), "articles/b.md": dated("Trois") });
      expect(await differences()).toEqual([]);
    } finally {
      process.env.PATH = PATH;
    }
    expect(spawnSync("git", ["-C", repository, "status"]).status).toBe(0);
    expect(await differences()).toEqual([]);
  });
});
