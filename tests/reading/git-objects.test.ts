// Objects are read in the order asked for; what git lacks leaves its place empty.
import { expect, it } from "vitest";
import { blobId } from "../../scripts/reading/file-state.ts";
import { readObjects } from "../../scripts/reading/git-objects.ts";
import { git } from "../publishing/git-edits.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

it("gives files and folders with their bytes, and nothing for what is not there", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "a.md": "é\n\0", "b.md": "" });
  git(folder, "init", "-q");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "x");
  const ids = [blobId(Buffer.from("")), "0".repeat(40), blobId(Buffer.from("é\n\0")), "HEAD:"];
  const objects = readObjects(folder, ids);
  expect(objects?.map((object) => object && `${object.type} ${object.bytes.length}`)).toEqual([
    "blob 0",
    undefined,
    "blob 4",
    "tree 64",
  ]);
  expect(objects?.[2]?.bytes.toString()).toBe("é\n\0");
  expect(readObjects(folder, [])).toEqual([]);
});

it("gives nothing where there is no repository", () => {
  expect(readObjects(temporaryFolder(), ["HEAD"])).toBeUndefined();
});
