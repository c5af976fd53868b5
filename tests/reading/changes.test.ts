// Which files have changed is told by size and time, and where these differ by the bytes.
import { renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { findChanges, type KnownFiles, listContent } from "../../scripts/reading/changes.ts";
import { type FileState, stateOf } from "../../scripts/reading/file-state.ts";
import { type Files, temporaryFolder, writeFiles } from "../small-archive.ts";

const untrusting = { trustCheckout: false };
let content = "";

beforeEach(() => {
  content = temporaryFolder();
});

/** What a catalogue made at this moment would know. */
function knownNow(readAt = Date.now() * 1000 + 10_000_000): KnownFiles {
  const states = new Map<string, FileState>();
  for (const path of listContent(content).paths) {
    const state = stateOf(content, path);
    if (state) states.set(path, state);
  }
  return {
    readAt,
    all: () => states,
    state: (path) => states.get(path),
    tree: () => undefined,
    below: () => [],
    children: () => ({ files: new Map(), folders: new Set() }),
  };
}

function changesAfter(files: Files, edit: () => void) {
  writeFiles(content, files);
  const known = knownNow();
  edit();
  const { files: changed, sameBytes } = findChanges(content, known, untrusting);
  const gone = (path: string) => (changed.get(path) ? path : `${path} gone`);
  return { changed: [...changed.keys()].map(gone).sort(), sameBytes: [...sameBytes.keys()] };
}

it("finds files that come, go, move and are edited", () => {
  const { changed } = changesAfter(
    { "articles/a.md": "a", "articles/b.md": "b", "articles/c.md": "c", "site.yaml": "" },
    () => {
      writeFiles(content, { "articles/a.md": "A!", "articles/2024/d.md": "d", "site.yaml": "x" });
      rmSync(join(content, "articles/b.md"));
      renameSync(join(content, "articles/c.md"), join(content, "articles/e.md"));
    },
  );
  expect(changed).toEqual([
    "articles/2024/d.md",
    "articles/a.md",
    "articles/b.md gone",
    "articles/c.md gone",
    "articles/e.md",
    "site.yaml",
  ]);
});

it("names apart a file that was only touched", () => {
  const later = new Date(Date.now() - 100_000);
  const found = changesAfter({ "articles/a.md": "a" }, () =>
    utimesSync(join(content, "articles/a.md"), later, later),
  );
  expect(found).toEqual({ changed: [], sameBytes: ["articles/a.md"] });
});

it("reads a file again that was written so late that its time would not show another writing", () => {
  writeFiles(content, { "articles/a.md": "a" });
  const path = join(content, "articles/a.md");
  const known = knownNow(Date.now() * 1000);
  const { atime, mtime } = statSync(path);
  writeFileSync(path, "b");
  utimesSync(path, atime, mtime);
  expect([...findChanges(content, known, untrusting).files.keys()]).toEqual(["articles/a.md"]);
});

it("takes the files for gone whose folder has become a link", () => {
  const { changed } = changesAfter({ "articles/2024/a.md": "a" }, () => {
    renameSync(join(content, "articles/2024"), join(content, "elsewhere"));
    symlinkSync("../elsewhere", join(content, "articles/2024"));
  });
  expect(changed).toEqual(["articles/2024", "articles/2024/a.md gone"]);
});

it("looks at what a build looks at alone", () => {
  const { changed } = changesAfter({}, () =>
    writeFiles(content, { "notes.md": "x", "articles/.draft.md": "x", "other/a.md": "x" }),
  );
  expect(changed).toEqual([]);
});
