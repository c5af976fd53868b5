// Plain Eleventy and our build leave the same bytes in an empty folder.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stampFile } from "../../scripts/publishing/output-folder.ts";
import { articleText, buildArchive, publishedFiles, writeFiles } from "../small-archive.ts";

describe("plain Eleventy", () => {
  it("builds the site that our build does, byte for byte", async () => {
    const { folder, out } = await buildArchive(
      {
        "site.yaml": "url: https://presse.example/\n",
        "pages/about.md": "---\nheadline: À propos\n---\n<p>Texte</p>\n",
        "articles/a.md": articleText({
          image: "/a.svg",
          topics: "[X]",
          aliases: "[/2020/01/01/a/]",
        }),
        "articles/b.ar.md": articleText({ headline: "خبر", body: "" }),
        "articles/broken.md": "no front matter",
        "images/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="20"/>',
      },
      { search: true },
    );
    const plain = join(folder, "plain");
    const run = () =>
      execFileSync("npm", ["run", "eleventy", "--", "--quiet", `--output=${plain}`], {
        env: {
          ...process.env,
          KHIZANA_CONTENT: join(folder, "content"),
          KHIZANA_CACHE: join(folder, "plain-cache"),
        },
        stdio: "pipe",
      });
    run();
    const files = [...publishedFiles(out), stampFile];
    expect([...publishedFiles(plain), stampFile]).toEqual(files);
    expect(files.length).toBeGreaterThan(40);
    const differing = files.filter(
      (file) => !readFileSync(join(out, file)).equals(readFileSync(join(plain, file))),
    );
    expect(differing).toEqual([]);

    // Of what an earlier run has left, a picture that was blocked since must go.
    const [picture = ""] = files.filter((file) => file.startsWith("images/"));
    const hash = picture.slice("images/".length, "images/".length + 16);
    const decision = `${hash}: {state: blocked, by: editor, at: 2026-11-26T10:12:00Z}\n`;
    writeFiles(join(folder, "content"), { "moderation/images.yaml": decision });
    run();
    expect(publishedFiles(plain).filter((file) => file.includes(hash))).toEqual([]);
  });
});
