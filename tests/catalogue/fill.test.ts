// A content folder is read whole: good files are catalogued, bad ones are told of, and neither harms the other.
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
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
    expect(catalogue.pictures.shown()).toEqual([]);
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
    await fillCatalogue({ content, file, pathPrefix: "" });
    const catalogue = new Catalogue(file);
    expect(catalogue.articleCount()).toBe(1);
    expect(catalogue.problems("").map(({ code }) => code)).toEqual([
      "symlink-left-out",
      "symlink-left-out",
    ]);
    catalogue.close();
  });

  it("fails once, and at once, where the process that reads for it has ended", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2500 }, (_, at) => [`articles/a${at}.md`, articleText()]),
    );
    const folder = temporaryFolder();
    writeFiles(join(folder, "content"), many);
    const filling = fillCatalogue({
      content: join(folder, "content"),
      file: join(folder, "catalogue.sqlite"),
      pathPrefix: "",
      readElsewhere: async () => {
        throw new Error("it ended");
      },
    });
    await expect(filling).rejects.toThrow("it ended");
    // A failure that nobody awaits would be told now, and fail this run.
    await setTimeout(20);
  });

  it("has an empty archive to show for a folder without articles", async () => {
    const { catalogue, filled } = await catalogueOf({ "site.yaml": "name: Vide\n" });
    expect(filled).toMatchObject({ articles: 0, quarantined: 0, problems: [] });
    expect(catalogue.articleCount()).toBe(0);
  });
});
