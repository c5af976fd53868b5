// What is there already is known by the catalogue where that is fresh, by files where it is not, and the same in both ways.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fillCatalogue } from "../../scripts/catalogue/fill.ts";
import { openDatabase } from "../../scripts/catalogue/open-database.ts";
import { ExistingArticles, type KnownArticle } from "../../scripts/importing/existing.ts";
import type { ImportedItem } from "../../scripts/importing/item.ts";
import type { Day } from "../../scripts/model/day.ts";
import type { Language } from "../../scripts/model/language.ts";
import type { Slug } from "../../scripts/model/slug.ts";
import { readSite } from "../../scripts/reading/site.ts";
import { articleText, type Files, temporaryFolder, writeFiles } from "../small-archive.ts";
import { importerOf, importInto } from "./import-of.ts";

const files: Files = {
  "site.yaml": "lang: fr\n",
  "sources/phare.yaml": "name: {fr: Le Phare du Détroit, ar: منارة المضيق}\n",
  "articles/a.md": articleText({ headline: "A", link: "https://phare.example/a" }),
  "articles/b.md": articleText({ headline: "B", source: "Barid" }),
  "articles/c.md": articleText({ headline: "C", date: "2026-03-15" }),
  "articles/loser/a.md": articleText({ headline: "Le même nom", source: "Barid" }),
  "articles/draft.md": articleText({ headline: "Brouillon", draft: "true" }),
};

const known = (headline: string, more: Partial<KnownArticle> = {}): KnownArticle => ({
  ...{ path: "articles/x.md", headline, source: "Le Phare", lang: "fr" as Language },
  ...{ day: "2026-03-14" as Day, slug: "x" as Slug, ...more },
});

/** The same archive, with a catalogue of each kind and with none. */
async function archives(change: (content: string) => void) {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  writeFiles(content, files);
  const caches = [join(folder, "build"), join(folder, "checks"), join(folder, "none")];
  for (const [at, name] of ["catalogue.sqlite", "check.sqlite"].entries()) {
    const file = join(caches[at] as string, name);
    await fillCatalogue({ content, file, pathPrefix: "content/", drafts: at === 1 });
  }
  change(content);
  const { site } = readSite(content);
  return caches.map((cache) => ExistingArticles.read({ content, site, cache }));
}

describe("articles that are there", () => {
  it("are the same by the catalogue of a build, of a check, and by files", async () => {
    const all = await archives((content) => {
      writeFiles(content, {
        "articles/b.md": articleText({ headline: "B changé", source: "Barid" }),
        "articles/new.md": articleText({ headline: "Nouveau" }),
      });
      rmSync(join(content, "articles/c.md"));
    });
    for (const existing of all) {
      const has = (headline: string, more = {}) =>
        existing.fileOf(known(headline, more)) !== undefined;
      expect(has("a")).toBe(true);
      expect(has("Autre titre", { link: "https://phare.example/a" })).toBe(true);
      expect(has("Autre titre", { link: "https://phare.example/" })).toBe(false);
      expect([has("B", { source: "Barid" }), has("B changé", { source: "BARID" })]).toEqual([
        false,
        true,
      ]);
      expect(has("Nouveau")).toBe(true);
      expect(has("C", { day: "2026-03-15" })).toBe(false);
      expect(has("Le même nom", { source: "barid" })).toBe(true);
      expect(has("Brouillon")).toBe(true);
      expect(existing.takesAddress(known("Z", { slug: "a" as Slug }))).toBe(true);
      expect(existing.takesAddress(known("Z", { slug: "z" as Slug }))).toBe(false);
    }
  });

  it("are not read again where the catalogue is fresh", async () => {
    const folder = temporaryFolder();
    const [content, cache] = [join(folder, "content"), join(folder, "cache")];
    writeFiles(content, files);
    const file = join(cache, "check.sqlite");
    await fillCatalogue({ content, file, pathPrefix: "content/" });
    const db = openDatabase(file);
    db.exec("UPDATE article SET headline = 'Du catalogue' WHERE headline = 'A'");
    db.close();
    const { site } = readSite(content);
    const read = (from?: string) => ExistingArticles.read({ content, site, cache: from });
    const has = (existing: ExistingArticles) =>
      existing.fileOf(known("Du catalogue")) !== undefined;
    expect([has(read(cache)), has(read())]).toEqual([true, false]);
  });

  it("are read where a catalogue is another folder's, of other settings, or no catalogue", async () => {
    const folder = temporaryFolder();
    const content = join(folder, "content");
    writeFiles(content, files);
    const cache = join(folder, "cache");
    const file = join(cache, "catalogue.sqlite");
    const other = temporaryFolder();
    await fillCatalogue({ content: other, file, pathPrefix: "content/" });
    const read = () =>
      ExistingArticles.read({ content, site: readSite(content).site, cache }).fileOf(known("A")) !==
      undefined;
    expect(read()).toBe(true);
    await fillCatalogue({ content, file, pathPrefix: "content/" });
    writeFiles(content, { "site.yaml": "lang: ar\n" });
    expect(read()).toBe(false);
    writeFiles(content, { "site.yaml": "lang: fr\n" });
    writeFileSync(file, "no catalogue");
    expect(read()).toBe(true);
  });
});

it.each([["Le Phare du Détroit"], ["LE PHARE DU DETROIT"], ["منارة المضيق"], ["phare"]])(
  "a newspaper that is spelt otherwise brings no article twice: %s",
  async (source) => {
    const content = temporaryFolder();
    writeFiles(content, {
      "sources/phare.yaml": files["sources/phare.yaml"] as string,
      "articles/a.md": articleText({ headline: "Crue", source: "phare" }),
    });
    const item = { place: "a", headline: "CRUE", source, date: "2026-03-14", lang: "fr-MA" };
    const { report } = await importInto(importerOf([item]), "", { content });
    expect(report).toMatchObject({ imported: 0, alreadyThere: 1 });
  },
);

describe("an import", () => {
  const importItems = (items: readonly ImportedItem[], content = temporaryFolder()) =>
    importInto(importerOf(items), "", { content });
  const item = { place: "a", headline: "Crue", source: "Le Phare", date: "2022-10-25" };

  it("takes articles that share an address, a front page's, for several, unless their day or headline is one", async () => {
    const rows = ["Un", "Deux", "Trois"].map((headline, at) => ({
      ...{ ...item, headline, body: `Le texte ${at}.` },
      ...{ date: `2022-10-2${at}`, link: "https://phare.example/une" },
    }));
    const { content, report, articles } = await importItems(rows);
    expect(report).toEqual({ imported: 3, alreadyThere: 0, refused: 0 });
    expect(new Set(articles.map(({ body }) => body)).size).toBe(3);
    const corrected = { ...rows[0], place: "b", headline: "Un, corrigé" };
    const dated = { ...rows[1], place: "b", date: "2022-11-30" };
    const again = await importItems([...rows, corrected, dated], content);
    expect(again.report).toEqual({ imported: 0, alreadyThere: 5, refused: 0 });
  });

  it("brings a dispatch of every newspaper that printed it under one headline", async () => {
    const sources = ["Le Phare", "Barid", "Sada", "La Voile", "Le Rivage"];
    const printed = sources.map((source) => ({ ...item, source }));
    const { report, content } = await importItems(printed);
    expect(report).toEqual({ imported: 5, alreadyThere: 0, refused: 0 });
    expect((await importItems(printed, content)).report.alreadyThere).toBe(5);
  });
});
