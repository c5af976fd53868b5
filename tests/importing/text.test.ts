// The plain text of an aggregator's page becomes its article, and on request its ticker's headlines.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { text } from "../../scripts/importing/text.ts";
import { renderMarkdown } from "../../scripts/rendering/markdown.ts";
import { smallPage } from "../rendering/small-page.ts";
import { buildArchive, temporaryFolder, writeFiles } from "../small-archive.ts";
import { importInto } from "./import-of.ts";

const ticker = [
  "La criée de Port-Salin vend ses premières sardines",
  "Le phare aura un nouveau gardien en automne",
  "Tramway : la ligne du port ouvre dimanche",
].join("    ");

const french = `${ticker}    


Merci d’avoir signalé cette image !
Elle sera bloquée automatiquement dès que plusieurs personnes l’auront signalée. 


Pêche : la criée rouvre « avant l'été »
Publié dans Le Matin du Détroit le 25 - 10 - 2022

Par Amina Tazi et Karim Ziani
La criée a rouvert lundi.
- Trois bateaux, dit-on.
1. Le premier s'appelle *Aïcha* <b>la grande</b>.
Partager sur Facebook
# Pas un titre & pas une note[^1].


Cliquez ici pour lire l'article depuis sa source.
Accueil    Contact
`;

const arabic = `شكرا على الإبلاغ!
سيتم حجب هذه الصورة تلقائيا عندما يتم الإبلاغ عنها من طرف عدة أشخاص.

المرسى يفتح أبوابه من جديد
نشر في جريدة المنارة يوم ٢٥ - ١٠ - ٢٠٢٢

عاد الصيادون صباح الاثنين.
مشاركة
قال الرئيس: «نعم».

انقر هنا لقراءة الخبر من مصدره.
الرئيسية
`;

/** Files of a folder, imported. */
async function importTexts(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Parameters<typeof importInto>[2] = {},
) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return importInto(text, folder, options);
}

describe("the text of a page", () => {
  it("becomes its article, without the page's notices and menus", async () => {
    const { read, paths, report } = await importTexts({ "a.txt": french });
    expect(report).toEqual({ imported: 1, alreadyThere: 0, refused: 0 });
    expect(read(paths[0] as string)).toBe(`---
headline: "Pêche : la criée rouvre « avant l'été »"
source: Le Matin du Détroit
date: 2022-10-25
lang: fr
authors: [Amina Tazi, Karim Ziani]
---

La criée a rouvert lundi.

\\- Trois bateaux, dit-on.

1\\. Le premier s'appelle \\*Aïcha\\* \\<b>la grande\\</b>.

\\# Pas un titre & pas une note\\[^1].
`);
  });

  it("is understood in Arabic, with Arabic digits", async () => {
    const { articles } = await importTexts({ "a.txt": arabic });
    expect(articles[0]).toMatchObject({
      findings: [],
      article: { headline: "المرسى يفتح أبوابه من جديد", source: "جريدة المنارة", lang: "ar" },
      body: "\nعاد الصيادون صباح الاثنين.\n\nقال الرئيس: «نعم».\n",
    });
    expect(articles[0]?.article?.day).toBe("2022-10-25");
  });

  it("comes once, from a folder and its folders", async () => {
    const { report } = await importTexts({ "a.txt": french, "b/c.txt": french, "d.txt": arabic });
    expect(report).toEqual({ imported: 2, alreadyThere: 1, refused: 0 });
  });

  it("is refused where nothing says in which newspaper and when", async () => {
    const { refusals } = await importTexts({
      "a.txt": "Un titre\n\nUn texte dans le journal le soir.\n",
    });
    expect(refusals).toMatchObject([{ refused: "no-provenance" }]);
  });

  it.each([
    ["Publié dans Tout Le Monde le 3 - 2 - 2020", "Tout Le Monde", "2020-02-03"],
    ["Publié dans Barid le 1er mars 2020", "Barid", "2020-03-01"],
    ["Published in The Beacon on 2020-02-03", "The Beacon", "2020-02-03"],
    ["نشر في الصباح يوم 3 فبراير 2020", "الصباح", "2020-02-03"],
  ])("tells newspaper and day from %s", async (line, source, day) => {
    const { articles } = await importTexts({ "a.txt": `Titre\n${line}\n\nTexte.\n` });
    expect(articles[0]?.article).toMatchObject({ source, day });
  });

  it("does not take a sentence for the line that says where it was published", async () => {
    const page = french.replace("La criée a", "Publié dans le journal le jour même, cela a");
    const { report } = await importTexts({ "a.txt": page });
    expect(report.imported).toBe(1);
  });
});

describe("a ticker's headlines", () => {
  it("stay out unless they are asked for", async () => {
    const { report } = await importTexts(
      { "a.txt": french },
      { source: "Divers", date: "2022-10-26" },
    );
    expect(report.imported).toBe(1);
  });

  it("are refused in one sentence where nobody says of which newspaper and day they are", async () => {
    const { refusals, report } = await importTexts({ "a.txt": french }, { headlines: true });
    expect(report).toEqual({ imported: 1, alreadyThere: 0, refused: 1 });
    expect(refusals).toMatchObject([{ refused: "headlines-alone", details: { headlines: 3 } }]);
  });

  it("become articles without a text, of the newspaper and day that are said", async () => {
    const said = { headlines: true, source: "Divers", date: "2022-10-26" };
    const { articles } = await importTexts({ "a.txt": french }, said);
    const [{ body } = { body: "none" }] = articles.filter(({ article }) =>
      article?.headline.startsWith("La criée de"),
    );
    expect([articles.length, body]).toEqual([4, ""]);
    expect(articles.filter(({ article }) => article?.day === "2022-10-26")).toHaveLength(3);
  });
});

describe("bytes", () => {
  const inWindows1256 = (words: string) =>
    Uint8Array.from([...words].map((letter) => windows1256.get(letter) ?? letter.charCodeAt(0)));
  const decoder = new TextDecoder("windows-1256");
  const windows1256 = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const legacy = inWindows1256(
    arabic.replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit))),
  );

  it("of windows-1256 are refused with that name, and read under it", async () => {
    const { refusals } = await importTexts({ "a.txt": legacy });
    expect(refusals).toMatchObject([
      { refused: "other-encoding", details: { likely: "windows-1256" } },
    ]);
    const { articles } = await importTexts({ "a.txt": legacy }, { encoding: "windows-1256" });
    expect(articles[0]?.article?.source).toBe("جريدة المنارة");
  });

  it.each(["utf-8", "utf-16le", "utf-16be"])("with the mark of %s are read", async (encoding) => {
    const bytes = Buffer.from(`\ufeff${arabic}`, encoding === "utf-8" ? "utf8" : "utf16le");
    if (encoding === "utf-16be") bytes.swap16();
    const { articles } = await importTexts({ "a.txt": bytes });
    expect(articles[0]?.article?.source).toBe("جريدة المنارة");
  });

  it("of UTF-8 are read as such whatever the command line says of the others", async () => {
    const { articles } = await importTexts({ "a.txt": arabic }, { encoding: "windows-1256" });
    expect(articles[0]?.article?.source).toBe("جريدة المنارة");
  });
});

describe("any text", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.stringMatching(/^[-#>*+`~_=|\\[\]()!<&:.0-9a-zé ]{0,20}$/),
    fc.constantFrom(
      "---",
      "***",
      "<script>alert(1)</script>",
      "[a]: javascript:x",
      "| a | b |",
      "|---|---|",
    ),
  );

  it("is read by a build without a complaint, and shown as exactly it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const page = `Titre\nPublié dans Barid le 1 - 2 - 2020\n${lines.join("\n")}`;
        const { articles, report } = await importTexts({ "a.txt": page });
        expect(report.imported).toBe(1);
        expect(articles[0]?.findings).toEqual([]);
        const html = renderMarkdown(articles[0]?.body ?? "", smallPage());
        expect(html.replace(/<\/?p>/g, "")).not.toMatch(/<[a-z]/i);
      }),
      { numRuns: 60 },
    );
  });
});

const reference = new URL("../../../shared/reference/article-page.txt", import.meta.url).pathname;

describe.skipIf(!existsSync(reference))(
  "the reference page (skipped where it does not stand)",
  () => {
    it("is imported and published whole", async () => {
      const { content, paths, read } = await importInto(text, reference);
      expect(paths).toHaveLength(1);
      const [path = ""] = paths;
      const { result, files, read: published } = await buildArchive({ [path]: read(path) });
      expect([result.quarantined, result.problems]).toEqual([0, []]);
      const page = published(
        files().find((file) => /^2022\/10\/25\/.+\/index\.html$/.test(file)) ?? "",
      );
      const [, ...lines] = readFileSync(reference, "utf8").split("\n");
      const body = lines.filter((line) => line.length > 150 && !line.startsWith("Cette image"));
      const shown = page.replace(/&amp;/g, "&").replace(/&quot;/g, '"');
      for (const sentence of body.slice(1)) expect(shown).toContain(sentence.trim());
      expect(page).not.toContain("Merci d'avoir signalé");
      expect(join(content, path)).toContain("/articles/2022/10/");
    });
  },
);
