// The command that converts a file does what it says in a real shell, and nothing else, whatever the file's name.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { convertCommand } from "../../../scripts/rendering/problems/convert-command.ts";
import { temporaryFolder, writeFiles } from "../../small-archive.ts";

it.each([
  "crue.md",
  "le quai.md",
  "l'eau.md",
  "$(touch canary).md",
  "`touch canary`.md",
  '"; touch canary; ".md',
  "a;b&c|d.md",
])("%s", (name) => {
  const folder = temporaryFolder();
  writeFiles(folder, { [name]: Uint8Array.of(0xe9, 0x74, 0xe9) });
  execFileSync("sh", ["-c", convertCommand("windows-1252", name)], { cwd: folder });
  expect(readdirSync(folder)).toEqual([name]);
  expect(readFileSync(join(folder, name), "utf8")).toBe("été");
});
