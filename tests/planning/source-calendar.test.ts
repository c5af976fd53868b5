// A newspaper's newest year by day, on its own page.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleText, buildArchive } from "../small-archive.ts";

const files = {
  "sources/phare.yaml": "name: Phare\ngaps: [{from: 2005-03, to: 2005-04-02}]\n",
  "articles/old.md": articleText({ source: "phare", date: "2003-06-10" }),
  "articles/a.md": articleText({ source: "phare", date: "2005-01-10" }),
  "articles/b.md": articleText({ source: "phare", date: "2005-01-10" }),
  "articles/c.md": articleText({ source: "Barid", date: "2005-02-01" }),
};

describe("a newspaper's year by day", () => {
  it("leads from its own counts to the whole day, and from a month's name to its own month", async () => {
    const { read } = await buildArchive(files);
    const page = read("sources/phare/index.html");
    expect(page).toContain("2005, jour par jour");
    expect(page).toContain('<a href="../../2005/01/10/" aria-label="10 janvier 2005 : 2 articles"');
    expect(page).toContain('<caption><a href="../../sources/phare/2005/01/">janvier</a></caption>');
    // Another newspaper's day is not its own.
    expect(page).not.toContain("../../2005/02/01/");
    expect(page).toContain('aria-label="2 avril 2005 : manque à la collection"');
    expect(page).toContain('aria-label="3 avril 2005 : 0 article"');
  });

  it("follows the newest article, and goes with the last", async () => {
    const { read, again, folder } = await buildArchive(files);
    const remove = (name: string) => rmSync(join(folder, "content/articles", name));
    await again({
      "articles/new.md": articleText({ source: "phare", date: "2006-05-05" }),
    });
    expect(read("sources/phare/index.html")).toContain("2006, jour par jour");
    remove("new.md");
    remove("a.md");
    await again({});
    expect(read("sources/phare/index.html")).toContain("10 janvier 2005 : 1 article");
    remove("b.md");
    await again({});
    expect(read("sources/phare/index.html")).toContain("2003, jour par jour");
  });

  it("belongs to newspapers alone", async () => {
    const { read } = await buildArchive({ "articles/a.md": articleText({ topics: "[Ports]" }) });
    expect(read("topics/ports/index.html")).not.toContain("jour par jour");
  });
});
