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
    const file = join(temporaryFolder(), "manifest.sqlite");
    const page = (key: string, hash: string) => ({
      ...{ kind: "day", edition: "fr", key, file: key },
      ...{ hash, size: 1 },
    });
    const listOf = (...keys: string[]) => {
      const manifest = new Manifest(file);
      manifest.beginAnew();
      manifest.add(keys.map((key) => page(key.slice(0, -1), key.slice(-1))));
      return manifest;
    };
    const first = listOf("same1", "edited1", "gone1");
    first.indexFiles();
    first.commit();
    first.close();
    const second = listOf("same1", "edited2", "new3");
    second.indexFormer();
    expect([...second.differences()]).toEqual([
      { change: "added", file: "new", hash: "3", size: 1 },
      { change: "changed", file: "edited", hash: "2", size: 1 },
      { change: "removed", file: "gone", hash: "1", size: 1 },
    ]);
    expect([second.had("gone"), second.had("new")]).toEqual([true, false]);
    second.commit();
    expect(second.count()).toBe(3);
    second.close();
    const third = listOf("same1");
    third.indexFormer();
    expect(third.had("new")).toBe(true);
    // What was not committed leaves nothing.
    third.close();
    const fourth = new Manifest(file);
    expect([fourth.known, fourth.count()]).toEqual([true, 3]);
    fourth.close();
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
