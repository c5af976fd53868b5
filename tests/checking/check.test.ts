// A check tells what a build would and more, again and again, and reads only what has changed.
import { rmSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { check } from "../../scripts/checking/check.ts";
import { articleText, type Files, temporaryFolder, writeFiles } from "../small-archive.ts";

const today = "2026-11-26";

async function checked(files: Files, paths: readonly string[] = []) {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  const cache = join(folder, "cache");
  let counted = 0;
  const again = async (more: Files = {}, version = "1") => {
    writeFiles(content, more);
    const { problems, files } = await check({ content, cache, paths, today, version });
    counted = files;
    return problems.map(
      ({ file, line, code, severity }) =>
        `${file.slice(content.length + 1)}:${line} ${severity} ${code}`,
    );
  };
  const told = await again(files);
  return { told, counted, again, content, cache };
}

const long = `${Array.from({ length: 90 }, (_, at) => `mot${(at * 37) % 91}`).join(" ")}.\n`;

describe("a check", () => {
  it("tells what a build would, of drafts too", async () => {
    const { told } = await checked({
      "site.yaml": "ticker: {newest: 0}\n",
      "articles/a.md": articleText({ date: "hier" }),
      "articles/b.md": articleText({ headline: "Autre", body: "[lien](perdu.md)\n" }),
      "articles/c.md": articleText({ draft: "true", headline: "Essai", body: "{{ x }}\n" }),
    });
    expect(told).toEqual([
      "articles/a.md:4 error day-unreadable",
      "articles/b.md:6 warning body-link-unresolved",
      "articles/c.md:7 warning template-left",
      "site.yaml:1 error number-unreadable",
    ]);
  });

  it("tells of articles that came twice, by headline or by text, but not of a dispatch that two newspapers carried", async () => {
    const { told } = await checked({
      "articles/a.md": articleText({ headline: "Le port rouvre", body: long }),
      "articles/b.md": articleText({ headline: "LE PORT ROUVRE", body: "Autre.\n" }),
      "articles/c.md": articleText({ headline: "Tout autre", body: `Avant. ${long}` }),
      "articles/d.md": articleText({ headline: "Le port rouvre", source: "Barid", body: long }),
      "articles/e.md": articleText({ headline: "Le port rouvre", date: "2026-03-15" }),
      "articles/f.md": articleText({ headline: "Décalé", date: "2026-03-15", body: long }),
    });
    expect(told).toEqual([
      "articles/b.md:1 warning duplicate-headline",
      "articles/c.md:1 warning duplicate-text",
      "articles/f.md:1 warning duplicate-text",
    ]);
  });

  it("tells of a newspaper that is misspelt, and not of a new one", async () => {
    const many = [1, 2, 3, 4, 5].map((day) => [
      `articles/${day}.md`,
      articleText({ headline: `T${day}`, source: "Le Phare du Détroit", date: `2026-03-0${day}` }),
    ]);
    const { told } = await checked({
      ...Object.fromEntries(many),
      "articles/x.md": articleText({ headline: "X", source: "Le Fare du Détroit" }),
      "articles/y.md": articleText({ headline: "Y", source: "Le Phare d'Anfa" }),
    });
    expect(told).toEqual(["articles/x.md:1 warning name-lookalike"]);
  });

  it("tells of it in each language in which the newspaper has a name, also where articles name it by its file", async () => {
    const many = [1, 2, 3, 4, 5].map((day) => [
      `articles/${day}.md`,
      articleText({ headline: `T${day}`, source: "manarat", date: `2026-03-0${day}` }),
    ]);
    const { told } = await checked({
      "sources/manarat.yaml": "name: {fr: Manarat al-Chamal, ar: منارة الشمال}\n",
      ...Object.fromEntries(many),
      "articles/x.md": articleText({ headline: "خبر", source: "منارة الشمل", lang: "ar" }),
      "articles/y.md": articleText({ headline: "Y", source: "Manarat el-Chamal" }),
      "articles/z.md": articleText({ headline: "Z", source: "منارة الشمال" }),
    });
    expect(told).toEqual([
      "articles/x.md:1 warning name-lookalike",
      "articles/y.md:1 warning name-lookalike",
    ]);
  });

  it("tells of days to come, and of pictures that are heavy or not described", async () => {
    const heavy = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><!--${"x".repeat(2_100_000)}--></svg>`;
    const { told } = await checked({
      "images/a.svg": heavy,
      "articles/a.md": articleText({ image: "/a.svg", date: "2026-11-27", body: "![](/a.svg)\n" }),
      "articles/b.md": articleText({ image: "{src: /a.svg, alt: Vue}", date: today }),
    });
    expect(told).toEqual([
      "articles/a.md:1 warning date-future",
      "articles/a.md:1 warning image-heavy",
      "articles/a.md:5 warning image-no-alt",
      "articles/a.md:7 warning image-no-alt",
    ]);
  });

  it("follows what is edited, added and removed, and reads nothing twice", async () => {
    const { told, again, content, cache } = await checked({
      "articles/a.md": articleText({ body: "{{ a }}\n" }),
      "articles/b.md": articleText({ headline: "B", body: "{{ b }}\n" }),
    });
    expect(told).toHaveLength(2);
    const db = new Database(join(cache, "check.sqlite"));
    db.exec("UPDATE remark SET value = '[]' WHERE path = 'articles/b.md'");
    db.close();
    expect(await again({ "articles/a.md": articleText({ body: "Mieux.\n" }) })).toEqual([]);
    expect(await again({}, "2")).toEqual(["articles/b.md:6 warning template-left"]);
    rmSync(join(content, "articles/b.md"));
    expect(await again()).toEqual([]);
  });

  it("tells of the files and folders that are asked for, and counts them alone", async () => {
    const files = {
      "articles/x/a.md": articleText({ body: "{{ a }}\n" }),
      "articles/xy.md": articleText({ headline: "B", body: "{{ b }}\n" }),
    };
    const { told, counted } = await checked(files, ["articles/x"]);
    expect(told).toEqual(["articles/x/a.md:6 warning template-left"]);
    expect(counted).toBe(1);
    expect((await checked(files, ["articles/xy.md"])).told).toHaveLength(1);
    expect(await checked(files, [""])).toMatchObject({ told: { length: 2 }, counted: 2 });
  });
});
