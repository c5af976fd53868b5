// What an original says of itself fills in a new article; what it does not say stays open, and its text stays where it is.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFile } from "../../scripts/importing/article-file.ts";
import { nameAsKnown } from "../../scripts/importing/known-names.ts";
import { readOriginal } from "../../scripts/importing/original.ts";
import { defaults } from "../../scripts/model/site.ts";
import type { Slug } from "../../scripts/model/slug.ts";
import { payloads } from "../security/payloads.ts";
import { temporaryFolder } from "../small-archive.ts";
import { linked, page, text, whole } from "./small-pages.ts";
import { onThisMachine, smallWeb } from "./small-web.ts";

const quick = { ...onThisMachine, bounds: { pauseSeconds: 0, seconds: 5 } };

function saved(bytes: string | Uint8Array, name = "page.html"): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

const arabicHead = `<title>المرسى يفتح أبوابه | بريد الواحة</title>${linked({
  "@type": "NewsArticle",
  headline: "المرسى يفتح أبوابه",
  datePublished: "2022-10-25T08:00:00+01:00",
  inLanguage: "ar",
  author: [{ name: "أمينة التازي" }],
  publisher: { name: "بريد الواحة" },
  keywords: "ميناء، صيد",
})}<link rel="canonical" href="https://barid.example/2022/marsa">`;

describe("the metadata of an original", () => {
  it("are taken from a page on the web, with its address, and its text is left", async () => {
    const web = await smallWeb({ "/2022/port": page(whole.replace(/<link.*?>/, "")) });
    const found = await readOriginal(`${web.url}/2022/port`, quick);
    expect(found).toMatchObject({
      ...{ headline: "Le port rouvre", source: "Le Phare", date: "2022-10-25", lang: "fr" },
      ...{ link: `${web.url}/2022/port`, authors: [], topics: [], summary: undefined },
    });
    expect(found).not.toHaveProperty("body");
    expect(web.asked.map(({ url }) => url)).toEqual(["/robots.txt", "/2022/port"]);
  });

  it("are taken from a saved page in Arabic", async () => {
    const found = await readOriginal(saved(page(arabicHead, `<p>${text}</p>`, 'lang="ar"')), {});
    expect(found).toMatchObject({
      ...{ headline: "المرسى يفتح أبوابه", source: "بريد الواحة", date: "2022-10-25", lang: "ar" },
      ...{ link: "https://barid.example/2022/marsa", authors: ["أمينة التازي"] },
      topics: ["ميناء", "صيد"],
    });
  });

  it("leave a day open that could be two, unless the page says it elsewhere", async () => {
    const dated = (more: string) => saved(page(`<meta name="date" content="03/04/2022">${more}`));
    expect(await readOriginal(dated(""), {})).toMatchObject({ date: undefined });
    const certain = '<meta name="DC.date" content="2022-03-04">';
    expect(await readOriginal(dated(certain), {})).toMatchObject({ date: "2022-03-04" });
    const copied = saved("Titre\nPublié dans Barid le 03 - 04 - 2022\nLe texte.\n", "a.txt");
    expect(await readOriginal(copied, {})).toMatchObject({ date: "2022-04-03" });
  });

  it("are taken from an aggregator's text, as a browser copies it", async () => {
    const copied = "Le port rouvre\nPublié dans Le Phare le 25 - 10 - 2022\nLes barques sortent.\n";
    const found = await readOriginal(saved(copied, "copie.txt"), {});
    expect(found).toMatchObject({ headline: "Le port rouvre", source: "Le Phare", lang: "fr" });
    expect(found).toMatchObject({ date: "2022-10-25" });
    expect(found).not.toHaveProperty("body");
  });

  it("stay open where the page says nothing, and hold no sign that steers a terminal", async () => {
    const mute = await readOriginal(saved(page("", "<p>Rien.</p>", "")), {});
    const { place: _, authors, topics, ...rest } = mute as typeof mute & Record<string, unknown>;
    expect(Object.values(rest).filter((value) => value !== undefined)).toEqual([]);
    expect([authors, topics]).toEqual([[], []]);
    const steering = linked({
      "@type": "Article",
      headline: "A\u001b[2J\u202eB",
      author: "\u0007C",
    });
    const found = await readOriginal(saved(page(steering)), {});
    expect(found).toMatchObject({ headline: "A[2JB", authors: ["C"] });
  });

  it("are read in the encoding that the command line names, whatever the page says", async () => {
    const decoder = new TextDecoder("windows-1256");
    const bytes = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
    );
    const written = page("<title>المرسى</title>").replace("utf-8", "windows-1252");
    const file = saved(Uint8Array.from([...written].map((sign) => bytes.get(sign) ?? 63)));
    expect(await readOriginal(file, { encoding: "windows-1256" })).toMatchObject({
      headline: "المرسى",
    });
    expect(await readOriginal(file, {})).not.toMatchObject({ headline: "المرسى" });
  });
});

it("whatever an original says, the article that is begun is read without a complaint", async () => {
  const said = fc
    .oneof(fc.constantFrom(...payloads), fc.string({ unit: "grapheme", maxLength: 60 }))
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/["'«»“”<]/.test(text));
  const values = fc.record({ headline: said, author: said, publisher: said, keywords: said });
  await fc.assert(
    fc.asyncProperty(values, async ({ publisher, ...rest }) => {
      const data = {
        "@type": "Article",
        datePublished: "2022-10-25",
        publisher: { name: publisher },
      };
      const found = await readOriginal(saved(page(linked({ ...data, ...rest }))), {});
      if ("refused" in found) throw new Error(found.refused);
      const made = articleFile({ ...found, source: found.source ?? "Le Phare" }, defaults);
      expect("findings" in made ? made.findings : []).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe("an original is refused with its reason", () => {
  it("where it can't be fetched", async () => {
    const web = await smallWeb({
      "/robots.txt": "User-agent: *\nDisallow: /closed\n",
      "/closed": page(whole),
      "/a.pdf": (response) =>
        response.writeHead(200, { "content-type": "application/pdf;x" }).end("%PDF"),
      "/latin": (response) =>
        response.writeHead(200, { "content-type": "text/html" }).end(Buffer.from("é", "latin1")),
      "/deep": page("", "<div>".repeat(3000)),
    });
    const refused = [];
    for (const path of ["/closed", "/none", "/a.pdf", "/latin", "/deep"]) {
      refused.push(await readOriginal(web.url + path, quick));
    }
    refused.push(await readOriginal(`${web.url}/none`, {}));
    expect(refused).toMatchObject([
      { refused: "not-fetched", details: { reason: "robots" } },
      { refused: "not-fetched", details: { reason: "not-found" } },
      { refused: "not-html", details: { type: "application/pdf" } },
      { refused: "other-encoding" },
      { refused: "unreadable" },
      { refused: "not-fetched", details: { reason: "private-address" } },
    ]);
  });

  it.each([
    ["%PDF-1.7 <</Type/Catalog>>", "PDF"],
    ["Une note, sans rien d'autre.", ""],
  ])("where its file is no page: %s", async (bytes, type) => {
    expect(await readOriginal(saved(bytes), {})).toMatchObject({
      refused: "not-html",
      details: { type },
    });
  });
});

describe("the newspaper of an original", () => {
  const phare = {
    id: "phare" as Slug,
    name: { fr: "Le Phare du Détroit", ar: "منارة المضيق" },
    home: "https://www.phare.example/",
  };
  const twin = (id: string) => ({
    ...phare,
    id: id as Slug,
    name: { any: id },
    home: "https://g.example",
  });
  const known = {
    declared: [phare, twin("un"), twin("deux")],
    sources: ["Barid"],
    topics: [],
  };

  it.each([
    ["its name in another language", { source: "LE PHARE DU DETROIT", lang: "ar" }, "منارة المضيق"],
    ["its id", { source: "phare", lang: "fr" }, "Le Phare du Détroit"],
    [
      "its home page",
      { source: "Phare — actualités", link: "https://phare.example/a" },
      "Le Phare du Détroit",
    ],
    ["another article's spelling", { source: "BARID" }, "Barid"],
    ["nothing that the archive knows", { source: "La Digue" }, "La Digue"],
    ["a host of two newspapers", { link: "https://g.example/a" }, undefined],
    ["nothing at all", {}, undefined],
  ])("is known by %s", (_, found, name) => expect(nameAsKnown(found, known)).toBe(name));
});
