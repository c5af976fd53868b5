// A new article's file gets a safe name from a French or an Arabic headline, and takes no other file's place.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { fillCatalogue } from "../../scripts/catalogue/fill.ts";
import { ExistingArticles } from "../../scripts/importing/existing.ts";
import type { ImportedItem } from "../../scripts/importing/item.ts";
import { knownNames } from "../../scripts/importing/known-names.ts";
import { languageOfLetters, writeNewArticle } from "../../scripts/importing/new-article.ts";
import { readSite } from "../../scripts/reading/site.ts";
import {
  articleText,
  buildArchive,
  filledOf,
  temporaryFolder,
  writeFiles,
} from "../small-archive.ts";

const item = { place: "", source: "Le Phare", date: "2026-03-14" };

function begin(content: string, more: Partial<ImportedItem>) {
  const { site } = readSite(content);
  const existing = ExistingArticles.read({ content, site, originals: true });
  return writeNewArticle(content, site, { ...item, ...more }, existing);
}

it("is named in ASCII by its day and its headline", () => {
  const content = temporaryFolder();
  const paths = ["L’été : à l’ombre", "الميناء يفتح", "???"].map((headline) => {
    const written = begin(content, { headline });
    return "path" in written ? written.path : "";
  });
  expect(paths[0]).toBe("articles/2026/03/2026-03-14-l-ete-a-l-ombre.md");
  expect(paths[1]).toBe("articles/2026/03/2026-03-14-almyna-yfth.md");
  expect(paths[2]).toMatch(/2026-03-14-[0-9a-f]{8}\.md$/);
  for (const path of paths) expect(existsSync(join(content, path))).toBe(true);
});

describe("beside what the archive holds", () => {
  const files = {
    "articles/port.md": articleText({ headline: "Port", link: "https://phare.example/port" }),
  };

  it("it takes no published article's address, wherever that one's file stands", async () => {
    const content = temporaryFolder();
    writeFiles(content, files);
    const written = begin(content, { headline: "Port", source: "Barid" });
    expect(written).toMatchObject({
      path: expect.stringMatching(/^articles\/2026\/03\/2026-03-14-port-[0-9a-f]{6}\.md$/),
    });
    expect(begin(content, { headline: "PORT", source: "Sada" })).toHaveProperty("path");
    expect(begin(content, { headline: "Port", source: "La Voile" })).toHaveProperty("path");
    const file = join(temporaryFolder(), "catalogue.sqlite");
    await fillCatalogue({ content, file, pathPrefix: "content/" });
    const catalogue = new Catalogue(file);
    onTestFinished(() => catalogue.close());
    expect(filledOf(catalogue)).toMatchObject({ articles: 4, quarantined: 0 });
  });

  it.each<[string, Partial<ImportedItem>]>([
    ["newspaper, day and headline", { headline: " PORT" }],
    ["link and day", { headline: "Le port", link: "https://phare.example/port" }],
    [
      "link and headline",
      { headline: "Port", date: "2026-03-15", link: "https://phare.example/port" },
    ],
  ])("it is not written twice: the same %s", (_, more) => {
    const content = temporaryFolder();
    writeFiles(content, files);
    expect(begin(content, more)).toEqual({ there: "articles/port.md" });
    expect(existsSync(join(content, "articles/2026"))).toBe(false);
  });

  it("it is written, and the other is named, where only their link is one", () => {
    const content = temporaryFolder();
    writeFiles(content, files);
    const more = { headline: "Une", date: "2026-03-16", link: "https://phare.example/port/" };
    expect(begin(content, more)).toEqual({
      ...{ path: "articles/2026/03/2026-03-16-une.md", shares: "articles/port.md" },
    });
  });

  it("it leaves a file alone that is no article", () => {
    const content = temporaryFolder();
    const path = "articles/2026/03/2026-03-14-port.md";
    writeFiles(content, { [path]: "notes of mine" });
    expect(begin(content, { headline: "Port" })).not.toMatchObject({ path });
    expect(readFileSync(join(content, path), "utf8")).toBe("notes of mine");
  });
});

it("is not written where it would not be whole", () => {
  const content = temporaryFolder();
  const written = begin(content, { headline: "A", date: "hier" });
  expect(written).toMatchObject({ findings: [{ code: "day-unreadable" }] });
  expect(existsSync(join(content, "articles"))).toBe(false);
});

it("is Arabic where its letters are", () => {
  expect(languageOfLetters("خبر عن TGV")).toBe("ar");
  expect(languageOfLetters("Le mot « خبر » en français")).toBeUndefined();
});

it("is offered the newspapers and topics that the archive knows", async () => {
  const { folder } = await buildArchive({
    "sources/barid.yaml": "name: {fr: Barid, ar: بريد}\n",
    "articles/a.md": articleText({ topics: "[Port]" }),
  });
  expect(knownNames(join(folder, "content"), join(folder, "cache"))).toMatchObject({
    sources: ["Barid", "Le Phare", "بريد"],
    topics: ["Port"],
  });
  expect(knownNames(join(folder, "content"), join(folder, "none")).sources).toEqual([
    "Barid",
    "بريد",
  ]);
});
