// What reference managers read back from the three formats is the article that the page shows.
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import { bibtex, cslJson, ris } from "../../../layouts/browser/citation-formats.ts";
import type { PressArticle } from "../../../layouts/browser/press-article.ts";

const french: PressArticle = {
  key: "la-passe-nord-rouvre-2026",
  headline: "La passe nord du port rouvre, les pêcheurs reprennent la mer avant l’aube",
  newspaper: "Le Phare du Détroit",
  lang: "fr",
  day: "2026-03-14",
  authors: [{ family: "Montreval", given: "Claire" }, { literal: "AFP" }],
  keywords: ["Pêche", "Port"],
  summary: "Onze jours de vent d’est avaient fermé le chenal.",
  url: "https://phare.example/2026/03/passe-nord?x=1&y=%20#a",
  archive: "Khizana",
  copy: "https://khizana.example/2026/03/14/la-passe-nord-rouvre/",
};

const arabic: PressArticle = {
  ...french,
  headline: "الممر الشمالي للميناء يفتح من جديد",
  newspaper: "منارة الشمال",
  lang: "ar",
  authors: [{ literal: "نعيمة المرساوي" }],
};

const hostile: PressArticle = {
  ...french,
  headline: "100 % {sûr} & \\cite{x} ~ ^ $5 #1 a_b -- <b> “oui”",
  newspaper: "L'Écho } du { Sud",
  authors: [{ literal: "Taylor and Francis" }],
  keywords: ["a, b", "c_d"],
  summary: "  - TY  - BOOK",
  url: "https://phare.example/a{b}c",
};

const accessed = "2026-11-26";
const articles = { French: french, Arabic: arabic, hostile };

/** What citation-js makes of a text in one of its formats; braces that protect a title's case are no part of it. */
function readBack(text: string) {
  const [item, ...others] = new Cite(text).data as Record<string, unknown>[];
  expect(others).toEqual([]);
  const plain = (value: unknown) => String(value).replaceAll(/<\/?span[^>]*>/g, "");
  return { ...item, title: plain(item?.title) } as Record<string, unknown>;
}

/** A tag that stands once is read as its value alone. */
function onlyOne(values: readonly string[]) {
  return values.length === 1 ? values[0] : values;
}

it("the plugins that read them are there", () => {
  expect(plugins.list()).toEqual(
    expect.arrayContaining(
      ["@bibtex", "@ris", "@csl"].map((name) => expect.stringContaining(name)),
    ),
  );
});

describe.each(Object.entries(articles))("a %s article", (_, article) => {
  it("is a newspaper's article in CSL-JSON", () => {
    const item = readBack(cslJson.write(article, accessed));
    expect(item).toMatchObject({
      type: "article-newspaper",
      title: article.headline,
      "container-title": article.newspaper,
      author: article.authors,
      issued: { "date-parts": [[2026, 3, 14]] },
      accessed: { "date-parts": [[2026, 11, 26]] },
      URL: article.url,
      language: article.lang,
      archive: "Khizana",
      archive_location: article.copy,
    });
  });

  it("is a newspaper's article in RIS", () => {
    const text = ris.write(article, accessed);
    expect(text).toMatch(/^TY {2}- NEWS\r\n/);
    expect(text).toContain("DA  - 2026/03/14\r\n");
    expect(text).toMatch(/\r\nER {2}- \r\n$/);
    const item = readBack(text);
    // citation-js reads the year alone of a newspaper's date, and takes its authors for reporters, unparted.
    expect(item).toMatchObject({
      type: "article-newspaper",
      title: article.headline,
      "container-title": article.newspaper,
      issued: { "date-parts": [[2026]] },
      accessed: { "date-parts": [[2026, 11, 26]] },
      URL: article.url,
      language: article.lang,
      source: "Khizana",
      reporter: onlyOne(
        article.authors.map((name) =>
          "literal" in name ? name.literal : `${name.family}, ${name.given}`,
        ),
      ),
    });
  });

  it("is an article of a newspaper in BibTeX", () => {
    const text = bibtex.write(article, accessed);
    expect(text).toContain("  entrysubtype = {newspaper},\n");
    // BibTeX has no newspapers: every reader takes an @article for a journal's, and keeps what kind it is.
    expect(readBack(text)).toMatchObject({
      type: "article-journal",
      genre: "newspaper",
      title: article.headline,
      "container-title": article.newspaper,
      author: article.authors.map((name) => ("literal" in name ? { family: name.literal } : name)),
      issued: { "date-parts": [[2026, 3, 14]] },
      accessed: { "date-parts": [[2026, 11, 26]] },
      language: article.lang,
    });
  });
});

it("BibTeX has as many braces closed as opened, whatever a headline holds", () => {
  const text = bibtex.write(hostile, accessed);
  const depth = [...text].reduce(
    (open, sign) => open + (sign === "{" ? 1 : sign === "}" ? -1 : 0),
    0,
  );
  expect(depth).toBe(0);
  expect(text).toContain("\\%");
  expect(text).not.toContain("{sûr}");
});

it("BibTeX and RIS keep to UTF-8, and give no field without a value", () => {
  const nothing = { authors: [], keywords: [], summary: "" };
  const bare: PressArticle = { ...french, ...nothing, url: french.copy };
  expect(bibtex.write(bare, accessed)).toBe(`@article{la-passe-nord-rouvre-2026,
  title = {{La passe nord du port rouvre, les pêcheurs reprennent la mer avant l’aube}},
  journal = {Le Phare du Détroit},
  entrysubtype = {newspaper},
  date = {2026-03-14},
  year = {2026},
  url = {https://khizana.example/2026/03/14/la-passe-nord-rouvre/},
  urldate = {2026-11-26},
  language = {fr},
  note = {Khizana},
}
`);
  expect(ris.write(bare, accessed)).not.toMatch(/^(AU|KW|AB)/m);
});
