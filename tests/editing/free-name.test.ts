// A name is taken once, whether the file system has hard links or not.
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { takeFreeName } from "../../scripts/editing/free-name.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

/** As exFAT and some shares answer. */
const noLinks = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

it.each([
  ["links", undefined],
  ["no links (EPERM)", noLinks("EPERM")],
  ["no links (ENOTSUP)", noLinks("ENOTSUP")],
])("a file takes a free name, and never that of another, where there are %s", (_, link) => {
  const folder = temporaryFolder();
  writeFiles(folder, { a: "un", b: "deux" });
  const [from, taken, free] = ["a", "b", "c"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  expect(() => takeFreeName(from, taken, link)).toThrow("EEXIST");
  expect(readFileSync(taken, "utf8")).toBe("deux");
  expect(readFileSync(from, "utf8")).toBe("un");
  takeFreeName(from, free, link);
  expect(readdirSync(folder)).toEqual(["b", "c"]);
  expect(readFileSync(free, "utf8")).toBe("un");
});

it("leaves no empty file where what should take the name is gone", () => {
  const folder = temporaryFolder();
  const take = () => takeFreeName(join(folder, "a"), join(folder, "b"), noLinks("EPERM"));
  expect(take).toThrow("ENOENT");
  expect(readdirSync(folder)).toEqual([]);
});

it("leaves a file under its old name alone where that can't be removed", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { a: "un" });
  const [from, to] = [join(folder, "a"), join(folder, "b")];
  // What stands there by then can't be removed as a file can.
  const thenHeld = (...[old, name]: Parameters<typeof linkSync>) => {
    linkSync(old, name);
    rmSync(old);
    mkdirSync(old);
  };
  expect(() => takeFreeName(from, to, thenHeld)).toThrow();
  expect(readdirSync(folder)).toEqual(["a"]);
});
