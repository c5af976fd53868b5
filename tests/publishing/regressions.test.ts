// Bugs that random tests have found, each by name: an incremental build once left something else than a clean one.
import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../scripts/publishing/build.ts";
import { articleText, buildArchive, writeFiles } from "../small-archive.ts";
import { cleanTree, hashOf, picture, treeDifferences, treeOf } from "./build-process.ts";

type Built = Awaited<ReturnType<typeof buildArchive>>;

async function differences({ folder, out }: Built): Promise<string[]> {
  return treeDifferences(
    treeOf(out),
    await cleanTree(join(folder, "content"), folder, { search: false }),
  );
}

/** A build that ends after its first pages. */
async function killWhileRendering({ folder }: Built): Promise<void> {
  const stopped = buildSite({
    content: join(folder, "content"),
    out: join(folder, "dist"),
    cache: join(folder, "cache"),
    processes: 1,
    onProgress({ step, done }) {
      if (step === "rendering" && done > 0) throw new Error("killed");
    },
  });
  await expect(stopped).rejects.toThrow("killed");
}

describe("an incremental build", () => {
  it("tells of a plain page's link that leads nowhere, though no article has changed", async () => {
    const built = await buildArchive({ "articles/a.md": articleText() });
    const page = "---\nheadline: À propos\n---\n[Un](../articles/none.md)\n";
    const { problems } = await built.again({ "pages/about.md": page });
    expect(problems.map(({ code }) => code)).toContain("body-link-unresolved");
    const again = await built.again({ "pages/other.md": "---\nheadline: Autre\n---\n" });
    expect(again.problems.map(({ code }) => code)).toContain("body-link-unresolved");
  });

  it("shows a picture that changed under its name, in the same process", async () => {
    const built = await buildArchive({
      "articles/a.md": articleText({ image: "/vue.png" }),
      "images/vue.png": picture("#123456"),
    });
    const published = () => {
      const file = built.files().find((path) => path.startsWith("images/"));
      return hashOf(readFileSync(join(built.out, file as string)));
    };
    const before = published();
    await built.again({ "images/vue.png": picture("#abcdef") });
    expect(published()).not.toBe(before);
  });

  it("shows no picture through a link, whose target may change without its name", async () => {
    const built = await buildArchive({
      "articles/a.md": articleText({ image: "vues/vue.png" }),
      "images/vue.png": picture("#123456"),
    });
    symlinkSync("../images", join(built.folder, "content/articles/vues"));
    const { problems } = await built.again({
      "articles/a.md": articleText({ image: "vues/vue.png", body: "Autre." }),
    });
    expect(problems.map(({ code }) => code)).toContain("image-missing");
    await built.again({ "images/vue.png": picture("#abcdef") });
    expect(await differences(built)).toEqual([]);
  });

  it("follows links in HTML that a browser reads and a pattern does not", async () => {
    const built = await buildArchive({
      "articles/a.md": articleText({ body: '<p><a title="x>y" href=" b.md">B</a></p>\n' }),
    });
    await built.again({ "articles/b.md": articleText({ date: "2025-01-01" }) });
    expect(await differences(built)).toEqual([]);
    expect(built.read("2026/03/14/a/index.html")).toContain("2025/01/01/b/");
  });

  it("removes the page of an article that came in a build which was killed, and went before the next", async () => {
    const built = await buildArchive({ "articles/a.md": articleText() });
    const { folder } = built;
    writeFiles(join(folder, "content"), {
      "articles/b.md": articleText({ date: "2025-01-01", topics: "[Seul]" }),
    });
    await killWhileRendering(built);
    rmSync(join(folder, "content/articles/b.md"));
    await built.again({});
    expect(await differences(built)).toEqual([]);
  });

  it("makes and removes every month page of a topic that several articles at once move over its edge", async () => {
    const monthly = (month: number) => {
      const date = `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-05`;
      return [`articles/m${month}.md`, articleText({ date, topics: "[Port]" })];
    };
    const built = await buildArchive({
      "site.yaml": "editions: [{lang: fr}]\n",
      ...Object.fromEntries(Array.from({ length: 60 }, (_, month) => monthly(month))),
    });
    const newest = Array.from({ length: 5 }, (_, at) => [
      `articles/new${at}.md`,
      articleText({ date: `2023-12-1${at}`, topics: "[Port]" }),
    ]);
    await built.again(Object.fromEntries(newest));
    expect(await differences(built)).toEqual([]);
    for (const [path] of newest) rmSync(join(built.folder, "content", path as string));
    await built.again({});
    expect(await differences(built)).toEqual([]);
  });

  it("tells deployers of everything that has changed since the last one ended, after one that was killed", async () => {
    const built = await buildArchive({ "articles/a.md": articleText() });
    const { folder } = built;
    const before = treeOf(built.out);
    const delta = () => JSON.parse(readFileSync(join(folder, "cache/delta.json"), "utf8"));
    const { stamp } = delta();
    writeFiles(join(folder, "content"), { "articles/b.md": articleText({ date: "2025-01-01" }) });
    await killWhileRendering(built);
    const { written } = await built.again({});
    const changed = [...treeOf(built.out)].filter(
      ([file, hash]) => hash !== "folder" && before.get(file) !== hash && file !== ".khizana",
    );
    expect(delta().since).toBe(stamp);
    expect(
      delta()
        .files.map(({ file }: { file: string }) => file)
        .sort(),
    ).toEqual(changed.map(([file]) => file).sort());
    // The killed build had written some of them.
    expect(written).toBeLessThan(changed.length);
  });
});
