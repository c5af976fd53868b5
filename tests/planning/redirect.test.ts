// An old address leads on, without script, to where the article stands now.
import { describe, expect, it } from "vitest";
import { articleText, buildArchive } from "../small-archive.ts";

describe("an alias", () => {
  it("is a page that leads to the article, out of search engines' sight", async () => {
    const { read } = await buildArchive({
      "site.yaml": "url: https://x.example/\n",
      "articles/a.md": articleText({ aliases: "[/2025/01/02/ancien/, /vieux.html]" }),
    });
    const page = read("2025/01/02/ancien/index.html");
    expect(page).toMatch(
      /http-equiv="refresh" content="0; ?url=\.\.\/\.\.\/\.\.\/\.\.\/2026\/03\/14\/a\/"/,
    );
    expect(page).toContain('href="https://x.example/2026/03/14/a/"');
    expect(page).toContain("noindex");
    expect(read("vieux.html")).toContain("url=./2026/03/14/a/");
  });
});
