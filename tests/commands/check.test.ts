// npm run check, as an author starts it: what --fix shows, and what it tells programs.
import { spawnSync } from "node:child_process";
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { git } from "../publishing/git-edits.ts";
import { articleText, temporaryFolder, writeFiles } from "../small-archive.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));

it("mends names and addresses, shows what it did, and says as much in JSON", () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  writeFiles(content, {
    "articles/Crue à Salé.md": articleText({ headline: "Crue" }),
    "articles/port.md": articleText({ headline: "Port", date: "14/03/2026" }),
    "articles/b.md": articleText({ headline: "B", date: "2026-03-16" }),
  });
  git(folder, "init", "-q");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "x");
  renameSync(join(content, "articles/b.md"), join(content, "articles/c.md"));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      ...["scripts/start.mjs", "check", "--fix", "--json", "--lang", "fr"],
      ...["--content", content, "--cache", join(folder, "cache")],
    ],
    { cwd: project, encoding: "utf8" },
  );
  expect(status).toBe(0);
  const plain = (text: string) => text.replaceAll(`${content}/`, "").trim();
  expect(plain(stderr)).toBe(
    `--- articles/port.md
@@ 4 @@
-date: 14/03/2026
+date: 2026-03-14
--- articles/c.md
@@ 5 @@
+aliases: [/2026/03/16/b/]
articles/Crue à Salé.md → articles/crue-a-sale.md`,
  );
  const { files, problems, fixed, renamed, history } = JSON.parse(plain(stdout));
  expect({ files, problems, renamed, history }).toEqual({
    files: 3,
    problems: [],
    renamed: [{ from: "articles/Crue à Salé.md", to: "articles/crue-a-sale.md" }],
    history: "whole",
  });
  expect(fixed).toHaveLength(2);
});

it("tells programs too what is wrong in settings that can't be used, and mends nothing then", () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  const article = articleText({ date: "14/03/2026" });
  const settings = "name: A\n<<<<<<< HEAD\nlang: fr\n=======\nlang: ar\n>>>>>>> autre\n";
  writeFiles(content, { "site.yaml": settings, "articles/a.md": article });
  const said = (...more: string[]) => {
    const command = ["scripts/start.mjs", "check", "--content", content, "--lang", "en"];
    const cache = ["--cache", join(folder, "cache")];
    const { stdout, status } = spawnSync(process.execPath, [...command, ...cache, ...more], {
      cwd: project,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    return stdout;
  };
  const { problems } = JSON.parse(said("--json", "--fix"));
  expect(problems).toMatchObject([{ line: 2 }, { line: 4 }, { line: 5 }, { line: 6 }]);
  expect(said("--format", "github")).toContain("site.yaml,line=2,col=1,title=yaml-no-key::");
  expect(JSON.parse(said("--format", "sarif")).runs[0].results).toHaveLength(4);
  expect(readFileSync(join(content, "articles/a.md"), "utf8")).toBe(article);
});
