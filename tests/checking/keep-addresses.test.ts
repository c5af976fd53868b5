// An article that was moved or redated keeps its old addresses, as git's history tells of them, and no other article's.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { git } from "../publishing/git-edits.ts";
import { articleText } from "../small-archive.ts";
import { type MendedArchive, mendedArchive } from "./mended-archive.ts";

const about = (name: string, more: Record<string, string> = {}) =>
  articleText({
    headline: name,
    body: `Le texte de ${name}, et de lui seul : ${name}.\n`,
    ...more,
  });

/** The lines that were added to each file. */
async function kept(archive: MendedArchive) {
  const { fixed } = await archive.fix();
  return fixed.flatMap(({ file, lines }) =>
    lines.map(
      ({ after }) => `${file.slice(archive.content.length + "/articles/".length)} ${after}`,
    ),
  );
}

const redate = (archive: MendedArchive, path: string, day: string) =>
  archive.write({ [path]: archive.text(path).replace(/date: .*/, `date: ${day}`) });

describe("an old address is kept", () => {
  it("of articles that were moved and edited, in several steps, redated, or given another language", async () => {
    const archive = mendedArchive({
      "articles/un.md": about("Un"),
      "articles/deux.md": about("Deux"),
      "articles/trois.md": about("Trois"),
      "articles/quatre.md": about("Quatre"),
      "articles/2026/dossier/index.md": about("Cinq"),
    });
    archive.commit();
    archive.move("articles/un.md", "articles/2026/une.md");
    archive.write({ "articles/2026/une.md": about("Un").replace("Le texte", "Le récit") });
    redate(archive, "articles/deux.md", "2026-03-15");
    archive.move("articles/quatre.md", "articles/2026/quatre.md");
    archive.move("articles/2026/dossier", 'articles/2026/affaire \u00e0 "suivre"');
    archive.commit();
    archive.move("articles/2026/une.md", "articles/2026/une bonne.md");
    archive.write({ "articles/trois.md": about("Trois", { lang: "ar" }) });
    archive.commit();
    redate(archive, "articles/2026/une bonne.md", "2026-03-16");
    expect(await kept(archive)).toEqual([
      '2026/affaire à "suivre"/index.md aliases: [/2026/03/14/dossier/]',
      "2026/une bonne.md aliases: [/2026/03/14/une-bonne/, /2026/03/14/une/, /2026/03/14/un/]",
      "deux.md aliases: [/2026/03/14/deux/]",
      "trois.md aliases: [/2026/03/14/trois/]",
    ]);
    expect(await kept(archive)).toEqual([]);
    archive.commit();
    expect(await kept(archive)).toEqual([]);
    expect((await archive.told()).filter((one) => /alias|taken/.test(one))).toEqual([]);
  });

  it("of files that were moved since the last commit, whether git knows of it or not", async () => {
    const archive = mendedArchive({ "articles/a.md": about("A"), "articles/b.md": about("B") });
    archive.commit();
    archive.move("articles/a.md", "articles/x/c.md");
    git(archive.folder, "mv", "content/articles/b.md", "content/articles/d.md");
    const index = git(archive.folder, "status", "--porcelain");
    expect(await kept(archive)).toEqual([
      "d.md aliases: [/2026/03/14/b/]",
      "x/c.md aliases: [/2026/03/14/a/]",
    ]);
    expect(git(archive.folder, "status", "--porcelain")).toBe(index.replace("R  ", "RM "));
  });

  it("of what was moved on both sides of a merge", async () => {
    const archive = mendedArchive({ "articles/a.md": about("A"), "articles/b.md": about("B") });
    archive.commit();
    git(archive.folder, "switch", "-qc", "other");
    archive.move("articles/a.md", "articles/a2.md");
    archive.commit();
    git(archive.folder, "switch", "-q", "main");
    redate(archive, "articles/a.md", "2026-03-15");
    archive.move("articles/b.md", "articles/b2.md");
    archive.commit();
    git(archive.folder, "merge", "-q", "-m", "x", "other");
    expect(Object.values(await archive.addresses())).toEqual([
      "/2026/03/15/a2/",
      "/2026/03/14/b2/",
    ]);
    expect(await kept(archive)).toEqual([
      "a2.md aliases: [/2026/03/15/a/, /2026/03/14/a2/, /2026/03/14/a/]",
      "b2.md aliases: [/2026/03/14/b/]",
    ]);
  });

  it.each(["", "a/b/content"])(
    "in a content folder at %j, wherever it stood before",
    async (place) => {
      const archive = mendedArchive(
        { "articles/a.md": about("A"), "articles/b.md": about("B") },
        place,
      );
      archive.commit();
      archive.move("articles/a.md", "articles/c.md");
      archive.commit();
      if (place !== "") {
        git(archive.folder, "mv", "a", "moved");
        git(archive.folder, "commit", "-qm", "x");
        git(archive.folder, "mv", "moved", "a");
        git(archive.folder, "commit", "-qm", "x");
      }
      expect(await kept(archive)).toEqual(["c.md aliases: [/2026/03/14/a/]"]);
    },
  );

  it("as far as a shallow clone goes, and its author is told", async () => {
    const archive = mendedArchive({ "articles/a.md": about("A") });
    for (const [from, to] of [
      ["a", "b"],
      ["b", "c"],
    ]) {
      archive.commit();
      archive.move(`articles/${from}.md`, `articles/${to}.md`);
    }
    archive.commit();
    const clone = mendedArchive({});
    rmSync(clone.folder, { recursive: true });
    git("/", "clone", "-q", "--depth=2", `file://${archive.folder}`, clone.folder);
    const { fixed, history } = await mendedClone(clone);
    expect(history).toBe("shallow");
    expect(fixed.flatMap(({ lines }) => lines)).toEqual([
      { line: 5, after: "aliases: [/2026/03/14/b/]" },
    ]);
  });
});

/** A clone has no cache of its own yet. */
async function mendedClone(clone: MendedArchive) {
  clone.write({ "../.cache/note.txt": "" });
  return clone.fix();
}

describe("no address is kept", () => {
  it("without git, before the first commit, nor where git refuses another's folder, and it is said", async () => {
    const archive = mendedArchive({ "articles/a.md": about("A") });
    expect((await archive.fix()).history).toBe("none");
    git(archive.folder, "init", "-q");
    expect(await archive.fix()).toMatchObject({ fixed: [], history: "none" });
    archive.commit();
    expect((await archive.fix()).history).toBe("whole");
    vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    onTestFinished(() => void vi.unstubAllEnvs());
    archive.move("articles/a.md", "articles/b.md");
    expect(await archive.fix()).toMatchObject({ fixed: [], history: "none" });
  });

  it("of another article: one that is gone while another came, or took its file's name", async () => {
    const archive = mendedArchive({
      "articles/a.md": articleText({ headline: "Pluie", body: "Il pleut.\n" }),
      "articles/meteo.md": articleText({ headline: "Météo", body: "Grand vent sur le Rif.\n" }),
      "articles/c.md": about("C"),
    });
    archive.commit();
    rmSync(join(archive.content, "articles/a.md"));
    archive.write({
      "articles/b.md": articleText({ headline: "Soleil", body: "Il fait beau.\n" }),
      "articles/meteo.md": articleText({
        ...{ headline: "Météo", date: "2026-03-15", body: "Soleil et 30 degrés partout.\n" },
      }),
    });
    rmSync(join(archive.content, "articles/c.md"));
    archive.commit();
    archive.write({ "articles/d.md": about("C") });
    archive.commit();
    expect(await kept(archive)).toEqual([]);
  });

  it("that was a draft's, is taken now, leads there already, or was left by two", async () => {
    const archive = mendedArchive({
      "articles/a.md": about("A", { draft: "true" }),
      "articles/b.md": about("B"),
      "articles/c.md": about("C"),
      "articles/d.md": about("D"),
      "articles/e.md": about("E"),
    });
    archive.commit();
    archive.move("articles/a.md", "articles/a2.md");
    archive.move("articles/b.md", "articles/b2.md");
    archive.move("articles/c.md", "articles/c2.md");
    archive.move("articles/d.md", "articles/d2.md");
    archive.move("articles/e.md", "articles/e2.md");
    archive.commit();
    archive.write({
      "articles/a2.md": about("A"),
      "articles/b.md": about("B bis"),
      "articles/c2.md": about("C", { aliases: "/2026/03/14/c/" }),
      "articles/other.md": about("Autre", { aliases: "[/2026/03/14/d/]" }),
      "articles/e.md": about("E bis"),
    });
    archive.commit();
    archive.move("articles/e.md", "articles/e3.md");
    archive.commit();
    expect(await kept(archive)).toEqual([]);
  });

  it("twice, where an article came back to the day that it had", async () => {
    const archive = mendedArchive({ "articles/a.md": about("A") });
    for (const day of ["2026-03-15", "2026-03-14", "2026-03-15", "2026-03-14"]) {
      archive.commit();
      redate(archive, "articles/a.md", day);
    }
    expect(await kept(archive)).toEqual(["a.md aliases: [/2026/03/15/a/]"]);
  });

  it("in a file of an encoding or a form that is not certain: its author is told the line", async () => {
    const archive = mendedArchive({
      "articles/a.md": Buffer.from(`\ufeff${about("A")}`, "utf16le"),
      "articles/b.md": about("B", { aliases: "[/x/,\n  /y/]" }),
    });
    archive.commit();
    archive.move("articles/a.md", "articles/a2.md");
    archive.move("articles/b.md", "articles/b2.md");
    const { fixed, notWritten } = await archive.fix();
    expect(fixed).toEqual([]);
    expect(notWritten.map(({ line }) => line)).toEqual([
      "aliases: [/2026/03/14/a/]",
      "aliases: [/2026/03/14/b/]",
    ]);
  });
});
