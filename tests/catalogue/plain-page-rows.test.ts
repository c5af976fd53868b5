// Plain pages are treated as articles are: drafts stay out, pictures are published, what leads nowhere is told.
import { describe, expect, it } from "vitest";
import { buildArchive } from "../small-archive.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>';

describe("plain pages", () => {
  it("show their pictures, and tell of those that are missing and of links that lead nowhere", async () => {
    const { read, result } = await buildArchive({
      "pages/about.md":
        "---\nheadline: À propos\n---\n![Le plan](plan.svg)\n\n![x](none.png) [y](../articles/z.md)\n",
      "pages/plan.svg": svg,
    });
    expect(read("about/index.html")).toMatch(/<img src="\.\.\/images\/[0-9a-f]{16}-40\.webp"/);
    expect(result.problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      "6 body-link-unresolved",
      "6 image-missing",
    ]);
  });

  it("that are drafts never reach the site", async () => {
    const { files, result } = await buildArchive({
      "pages/secret.markdown": "---\nheadline: Secret\ndraft: true\n---\nCanari\n",
      "pages/open.markdown": "---\nheadline: Ouvert\n---\n",
    });
    expect(files().filter((path) => /secret|open/.test(path))).toEqual(["open/index.html"]);
    expect(result.problems).toEqual([]);
  });
});
