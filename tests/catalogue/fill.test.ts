// A content folder is read whole: good files are catalogued, bad ones are told of, and neither harms the other.
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { fillCatalogue } from "../../scripts/catalogue/fill.ts";
import { articleText, catalogueOf, temporaryFolder, writeFiles } from "../small-archive.ts";

describe("filling the catalogue", () => {
  it("quarantines bad files, tells every problem with its place, and keeps the others", async () => {
    const { catalogue, filled } = await catalogueOf({
      "articles/good.md": articleText(),
      "articles/no-date.md": "---\nheadline: A\nsource: B\n---\n",
      "articles/two-problems.md": "---\nheadline: Pluies : le port\nsource: B\ndate: hier\n---\n",
    });
    expect(catalogue.articleCount()).toBe(1);
    expect(filled).toMatchObject({ articles: 1, drafts: 0, quarantined: 2 });
    const told = filled.problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
    expect(told).toEqual([
      "content/articles/no-date.md:1 key-missing",
      "content/articles/two-problems.md:2 yaml-colon-in-value",
      "content/articles/two-problems.md:4 day-unreadable",
    ]);
  });

  it("leaves drafts out, and their pictures", async () => {
    const { catalogue, filled } = await catalogueOf({
      "articles/draft.md": articleText({ draft: "true", image: "port.svg" }),
      "articles/port.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>',
    });
    expect(filled).toMatchObject({ articles: 0, drafts: 1, quarantined: 0 });
    expect(catalogue.pictures()).toEqual([]);
  });

  it("gives an address to the first path in byte order, and tells the others who has it", async () => {
    const { catalogue, filled } = await catalogueOf({
      "articles/b/crue.md": articleText({ headline: "B" }),
      "articles/a/crue.md": articleText({ headline: "A" }),
      "articles/c/2026-03-14-crue.md": articleText({ headline: "C" }),
      "articles/d/crue.ar.md": articleText({ headline: "D" }),
    });
    const [edition] = catalogue.site.editions;
    expect(
      edition &&
        catalogue
          .shelf(edition, "all")
          .newest(9)
          .map((one) => one.headline),
    ).toEqual(["A"]);
    expect(catalogue.addressOfFile("articles/d/crue.ar.md")).toBe("/ar/2026/03/14/crue/");
    expect(filled.quarantined).toBe(2);
    expect(filled.problems.map(({ file, details }) => [file, details])).toEqual([
      ["content/articles/b/crue.md", { address: "/2026/03/14/crue/", by: "articles/a/crue.md" }],
      [
        "content/articles/c/2026-03-14-crue.md",
        { address: "/2026/03/14/crue/", by: "articles/a/crue.md" },
      ],
    ]);
  });

  it("warns of a link to an article that is not there, and is silent about one that is", async () => {
    const { filled } = await catalogueOf({
      "articles/2026/a.md": articleText({ body: "Un.\n\n[b](b.md), [c](../2025/c.md#suite)\n" }),
      "articles/2026/b.md": articleText(),
    });
    expect(filled.problems).toMatchObject([
      {
        code: "body-link-unresolved",
        severity: "warning",
        line: 8,
        details: { value: "../2025/c.md#suite" },
      },
    ]);
  });

  it("warns of missing, remote and outside pictures, and publishes the article without them", async () => {
    const { catalogue, filled } = await catalogueOf({
      "articles/a.md": articleText({
        images: "[missing.png, https://elsewhere.example/a.png, ../../secret.png]",
      }),
    });
    expect(filled.problems.map(({ code }) => code).sort()).toEqual([
      "image-missing",
      "image-outside",
      "image-remote",
    ]);
    expect(catalogue.articleCount()).toBe(1);
  });

  it("never follows a symbolic link out of the content folder", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      "outside/secret.md": articleText({ headline: "Secret" }),
      "content/articles/a.md": articleText(),
    });
    symlinkSync(join(folder, "outside/secret.md"), join(folder, "content/articles/linked.md"));
    symlinkSync(join(folder, "outside"), join(folder, "content/articles/folder"));
    mkdirSync(join(folder, "cache"));
    const file = join(folder, "cache/catalogue.sqlite");
    const content = join(folder, "content");
    const filled = await fillCatalogue({ content, file, pathPrefix: "" });
    const catalogue = new Catalogue(file);
    expect(catalogue.articleCount()).toBe(1);
    expect(filled.problems.map(({ code }) => code)).toEqual([
      "symlink-left-out",
      "symlink-left-out",
    ]);
    catalogue.close();
  });

  it("has an empty archive to show for a folder without articles", async () => {
    const { catalogue, filled } = await catalogueOf({ "site.yaml": "name: Vide\n" });
    expect(filled).toMatchObject({ articles: 0, quarantined: 0, problems: [] });
    expect(catalogue.articleCount()).toBe(0);
  });
});
