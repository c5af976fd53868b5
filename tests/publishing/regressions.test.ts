// Bugs that random tests have found, each by name: an incremental build once left something else than a clean one.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../scripts/publishing/build.ts";
import { articleText, buildArchive, writeFiles } from "../small-archive.ts";
import { cleanTree, hashOf, picture, treeDifferences, treeOf } from "./build-process.ts";

type Built = Awaited<ReturnType<typeof buildArchive>>;

async function differences({ folder, out }: Built): Promise<string[]> {
  return treeDifferences(treeOf(out), await cleanTree(join(folder, "content"), folder));
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

  it("removes the page of an article that came in a build which was killed, and went before the next", async () => {
    const built = await buildArchive({ "articles/a.md": articleText() });
    const { folder } = built;
    const [content, out, cache] = ["content", "dist", "cache"].map((name) => join(folder, name));
    writeFiles(content as string, {
      "articles/b.md": articleText({ date: "2025-01-01", topics: "[Seul]" }),
    });
    const stopped = buildSite({
      ...({ content, out, cache } as { content: string; out: string; cache: string }),
      processes: 1,
      onProgress({ step, done }) {
        if (step === "rendering" && done > 0) throw new Error("killed");
      },
    });
    await expect(stopped).rejects.toThrow("killed");
    rmSync(join(folder, "content/articles/b.md"));
    await built.again({});
    expect(await differences(built)).toEqual([]);
  });
});
