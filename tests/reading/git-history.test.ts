// git's own account of moves and edits, whatever the names of the files and the settings of their author.
import { renameSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { changesOf, readGitHistory } from "../../scripts/reading/git-history.ts";
import { git } from "../publishing/git-edits.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

const lines = (from: number) =>
  Array.from({ length: 30 }, (_, at) => `ligne ${from + at}\n`).join("");

it("follows files with odd names through moves, edits and a merge, by the author's settings or not", () => {
  const folder = temporaryFolder();
  const content = join(folder, "c d");
  const odd = 'tab\tname "é"\nline.md';
  writeFiles(content, { [`articles/${odd}`]: lines(0), "articles/b.md": lines(100) });
  const commit = () => {
    git(folder, "add", "-A");
    git(folder, "commit", "-qm", "x");
  };
  git(folder, "init", "-q", "-b", "main");
  const settings = { "diff.renames": "false", "diff.relative": "true", "color.ui": "always" };
  for (const [key, value] of Object.entries({ ...settings, "log.showSignature": "true" })) {
    git(folder, "config", key, value);
  }
  commit();
  git(folder, "switch", "-qc", "other");
  renameSync(join(content, "articles", odd), join(content, "articles/c.md"));
  commit();
  git(folder, "switch", "-q", "main");
  writeFiles(content, { [`articles/${odd}`]: `${lines(0)}fin\n` });
  commit();
  git(folder, "merge", "-qm", "x", "other");
  const history = readGitHistory(content);
  const now = history?.committed("articles/c.md");
  expect(now?.path).toBe("c d/articles/c.md");
  const before = now ? history?.before(now) : [];
  expect(before?.map(({ path }) => path)).toEqual([`c d/articles/${odd}`, "c d/articles/c.md"]);
  expect(history?.isShallow).toBe(false);
  expect(history?.committed("articles/none.md")).toBeUndefined();
});

it("knows nothing without a commit", () => {
  const folder = temporaryFolder();
  expect(readGitHistory(folder)).toBeUndefined();
  git(folder, "init", "-q");
  expect(readGitHistory(folder)).toBeUndefined();
});

it("reads git's raw format, of merges of three too", () => {
  const [a, b, c, d] = ["a", "b", "c", "d"].map((letter) => letter.repeat(40));
  const log = [
    ...[`:100644 100644 ${a} ${b} M`, "x.md", `:100644 100755 ${a} ${b} R051`, "y.md", "z.md"],
    ...[
      `\n:::100644 100644 000000 100644 ${a} ${b} ${"0".repeat(40)} ${d} RMA`,
      "p",
      "q",
      "q",
      "q",
    ],
    ...[`::100644 100644 100644 ${a} ${b} ${c} MM`, "r", "r", "r", ""],
  ].join("\0");
  const changes = changesOf(log);
  const before = (name: string) => changes.get(name)?.map(({ path, blob }) => `${blob[0]} ${path}`);
  expect(before(`${b} x.md`)).toEqual(["a x.md"]);
  expect(before(`${b} z.md`)).toEqual(["a y.md"]);
  expect(before(`${d} q`)).toEqual(["a p", "b q"]);
  expect(before(`${c} r`)).toEqual(["a r", "b r"]);
});
