// A file is found by its path however the system writes it, and one outside the content folder is refused.
import { posix, win32 } from "node:path";
import { expect, it } from "vitest";
import { isBelow } from "../../scripts/checking/check.ts";
import { contentName, pathWithin } from "../../scripts/checking/wanted-paths.ts";

it.each([
  ["content\\", win32, "content"],
  ["C:\\archive\\content", win32, "C:/archive/content"],
  ["content//", posix, "content"],
  ["a\\b", posix, "a\\b"],
  ["/", posix, "/"],
])("calls the content folder %s", (given, platform, expected) => {
  expect(contentName(given, platform)).toBe(expected);
});

it.each([
  ["content\\articles\\2026", win32, "articles/2026"],
  ["content/articles/a.md", win32, "articles/a.md"],
  [".\\content", win32, ""],
  ["..\\elsewhere", win32, undefined],
  ["D:\\elsewhere", win32, undefined],
  ["content/..brouillons/a.md", posix, "..brouillons/a.md"],
  ["contents/a.md", posix, undefined],
])("finds %s within it", (given, platform, expected) => {
  expect(pathWithin("content", given, platform)).toBe(expected);
});

it("tells a file below a path that Windows wrote", () => {
  const content = contentName(".\\content\\", win32);
  const path = pathWithin(content, "content\\articles\\2026\\", win32) ?? "";
  expect(isBelow(content, [path])(`${content}/articles/2026/a.md`)).toBe(true);
  expect(isBelow(content, [path])(`${content}/articles/2025/a.md`)).toBe(false);
});
