// A contender builds in any scenario, whatever was built before, and leaves its site as it was.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Contender } from "./contender.ts";
import { fakePeer } from "./fake-peer.ts";

const root = mkdtempSync(join(tmpdir(), "khizana-contender-"));
afterAll(() => rmSync(root, { recursive: true }));

const archive = { articles: 5, seed: 1 };
const git = (folder: string, ...args: string[]) =>
  spawnSync("git", ["-C", folder, ...args], { encoding: "utf8" }).stdout.trim();

describe.concurrent("a contender", () => {
  test("that builds what has changed writes one file for one article, again and again", async () => {
    const contender = await Contender.prepare(
      join(root, "one"),
      fakePeer("copier", true),
      "files",
      archive,
    );
    const files = async (scenario: Parameters<Contender["run"]>[0]) =>
      (await contender.run(scenario)).filesWritten;
    // Not built before: that is made good unmeasured.
    expect(await files("one-article")).toBe(1);
    expect(await files("no-op")).toBe(0);
    expect(await files("one-edit")).toBe(1);
    expect(await files("one-edit")).toBe(1);
    expect(await files("clean")).toBe(5);
    expect(await files("one-article")).toBe(1);
  });

  test("that makes everything again does so in every scenario", async () => {
    const contender = await Contender.prepare(
      join(root, "all"),
      fakePeer("copier", false),
      "files",
      archive,
    );
    expect((await contender.run("clean")).filesWritten).toBe(5);
    expect((await contender.run("no-op")).filesWritten).toBe(5);
    expect((await contender.run("one-article")).filesWritten).toBe(6);
  });

  test("in git commits each change of its articles, and takes it back by another commit", async () => {
    const folder = join(root, "git");
    const content = join(folder, "content");
    const contender = await Contender.prepare(folder, fakePeer("copier", true), "git", archive);
    const tree = git(content, "rev-parse", "HEAD^{tree}");
    expect((await contender.run("one-article")).filesWritten).toBe(1);
    expect(git(content, "status", "--porcelain")).toBe("");
    expect(git(content, "show", "--stat", "--format=", "HEAD~1")).toContain("1 file changed");
    expect(git(content, "rev-parse", "HEAD^{tree}")).toBe(tree);
    await contender.run("one-style");
    expect(git(content, "rev-list", "--count", "HEAD")).toBe("3");
    expect(git(content, "count-objects", "-v")).toMatch(/in-pack: 7\n/);
  });

  test("leaves the files of its site as they were", async () => {
    const folder = join(root, "same");
    const contender = await Contender.prepare(folder, fakePeer("copier", true), "files", archive);
    const texts = () =>
      ["content", "."].flatMap((at) =>
        readdirSync(join(folder, at), { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => [name, readFileSync(join(folder, at, name), "utf8")]),
      );
    const before = texts();
    for (const scenario of ["one-article", "one-edit", "one-style", "one-setting"] as const) {
      await contender.run(scenario);
    }
    expect(texts()).toEqual(before);
  });
});
