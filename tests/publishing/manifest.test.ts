// The manifest knows what is published, keeps what was committed, and stamps it in any order alike.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Manifest } from "../../scripts/publishing/manifest.ts";
import { emptyStamp, stampOf } from "../../scripts/publishing/stamp.ts";
import { temporaryFolder } from "../small-archive.ts";

const pages = ["a", "b"].map((key) => ({
  kind: "day",
  edition: "fr",
  key,
  file: `${key}/index.html`,
  hash: `#${key}`,
  size: 1,
}));

describe("the manifest", () => {
  it("keeps what was committed, and nothing that was not", () => {
    const file = join(temporaryFolder(), "cache/manifest.sqlite");
    const first = new Manifest(file);
    expect(first.known).toBe(false);
    first.add(pages);
    first.commit();
    first.beginAnew();
    first.close();
    const second = new Manifest(file);
    expect(second.known).toBe(true);
    expect(second.count()).toBe(2);
    expect(second.stamp).toBe(stampOf(pages));
    second.indexFiles();
    expect([second.has("a/index.html"), second.has("c")]).toEqual([true, false]);
    second.close();
  });

  it("gives what it forgets, and takes it out of the stamp", () => {
    const manifest = new Manifest(join(temporaryFolder(), "manifest.sqlite"));
    manifest.add(pages);
    const [first, second] = pages;
    expect(manifest.remove({ kind: "day", edition: "fr", key: "a" })).toMatchObject(first ?? {});
    expect(manifest.remove({ kind: "day", edition: "fr", key: "a" })).toBeUndefined();
    expect(manifest.stamp).toBe(stampOf(second ? [second] : []));
    expect(manifest.ofKind("day")).toEqual([second]);
    manifest.beginAnew();
    expect([manifest.stamp, manifest.count()]).toEqual([emptyStamp, 0]);
    manifest.close();
  });

  it("tells what a list begun anew has otherwise than the former one", () => {
    const manifest = new Manifest(join(temporaryFolder(), "manifest.sqlite"));
    const page = (key: string, hash: string) => ({
      ...pages[0],
      kind: "day",
      edition: "fr",
      key,
      file: key,
      hash,
      size: 1,
    });
    manifest.add(["same", "edited", "gone"].map((key) => page(key, "1")));
    manifest.indexFiles();
    manifest.commit();
    manifest.beginAnew();
    manifest.add([page("same", "1"), page("edited", "2"), page("new", "3")]);
    expect([...manifest.differences()]).toEqual([
      { change: "added", file: "new", hash: "3", size: 1 },
      { change: "changed", file: "edited", hash: "2", size: 1 },
      { change: "removed", file: "gone", hash: "1", size: 1 },
    ]);
    expect([manifest.had("gone"), manifest.had("new")]).toEqual([true, false]);
    manifest.commit();
    manifest.beginAnew();
    expect(manifest.had("new")).toBe(true);
    manifest.close();
  });

  it("begins anew where its file is damaged", () => {
    const file = join(temporaryFolder(), "manifest.sqlite");
    writeFileSync(file, "damaged");
    writeFileSync(`${file}.seal`, "1 7 0");
    const manifest = new Manifest(file);
    expect([manifest.known, manifest.count()]).toEqual([false, 0]);
    manifest.close();
  });
});
