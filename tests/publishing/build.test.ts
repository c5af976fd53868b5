// A build publishes what is good, tells what is not, and leaves in dist exactly what it planned.
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../scripts/publishing/build.ts";
import { EmptyArchiveError, stampFile } from "../../scripts/publishing/output-folder.ts";
import { stampOf, stampText } from "../../scripts/publishing/stamp.ts";
import type { PublishedFile } from "../../scripts/publishing/write.ts";
import { articleText, buildArchive, publishedFiles } from "../small-archive.ts";

describe("a build", () => {
  it("publishes the good articles beside a broken one, and takes one that breaks off the site", async () => {
    const { result, read, again, files } = await buildArchive({
      "articles/good.md": articleText({ headline: "Le bon" }),
      "articles/broken.md": "---\nheadline: Cassé\n---\n",
      "sources/phare.yaml": "name: Le Phare\nlang: français\n",
    });
    // Of a newspaper's file, what is right is used.
    expect(result).toMatchObject({ articles: 1, quarantined: 1 });
    expect(result.problems.filter(({ severity }) => severity === "error")).toHaveLength(3);
    expect(read("index.html")).toContain("Le bon");
    const broken = await again({ "articles/good.md": articleText({ date: "hier" }) });
    expect(broken).toMatchObject({ articles: 0, quarantined: 2 });
    expect(files().filter((path) => path.includes("good"))).toEqual([]);
  });

  it("writes nothing the second time", async () => {
    const { result, again } = await buildArchive({ "articles/a.md": articleText() });
    expect(result.written).toBe(result.files + 0);
    expect(await again({})).toMatchObject({ written: 0, removed: 0, files: result.files });
  });

  it("removes the pages of an article that is gone", async () => {
    const { folder, again, files } = await buildArchive({
      "articles/a.md": articleText(),
      "articles/b.md": articleText({ date: "2025-01-02", topics: "[Seul]" }),
    });
    rmSync(join(folder, "content/articles/b.md"));
    const result = await again({});
    expect(result.removed).toBeGreaterThan(3);
    expect(files().filter((path) => /2025|seul/.test(path))).toEqual([]);
    expect(existsSync(join(folder, "dist/2025"))).toBe(false);
  });

  it("lists every published file in the manifest, under the stamp that dist carries", async () => {
    const { folder, out, files } = await buildArchive({ "articles/a.md": articleText() });
    const db = new Database(join(folder, "cache/manifest.sqlite"));
    const manifest = db.prepare("SELECT * FROM manifest ORDER BY file").all() as PublishedFile[];
    db.close();
    expect(manifest.map(({ file }) => file)).toEqual(files());
    for (const { file, size } of manifest) {
      expect(readFileSync(join(out, file)).byteLength).toBe(size);
    }
    expect(readFileSync(join(out, stampFile), "utf8")).toBe(stampText(stampOf(manifest)));
  });

  it("gives the same bytes with one worker or three", async () => {
    const files: Record<string, string> = {};
    for (let day = 10; day < 28; day++) {
      for (const slug of ["a", "b"]) {
        const date = `2026-03-${day}`;
        files[`articles/${date}-${slug}.md`] = articleText({
          date,
          topics: "[X, Y]",
          authors: "[Z]",
        });
      }
    }
    const { folder, out } = await buildArchive(files);
    const other = join(folder, "other");
    const content = join(folder, "content");
    await buildSite({ content, out: other, cache: join(folder, "cache3"), processes: 3 });
    expect(publishedFiles(other)).toEqual(publishedFiles(out));
    expect(readFileSync(join(other, stampFile), "utf8")).toBe(
      readFileSync(join(out, stampFile), "utf8"),
    );
  });

  it("keeps a site whose folder of articles has become a link, which is not followed", async () => {
    const { folder, out, again, files } = await buildArchive({ "articles/a.md": articleText() });
    renameSync(join(folder, "content/articles"), join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "content/articles"));
    const options = { content: join(folder, "content"), out, cache: join(folder, "cache") };
    await expect(buildSite({ ...options, processes: 1 })).rejects.toThrow(EmptyArchiveError);
    expect(files()).toContain("2026/03/14/a/index.html");
    // As an operator who means it: nothing is followed.
    await again({});
    expect(files()).not.toContain("2026/03/14/a/index.html");
  });

  it("reads a file that was only touched once more, and not again in every build", async () => {
    const { folder, again } = await buildArchive({ "articles/a.md": articleText() });
    const known = () => {
      const db = new Database(join(folder, "cache/catalogue.sqlite"), { readonly: true });
      const row = db.prepare("SELECT mtime FROM file WHERE path = 'articles/a.md'").get();
      db.close();
      return (row as { mtime: number }).mtime;
    };
    const before = known();
    utimesSync(join(folder, "content/articles/a.md"), new Date(), new Date());
    expect(await again({})).toMatchObject({ rendered: 0, written: 0 });
    expect(known()).toBeGreaterThan(before);
    expect(await again({})).toMatchObject({ rendered: 0, written: 0 });
  });
});
