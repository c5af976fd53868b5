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

  it("may be in Arabic letters, as WordPress writes addresses", async () => {
    const { files, read } = await buildArchive({
      "articles/a.md": articleText({ aliases: '["/2025/01/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/"]' }),
      "articles/b.md": articleText({ body: "[l](/2025/01/أخبار/) [m](/2025/01/%d8%a3خبار)\n" }),
    });
    const link = 'href="../../../../2026/03/14/a/"';
    expect(read("2026/03/14/b/index.html")).toContain(`<a ${link}>l</a> <a ${link}>m</a>`);
    expect(files()).toContain("2025/01/أخبار/index.html");
    expect(read("2025/01/أخبار/index.html")).toContain("url=../../../2026/03/14/a/");
  });
});
