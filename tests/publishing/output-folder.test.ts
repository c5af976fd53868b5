// The output folder is ours or it is left alone; in ours, what is no longer published goes.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  claimOutput,
  ForeignFolderError,
  removeOthers,
  stampFile,
  stampOf,
} from "../../scripts/publishing/output-folder.ts";
import { publishedFiles, temporaryFolder, writeFiles } from "../small-archive.ts";

describe("the output folder", () => {
  it("is refused where it holds someone's files and no stamp", () => {
    const out = temporaryFolder();
    writeFileSync(join(out, "thesis.doc"), "years of work");
    expect(() => claimOutput(out)).toThrow(ForeignFolderError);
    expect(readdirSync(out)).toEqual(["thesis.doc"]);
  });

  it("is taken where it is missing, empty, stamped, or a fresh git branch", () => {
    const folder = temporaryFolder();
    for (const name of ["missing", "empty", "stamped", "git"]) {
      if (name !== "missing") mkdirSync(join(folder, name));
      if (name === "stamped")
        writeFiles(join(folder, name), { [stampFile]: "x", "index.html": "x" });
      if (name === "git") mkdirSync(join(folder, name, ".git"));
      expect(() => claimOutput(join(folder, name))).not.toThrow();
    }
  });

  it("is taken up again where a build was killed before its end", () => {
    const out = temporaryFolder();
    claimOutput(out);
    writeFiles(out, { "2026/03/half.html": "", ".khizana-staging/1-1": "" });
    expect(() => claimOutput(out)).not.toThrow();
  });

  it("loses what is no longer published, with the folders that this empties, and no hidden file", () => {
    const out = temporaryFolder();
    writeFiles(out, {
      "2026/03/a/index.html": "",
      "2026/b/index.html": "",
      "c.html": "",
      ".nojekyll": "",
    });
    expect(removeOthers(out, new Set(["2026/b/index.html"]))).toBe(2);
    expect(publishedFiles(out)).toEqual(["2026/b/index.html"]);
    expect(readdirSync(join(out, "2026"))).toEqual(["b"]);
    expect(readdirSync(out)).toContain(".nojekyll");
  });

  it("has one stamp for the same files, in whatever order they were written", () => {
    const files = ["a", "b", "é"].map((file) => ({ file, hash: `#${file}`, size: 1 }));
    expect(stampOf([...files].reverse())).toBe(stampOf(files));
    expect(stampOf(files.slice(1))).not.toBe(stampOf(files));
  });
});
