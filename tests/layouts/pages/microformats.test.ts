// A parser of microformats finds one entry on an article's page, and in it a citation of the original.
import { mf2 } from "microformats-parser";
import { expect, it } from "vitest";
import { articleText, buildArchive } from "../../small-archive.ts";

const base = "https://presse.example/";

async function itemsOf(file: string, files: Readonly<Record<string, string>>) {
  const { read } = await buildArchive(files);
  return mf2(read(file), { baseUrl: base + file.replace("index.html", "") }).items;
}

it("an entry with its author, day, summary and text, and the citation that it repeats", async () => {
  const [entry, ...others] = await itemsOf("2026/03/14/a/index.html", {
    "site.yaml": `url: ${base}\n`,
    "articles/a.md": articleText({
      summary: "Le chapeau.",
      authors: "[Amina Tazi, Karim Ziani]",
      link: "https://phare.example/a",
      body: "Le texte *entier*.\n",
    }),
    "articles/b.md": articleText({ headline: "Un autre titre du jour" }),
  });
  expect(others).toEqual([]);
  expect(entry?.type).toEqual(["h-entry"]);
  const { properties } = entry ?? {};
  expect(properties).toMatchObject({
    name: ["Le port rouvre"],
    author: ["Amina Tazi", "Karim Ziani"],
    published: ["2026-03-14"],
    summary: ["Le chapeau."],
    url: [`${base}2026/03/14/a/`],
    content: [{ value: "Le texte entier." }],
  });
  expect(properties?.["repost-of"]).toMatchObject([
    {
      type: ["h-cite"],
      properties: {
        name: ["Le port rouvre"],
        author: ["Amina Tazi", "Karim Ziani"],
        publication: ["Le Phare"],
        published: ["2026-03-14"],
        url: ["https://phare.example/a"],
      },
    },
  ]);
});

it("an Arabic entry, whose names stand in their own language", async () => {
  const [entry] = await itemsOf("ar/2026/03/14/a/index.html", {
    "site.yaml": `url: ${base}\n`,
    "articles/a.md": articleText({ lang: "ar", headline: "خبر", source: "Le Phare" }),
  });
  expect(entry?.properties).toMatchObject({ name: ["خبر"], published: ["2026-03-14"] });
  expect(entry?.properties["repost-of"]).toMatchObject([
    { properties: { name: ["خبر"], publication: ["Le Phare"] } },
  ]);
});
