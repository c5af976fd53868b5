// Whatever is imported is an article that Khizana reads without a complaint, comes once, and replaces nothing.
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Importer } from "../../scripts/importing/importer.ts";
import { type ImportedItem, refuse } from "../../scripts/importing/item.ts";
import { LinkedFolderError } from "../../scripts/importing/write-files.ts";
import { articleText, temporaryFolder, writeFiles } from "../small-archive.ts";
import { importerOf, importInto } from "./import-of.ts";

const item: ImportedItem = {
  place: "a:1",
  headline: "Pluies : le port rouvre",
  source: "Le Phare",
  date: "25 - 10 - 2022",
  link: "https://phare.example/a",
  authors: ["Amina Tazi"],
  topics: ["Port", "Pêche: côtière"],
  body: "Le texte.\n\n- un\n- deux\n",
};

const importItems = (items: readonly ImportedItem[], more = {}) =>
  importInto(importerOf(items), "", more);

describe("an import", () => {
  it("writes an article as its author would, in the folder of its month", async () => {
    const { paths, read, report } = await importItems([item]);
    expect(paths).toEqual(["articles/2022/10/2022-10-25-pluies-le-port-rouvre.md"]);
    expect(read(paths[0] as string)).toBe(`---
headline: "Pluies : le port rouvre"
source: Le Phare
date: 2022-10-25
link: https://phare.example/a
authors: [Amina Tazi]
topics: [Port, "Pêche: côtière"]
---

Le texte.

- un
- deux
`);
    expect(report).toEqual({ imported: 1, alreadyThere: 0, refused: 0 });
  });

  it("changes nothing the second time, even where an author has moved and mended what came", async () => {
    const content = temporaryFolder();
    await importItems([item, { ...item, headline: "Autre", link: undefined }], { content });
    writeFiles(content, {
      "articles/mended.md": articleText({ headline: "Mieux dit", link: "https://phare.example/a" }),
    });
    const { report, paths } = await importItems(
      [item, { ...item, headline: "autre ", link: undefined }],
      { content },
    );
    expect(report).toEqual({ imported: 0, alreadyThere: 2, refused: 0 });
    expect(paths).toHaveLength(3);
  });

  it("brings translations that have one name, each under the same address of its language", async () => {
    const given = ["fr", "ar", "en"].map((lang) => ({ ...item, lang, name: "crue" }));
    const { report, paths, content } = await importItems(given);
    expect(report).toMatchObject({ imported: 3, alreadyThere: 0 });
    expect(paths).toEqual([
      "articles/2022/10/2022-10-25-crue.ar.md",
      "articles/2022/10/2022-10-25-crue.en.md",
      "articles/2022/10/2022-10-25-crue.md",
    ]);
    expect((await importItems(given, { content })).report.alreadyThere).toBe(3);
    const images = [{ file: "a.png", bytes: new Uint8Array(1) }];
    const pictured = await importItems(given.map((one) => ({ ...one, images })));
    expect(pictured.report.imported).toBe(3);
    expect(pictured.articles.map(({ article }) => article?.lang).sort()).toEqual([
      "ar",
      "en",
      "fr",
    ]);
  });

  it("leads the links of translations too, where what they lead to comes later", async () => {
    const linking = ["fr", "ar"].map((lang) => ({
      ...{ ...item, lang, name: "crue", body: "[b](/b/)", link: undefined },
      stoodAt: [`https://phare.example/${lang}/a/`],
    }));
    const later = {
      ...item,
      headline: "B",
      link: undefined,
      stoodAt: ["https://phare.example/b/"],
    };
    const { content } = await importItems(linking);
    const { paths, read } = await importItems([...linking, later], { content });
    const crues = paths.filter((path) => path.includes("crue"));
    expect(crues).toHaveLength(2);
    for (const path of crues) expect(read(path)).toContain("[b](2022-10-25-b.md)");
  });

  it("doubles nothing that another import brings at the same time", async () => {
    const content = temporaryFolder();
    const slow: Importer = {
      kind: "given",
      async *read() {
        await importItems([item], { content });
        yield item;
      },
    };
    const { report, paths } = await importInto(slow, "", { content });
    expect(report).toEqual({ imported: 0, alreadyThere: 1, refused: 0 });
    expect(paths).toHaveLength(1);
  });

  it("writes nothing where a folder is a link, which may lead out of the archive", async () => {
    const [content, elsewhere] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(content, "articles"));
    symlinkSync(elsewhere, join(content, "articles/2022"));
    await expect(importItems([item], { content })).rejects.toThrow(LinkedFolderError);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it("gives two articles of one day and one headline addresses of their own", async () => {
    const { paths, report, articles } = await importItems([
      item,
      { ...item, source: "Barid", link: "https://barid.example/b" },
    ]);
    expect(report.imported).toBe(2);
    expect(new Set(articles.map(({ article }) => article?.slug)).size).toBe(2);
    expect(paths.filter((path) => /rouvre-[0-9a-f]{6}\.md$/.test(path))).toHaveLength(1);
  });

  it("never writes over a file that stands at its place", async () => {
    const content = temporaryFolder();
    const path = "articles/2022/10/2022-10-25-pluies-le-port-rouvre.md";
    writeFiles(content, { [path]: "notes of mine" });
    const { read } = await importItems([item], { content });
    expect(read(path)).toBe("notes of mine");
  });

  it("says what it would do, and writes nothing, on a dry run", async () => {
    const { report, paths } = await importItems([item], { dryRun: true });
    expect(report.imported).toBe(1);
    expect(paths).toEqual([]);
  });

  it("takes what the command line says only where the origin says nothing", async () => {
    const { articles } = await importItems(
      [
        { ...item, source: undefined, lang: undefined },
        { ...item, headline: "Autre", link: undefined, lang: "ar" },
      ],
      { source: "Barid", lang: "fr" },
    );
    expect(articles.map(({ article }) => `${article?.source} ${article?.lang}`).sort()).toEqual([
      "Barid fr",
      "Le Phare ar",
    ]);
  });

  it("is Arabic where nobody says so but its letters, and the archive's language is another", async () => {
    const found = { ...item, headline: "المرسى يفتح", lang: undefined };
    const langOf = async (content: string) =>
      (await importItems([found], { content })).articles[0]?.article?.lang;
    expect(await langOf(temporaryFolder())).toBe("ar");
    const persian = temporaryFolder();
    writeFiles(persian, { "site.yaml": "lang: fa\neditions: [{ lang: ar, lists: [fa] }]\n" });
    expect(await langOf(persian)).toBe("fa");
  });

  it("refuses with reasons what is not whole, and brings the rest", async () => {
    const { report, refusals } = await importItems([
      { place: "a:1" },
      { ...item, place: "a:2", date: "30 février 2022" },
      item,
    ]);
    expect(report).toEqual({ imported: 1, alreadyThere: 0, refused: 2 });
    const problems = refusals.map((one) => one.refused === "not-whole" && one.details.problems);
    expect(problems[0]).toHaveLength(3);
    expect(String(problems[0])).toContain("--source");
    expect(String(problems[1])).toContain("30 février 2022");
    const given = await importInto(importerOf([refuse("unreadable", "b", { reason: "cut" })]), "");
    expect(given.refusals).toMatchObject([{ refused: "unreadable", place: "b" }]);
  });

  it("saves pictures beside their article, under their own base names alone", async () => {
    const image = {
      file: "../../../port.jpg",
      bytes: new Uint8Array([1, 2]),
      alt: "Le port",
      isLead: true,
    };
    const { paths, read } = await importItems([
      {
        ...item,
        images: [
          { ...image, file: "port.jpg" },
          { ...image, file: "../../evil.jpg", isLead: false },
        ],
      },
    ]);
    expect(paths).toEqual([
      "articles/2022/10/2022-10-25-pluies-le-port-rouvre/evil.jpg",
      "articles/2022/10/2022-10-25-pluies-le-port-rouvre/index.md",
      "articles/2022/10/2022-10-25-pluies-le-port-rouvre/port.jpg",
    ]);
    expect(read(paths[1] as string)).toContain("image: {src: port.jpg, alt: Le port}");
  });

  it("is read without a complaint, whatever the texts hold", async () => {
    const words = fc.string({ unit: "grapheme", maxLength: 60 });
    const line = words.filter(
      (text) => /[\p{L}\p{N}]/u.test(text) && !/^["'«“]|["'»”]$/.test(text.trim()),
    );
    const items = fc.array(
      fc.record({
        headline: line,
        source: line,
        summary: fc.option(line, { nil: undefined }),
        authors: fc.array(line, { maxLength: 2 }),
        topics: fc.array(line, { maxLength: 2 }),
        body: words,
        date: fc.constantFrom("2022-10-25", "2022/10/26", "2022-10-25T23:59:00+14:00"),
      }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(items, async (found) => {
        const { content, articles, report } = await importItems(
          found.map((one, at) => ({ ...one, place: String(at) })),
        );
        expect(report.refused).toBe(0);
        for (const { article, findings } of articles) {
          expect(article).toBeDefined();
          expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        }
        const again = await importItems(
          found.map((one, at) => ({ ...one, place: String(at) })),
          { content },
        );
        expect(again.report.imported).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
