// The output folder is ours or it is left alone; in ours, what is no longer published goes.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  claimOutput,
  ForeignFolderError,
  isEmptyFolder,
  markOurs,
  otherFiles,
  readStamp,
  removeEmptyFolders,
  stampFile,
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
    markOurs(out);
    writeFiles(out, { "2026/03/half.html": "", ".khizana-staging/1-1": "" });
    expect(() => claimOutput(out)).not.toThrow();
  });

  it("knows the files that are not published, hidden ones left out, and loses empty folders", () => {
    const out = temporaryFolder();
    writeFiles(out, {
      "2026/03/a/index.html": "",
      "2026/b/index.html": "",
      "c.html": "",
      ".nojekyll": "",
    });
    const others = [...otherFiles(out, (file) => file === "2026/b/index.html")];
    expect(others).toEqual(["2026/03/a/index.html", "c.html"]);
    rmSync(join(out, "2026/03/a/index.html"));
    removeEmptyFolders(out, "2026/03/a");
    expect(publishedFiles(out)).toEqual(["2026/b/index.html", "c.html"]);
    expect(readdirSync(join(out, "2026"))).toEqual(["b"]);
  });

  it("keeps the stamp of the last build when it is claimed, and is empty where only hidden files stand", () => {
    const out = temporaryFolder();
    expect(isEmptyFolder(join(out, "none"))).toBe(true);
    writeFiles(out, { [stampFile]: "ours", ".nojekyll": "" });
    expect(isEmptyFolder(out)).toBe(true);
    claimOutput(out);
    expect(readStamp(out)).toBe("ours");
    writeFiles(out, { "index.html": "" });
    expect(isEmptyFolder(out)).toBe(false);
  });
});
