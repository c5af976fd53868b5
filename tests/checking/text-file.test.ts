// Files are written whole, and no file takes another's place.
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import {
  changedLines,
  readUtf8,
  renameToFree,
  replaceText,
} from "../../scripts/checking/text-file.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return { ...fs, rmSync: vi.fn(fs.rmSync) };
});

it("never renames onto a file that is there", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "é a.md": "un", "b.md": "deux" });
  const [from, taken, free] = ["é a.md", "b.md", "c.md"].map((name) => join(folder, name));
  expect(() => renameToFree(from as string, taken as string)).toThrow("EEXIST");
  expect(readFileSync(taken as string, "utf8")).toBe("deux");
  renameToFree(from as string, free as string);
  expect(readdirSync(folder)).toEqual(["b.md", "c.md"]);
});

it("leaves a file under its old name alone where that can't be removed", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "locked/é.md": "un", "free/b.md": "deux" });
  const [from, to] = [join(folder, "locked/é.md"), join(folder, "free/e.md")];
  vi.mocked(rmSync).mockImplementationOnce(() => {
    throw Object.assign(new Error("EBUSY: resource busy"), { code: "EBUSY" });
  });
  expect(() => renameToFree(from, to)).toThrow("EBUSY");
  expect(readdirSync(join(folder, "free"))).toEqual(["b.md"]);
  expect(readFileSync(from, "utf8")).toBe("un");
});

it("writes a text with the mark and the permissions that its file had, and reads no other encoding", () => {
  const file = join(temporaryFolder(), "a.md");
  writeFileSync(file, "\ufeffun\r\n");
  chmodSync(file, 0o666);
  replaceText(file, `${readUtf8(file)}deux`);
  expect(readFileSync(file, "utf8")).toBe("\ufeffun\r\ndeux");
  expect(statSync(file).mode & 0o777).toBe(0o666);
  writeFileSync(file, Buffer.from([0xe9]));
  expect(readUtf8(file)).toBeUndefined();
  expect(readUtf8(`${file}x`)).toBeUndefined();
});

it("tells which lines differ", () => {
  expect(changedLines("a\r\nb\r\nc", "a\r\nB\r\nc")).toEqual([
    { line: 2, before: "b", after: "B" },
  ]);
});
