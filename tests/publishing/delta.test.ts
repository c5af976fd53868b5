// The delta names what a build added, changed and removed; one that did not end leaves the last one in place.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Delta } from "../../scripts/publishing/delta.ts";
import { temporaryFolder } from "../small-archive.ts";

const page = { file: "a/index.html", hash: "12", size: 3 };

describe("the delta", () => {
  it("is JSON, one file a line, with the numbers and the stamp", () => {
    const file = join(temporaryFolder(), "cache/delta.json");
    const delta = new Delta(file);
    delta.add("added", page);
    delta.add("changed", { ...page, file: 'b".html' });
    delta.add("removed", { file: "c.html" });
    expect(delta.counts).toEqual({ added: 1, changed: 1, removed: 1 });
    delta.end("76", "77");
    const text = readFileSync(file, "utf8");
    expect(text.split("\n")).toHaveLength(6);
    expect(JSON.parse(text)).toEqual({
      files: [
        { change: "added", ...page },
        { change: "changed", file: 'b".html', hash: "12", size: 3 },
        { change: "removed", file: "c.html" },
      ],
      added: 1,
      changed: 1,
      removed: 1,
      since: "76",
      stamp: "77",
    });
  });

  it("stays as it was where a build did not end", () => {
    const file = join(temporaryFolder(), "delta.json");
    new Delta(file).end(undefined, "1");
    const second = new Delta(file);
    second.add("removed", { file: "a" });
    second.close();
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      files: [],
      since: null,
      stamp: "1",
    });
    expect(existsSync(`${file}.new`)).toBe(false);
  });
});
