// A derived file is used only as its last build left it: damaged, older or unsealed, it is as good as none.
import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { openSealed, removeSealed, seal } from "../../scripts/catalogue/sealed-database.ts";
import { publishedFiles, temporaryFolder } from "../small-archive.ts";

function sealedFile(): string {
  const file = join(temporaryFolder(), "a.sqlite");
  const db = new Database(file);
  db.exec("CREATE TABLE word (text TEXT); INSERT INTO word VALUES ('port')");
  db.close();
  seal(file, "1");
  return file;
}

const opens = (file: string, version = "1") => {
  const db = openSealed(file, version);
  db?.close();
  return db !== undefined;
};

describe("a sealed file", () => {
  it("opens again under its version, and under no other", () => {
    const file = sealedFile();
    expect(opens(file)).toBe(true);
    expect(opens(file, "2")).toBe(false);
  });

  it("is not trusted where a byte of it changed, where it is cut, or where its seal is gone", () => {
    const flipped = sealedFile();
    const bytes = readFileSync(flipped);
    bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
    writeFileSync(flipped, bytes);
    expect(opens(flipped)).toBe(false);
    const cut = sealedFile();
    truncateSync(cut, 5000);
    expect(opens(cut)).toBe(false);
    const unsealed = sealedFile();
    rmSync(`${unsealed}.seal`);
    expect(opens(unsealed)).toBe(false);
    const garbage = sealedFile();
    writeFileSync(garbage, "not SQLite at all");
    expect(opens(garbage)).toBe(false);
  });

  it("is not trusted after a change that was not sealed", () => {
    const file = sealedFile();
    const db = new Database(file);
    db.exec("INSERT INTO word VALUES ('quai')");
    db.close();
    expect(opens(file)).toBe(false);
    seal(file, "1");
    expect(opens(file)).toBe(true);
  });

  it("goes with everything beside it", () => {
    const file = sealedFile();
    writeFileSync(`${file}-journal`, "");
    removeSealed(file);
    expect(publishedFiles(join(file, ".."))).toEqual([]);
  });
});
