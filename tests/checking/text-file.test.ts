// Files are written whole.
import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { changedLines, readUtf8, replaceText } from "../../scripts/checking/text-file.ts";
import { temporaryFolder } from "../small-archive.ts";

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
