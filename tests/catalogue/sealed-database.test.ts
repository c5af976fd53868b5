// A derived file is used only as its last build left it: damaged, older or unsealed, it is as good as none.
import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { removeSealed, SealedDatabase } from "../../scripts/catalogue/sealed-database.ts";
import { publishedFiles, temporaryFolder } from "../small-archive.ts";

const folder = () => join(temporaryFolder(), "a.sqlite");

function sealedFile(words = 1): string {
  const file = folder();
  const sealed = SealedDatabase.openNew(file, "1");
  sealed.db.exec("CREATE TABLE word (text TEXT)");
  addWords(sealed, words);
  sealed.seal();
  sealed.close();
  return file;
}

/** A thousand fill a page or two. */
function addWords({ db }: SealedDatabase, count: number): void {
  db.exec(`
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${count})
    INSERT INTO word SELECT 'mot ' || n FROM number`);
}

async function opens(file: string, version = "1"): Promise<boolean> {
  const sealed = SealedDatabase.open(file, version);
  const intact = await sealed?.isIntact();
  sealed?.close();
  return intact ?? false;
}

function change(file: string, words: number): SealedDatabase {
  const sealed = SealedDatabase.open(file, "1");
  if (!sealed) throw new Error("not sealed");
  addWords(sealed, words);
  return sealed;
}

describe("a sealed file", () => {
  it("opens again under its version, and under no other", async () => {
    const file = sealedFile();
    expect(await opens(file)).toBe(true);
    expect(await opens(file)).toBe(true);
    expect(await opens(file, "2")).toBe(false);
  });

  it("is not trusted where a byte of it changed, where it is cut, or where its seal is gone", async () => {
    const flipped = sealedFile();
    const bytes = readFileSync(flipped);
    bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
    writeFileSync(flipped, bytes);
    expect(await opens(flipped)).toBe(false);
    const cut = sealedFile();
    truncateSync(cut, 5000);
    expect(await opens(cut)).toBe(false);
    const unsealed = sealedFile();
    rmSync(`${unsealed}.seal`);
    expect(await opens(unsealed)).toBe(false);
    const garbage = sealedFile();
    writeFileSync(garbage, "not SQLite at all");
    expect(await opens(garbage)).toBe(false);
  });

  it("is trusted after every change that was sealed, small or large", async () => {
    const file = sealedFile(200_000);
    for (const words of [1, 100_000, 3]) {
      const sealed = change(file, words);
      sealed.seal();
      addWords(sealed, 1);
      sealed.seal();
      sealed.close();
      expect(await opens(file)).toBe(true);
    }
    const sealed = SealedDatabase.open(file, "1");
    sealed?.db.exec("DELETE FROM word WHERE rowid > 10");
    sealed?.db.exec("VACUUM");
    sealed?.seal();
    sealed?.close();
    expect(await opens(file)).toBe(true);
  });

  it("is as it was sealed where a change was not, and its process is gone", async () => {
    const file = sealedFile();
    change(file, 1).close();
    const copy = folder();
    // What a killed process leaves: the file, its seal, and the log of what was committed.
    for (const end of ["", ".seal", "-wal"]) writeFileSync(copy + end, readFileSync(file + end));
    const sealed = SealedDatabase.open(copy, "1");
    expect(sealed?.db.prepare("SELECT count(*) AS count FROM word").get()).toMatchObject({
      count: 1,
    });
    expect(await sealed?.isIntact()).toBe(true);
    sealed?.close();
  });

  it("is not used where this process may hold changes that were not sealed", async () => {
    const file = sealedFile();
    change(file, 1).close();
    expect(await opens(file)).toBe(false);
  });

  it("is as it was sealed where a log of another state lies beside it", async () => {
    const [file, other, copy] = [sealedFile(), sealedFile(5000), folder()];
    change(other, 5000).close();
    for (const end of ["", ".seal"]) writeFileSync(copy + end, readFileSync(file + end));
    writeFileSync(`${copy}-wal`, readFileSync(`${other}-wal`));
    expect(await opens(copy)).toBe(true);
  });

  it("goes with everything beside it", () => {
    const file = sealedFile();
    writeFileSync(`${file}-journal`, "");
    removeSealed(file);
    expect(publishedFiles(join(file, ".."))).toEqual([]);
  });
});
