// A file stands in dist whole or not at all, and is left alone where its bytes are the same.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  clearStaging,
  describeFile,
  stagingFolder,
  writeWhole,
} from "../../scripts/publishing/write.ts";
import { publishedFiles, temporaryFolder, writeFiles } from "../small-archive.ts";

const bytes = (text: string) => Buffer.from(text);

describe("writing a file", () => {
  it("makes its folders, and leaves nothing in the waiting room", () => {
    const out = temporaryFolder();
    expect(writeWhole(out, "2026/03/14/crue/index.html", bytes("a"))).toBe("added");
    expect(readFileSync(join(out, "2026/03/14/crue/index.html"), "utf8")).toBe("a");
    clearStaging(out);
    expect(publishedFiles(out)).toEqual(["2026/03/14/crue/index.html"]);
    expect(writeWhole(out, "2026/03/15/crue/index.html", bytes("b"))).toBe("added");
  });

  it("doesn't touch a file that has the same bytes", () => {
    const out = temporaryFolder();
    writeWhole(out, "a.html", bytes("same"));
    const past = new Date("2001-01-01T00:00:00Z");
    utimesSync(join(out, "a.html"), past, past);
    expect(writeWhole(out, "a.html", bytes("same"))).toBe("same");
    expect(statSync(join(out, "a.html")).mtime).toEqual(past);
    expect(writeWhole(out, "a.html", bytes("else"))).toBe("changed");
    expect(readFileSync(join(out, "a.html"), "utf8")).toBe("else");
  });

  it("takes the place of what someone else put there, and never writes through a link", () => {
    const [out, elsewhere] = [temporaryFolder(), temporaryFolder()];
    writeFiles(out, { "taken/index.html/inside.txt": "", file: "" });
    symlinkSync(elsewhere, join(out, "link"));
    for (const path of ["taken/index.html", "file/index.html", "link/index.html"]) {
      expect(writeWhole(out, path, bytes("x"))).toMatch(/added|changed/);
      expect(readFileSync(join(out, path), "utf8")).toBe("x");
    }
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it("clears what a killed build left waiting", () => {
    const out = temporaryFolder();
    mkdirSync(join(out, stagingFolder));
    writeFileSync(join(out, stagingFolder, "17-1"), "half");
    clearStaging(out);
    expect(publishedFiles(out)).toEqual([]);
  });

  it("describes a file by its hash and size", () => {
    expect(describeFile("a.txt", bytes("é"))).toEqual({
      file: "a.txt",
      hash: "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c",
      size: 2,
    });
  });
});
