// Moves that no commit holds yet are found, and the author's index stays as it is.
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { workingMoves } from "../../scripts/reading/git-working-moves.ts";
import { git } from "../publishing/git-edits.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

it("finds files that were moved with git and without, and leaves the index alone", () => {
  const folder = temporaryFolder();
  const text = (name: string) => `${name} `.repeat(40);
  writeFiles(folder, { "c/é.md": text("un"), "c/b.md": text("deux"), "c/d.md": text("trois") });
  git(folder, "init", "-q");
  expect([...workingMoves(join(folder, "c"), ["-M"])]).toEqual([]);
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "x");
  git(folder, "mv", "c/b.md", "c/b2.md");
  renameSync(join(folder, "c/é.md"), join(folder, "c/x é.md"));
  writeFiles(folder, { "c/x é.md": `${text("un")}fin` });
  const index = readFileSync(join(folder, ".git/index"));
  expect([...workingMoves(join(folder, "c"), ["-M"])].sort()).toEqual([
    ["c/b2.md", "c/b.md"],
    ["c/x é.md", "c/é.md"],
  ]);
  expect(readFileSync(join(folder, ".git/index")).equals(index)).toBe(true);
});
