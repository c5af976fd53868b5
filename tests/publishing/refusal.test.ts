// A refusal of the machine is told apart from a mistake of ours, whether Node, SQLite or a worker names it.
import { expect, it } from "vitest";
import { refusalOf } from "../../scripts/publishing/refusal.ts";

it.each([
  [
    { code: "ENOSPC", path: "dist/a.html", message: "" },
    { reason: "ENOSPC", path: "dist/a.html" },
  ],
  [
    { message: "EMFILE: too many open files, open 'dist/b.html'" },
    { reason: "EMFILE", path: "dist/b.html" },
  ],
  [
    { code: "SQLITE_FULL", message: "database or disk is full" },
    { reason: "ENOSPC", path: "" },
  ],
  [
    { code: "SQLITE_READONLY_DBMOVED", message: "" },
    { reason: "EROFS", path: "" },
  ],
  [{ code: "ENOENT", message: "" }, undefined],
  [new TypeError("undefined is not a function"), undefined],
])("%o is refused for %o", (error, refusal) => {
  expect(refusalOf(error)).toEqual(refusal);
});
