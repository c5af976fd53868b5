// An article is read whole or left out, and all that is wrong with its file is told in one go, each at its place.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults } from "../../scripts/model/site.ts";
import { readArticle } from "../../scripts/reading/article.ts";

const encoder = new TextEncoder();
const whole = ['headline: "Crue"', "source: Le Phare", "date: 2022-10-25"];

function read(lines: readonly string[], { path = "articles/crue.md", body = "Texte.\n" } = {}) {
  return readArticle(encoder.encode(`---\n${lines.join("\n")}\n---\n${body}`), path, defaults);
}

const told = ({ findings }: ReturnType<typeof read>) =>
  findings.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe("an article's file", () => {
  it("needs no more than a headline, a source and a date", () => {
    expect(read(whole)).toEqual({
      article: {
        path: "articles/crue.md",
        slug: "crue",
        headline: "Crue",
        source: "Le Phare",
        day: "2022-10-25",
        lang: "fr",
        authors: [],
        topics: [],
        images: [],
        draft: false,
        aliases: [],
        corrections: [],
        wordCount: 1,
      },
      body: "Texte.\n",
      bodyLine: 6,
      keyLines: { headline: 2, summary: 1, link: 1, image: 1 },
      draft: false,
      findings: [],
    });
  });

  it("may say much more", () => {
    const { article, findings } = read([
      ...whole,
      "link: https://phare.example/crue",
      "lang: ar",
      "summary: ' Deux   mots '",
      "authors: [Amina, Karim, Amina, '']",
      "tags: Port",
      'image: [{src: a.jpg, alt: "Le quai", caption: Le soir, credit: }, b.jpg]',
      "updated: 2022-10-26",
      "archived: https://web.example/crue",
      "draft: oui",
      "aliases: [/old/crue, /crue.html, /blog/crue/index.html]",
      'corrections: [{date: 2022-10-27, text: "Le nom"}, Une coquille]',
      "translationKey: crue-2022",
    ]);
    expect(findings).toEqual([]);
    expect(article).toMatchObject({
      link: "https://phare.example/crue",
      lang: "ar",
      summary: "Deux mots",
      authors: ["Amina", "Karim"],
      topics: ["Port"],
      images: [
        { src: "a.jpg", alt: "Le quai", caption: "Le soir" },
        { src: "b.jpg", alt: "" },
      ],
      updated: "2022-10-26",
      archived: "https://web.example/crue",
      draft: true,
      aliases: ["/old/crue/", "/crue.html", "/blog/crue/"],
      corrections: [{ day: "2022-10-27", text: "Le nom" }, { text: "Une coquille" }],
      translationKey: "crue-2022",
    });
  });

  it.each([
    ["articles/crue.md", whole, "fr"],
    ["articles/crue.ar.md", whole, "ar"],
    ["articles/crue.ar.md", [...whole, "lang: en"], "en"],
  ])(
    "%s takes its language from front matter, then its name, then the site",
    (path, lines, lang) => {
      expect(read(lines, { path }).article?.lang).toBe(lang);
    },
  );

  it("with no body is a headline with its source link", () => {
    expect(read(whole, { body: "" }).article?.wordCount).toBe(0);
  });
});

describe("a draft", () => {
  it.each([
    [[], []],
    [["headline:", "source: ' '"], []],
    [
      ["headline: A : b", "date: hier"],
      ["3:11 yaml-colon-in-value", "4:7 day-unreadable"],
    ],
    [[...whole, "lang: de"], ["6:7 language-unlisted"]],
    [["headline: [A"], ["3:11 yaml-syntax"]],
  ])("is one however unfinished, and none of its problems is an error: %#", (lines, findings) => {
    const result = read(["draft: true", ...lines]);
    expect(result).toMatchObject({ draft: true });
    expect(result.article).toBeUndefined();
    expect(told(result)).toEqual(findings);
    expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("that is whole has its article", () => {
    expect(read(["draft: oui", ...whole])).toMatchObject({ draft: true, article: { draft: true } });
    expect(read(["draft: non", ...whole])).toMatchObject({
      draft: false,
      article: { draft: false },
    });
  });
});

describe("what is wrong with an article's file", () => {
  it.each([
    [["source: A", "date: 2022-10-25"], ["1:1 key-missing"]],
    [["headline: ' '", "source: A", "date: 2022-10-25"], ["2:11 key-empty"]],
    [
      ["headline: A", "source:", "date: 2022-02-30"],
      ["3:8 key-empty", "4:7 day-impossible"],
    ],
    [
      ["title: [A]", "source: A", "date: 25/10/2022"],
      ["2:8 value-not-text", "4:7 day-unreadable"],
    ],
    [
      ["headline: Pluies : le port", "source: A", "date: hier"],
      ["2:11 yaml-colon-in-value", "4:7 day-unreadable"],
    ],
    [
      [...whole, "source: B", "lnk: x"],
      ["5:1 key-duplicate", "6:1 key-unknown"],
    ],
    [[...whole, "link: javascript:alert(1)"], ["5:7 link-not-address"]],
    [[...whole, "link: https://a:b@c.example"], ["5:7 link-not-address"]],
    [[...whole, "archived: /x"], ["5:11 link-not-address"]],
    [[...whole, "lang: français"], ["5:7 language-unreadable"]],
    [[...whole, "lang: de"], ["5:7 language-unlisted"]],
    [[...whole, "draft: peut-être"], ["5:8 flag-unreadable"]],
    [[...whole, "authors: {a: b}"], ["5:10 value-not-list"]],
    [[...whole, "image: {alt: x}"], ["5:8 value-not-text"]],
    [[...whole, "aliases: [old]"], ["5:10 alias-not-address"]],
    [[...whole, "aliases: [/ticker.html]"], ["5:10 alias-not-address"]],
    [[...whole, "corrections: [{text: x, date: 2022-13-01}]"], ["5:14 day-impossible"]],
    [[...whole, "corrections: [{date: 2022-10-26}]"], ["5:14 value-not-list"]],
    [[...whole, `summary: ${"x".repeat(5001)}`], ["5:10 value-too-long"]],
    [[`headline: ${"x".repeat(2001)}`, "source: A", "date: 2022-10-25"], ["2:11 value-too-long"]],
    [
      ["Headline: A", "المصدر: B", "date: 2022-10-25", "autheur: C"],
      ["2:1 key-unknown", "3:1 key-unknown", "5:1 key-unknown"],
    ],
    [["a: [b"], ["2:4 yaml-syntax"]],
  ])("is told at its line and column, and leaves the article out: %#", (lines, findings) => {
    const result = read(lines);
    expect(told(result)).toEqual(findings);
    expect(result.article).toBeUndefined();
  });

  it.each([
    [[...whole, "weather: fine"], "key-unknown"],
    [[...whole, "title: Other"], "key-twice-under-other-name"],
    [[...whole, "url: /their/own/path"], "link-not-address"],
    [[...whole, "image: {src: a.jpg, legende: x}"], "key-unknown"],
    [[...whole, "corrections: [{jour: 2022-10-26, text: x}]"], "key-unknown"],
    [[...whole, "summary: Le club #1"], "yaml-hash-in-value"],
  ])("may be no reason to leave it out: %#", (lines, code) => {
    const { article, findings } = read(lines);
    expect(findings).toMatchObject([{ code, severity: "warning", line: 5 }]);
    expect(article?.link).toBeUndefined();
    expect(article?.headline).toBe("Crue");
  });

  it("is that its closing line is missing, where a rule of the text was taken for it", () => {
    const text = "Le maire l’a dit : voilà\n\nEt puis.\n\n---\n\nSuite.\n";
    const result = readArticle(
      Buffer.from(`---\n${whole.join("\n")}\n\n${text}`),
      "articles/crue.md",
      defaults,
    );
    expect(told(result)).toEqual(["1:1 front-matter-not-closed"]);
  });

  it("is that ten megabytes are no article, and it is told in no time", () => {
    const started = performance.now();
    const result = read(whole, { body: "Une phrase. ".repeat(850_000) });
    expect(told(result)).toEqual(["1:1 value-too-long"]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("is never a crash, whatever the bytes", () => {
    const inFrontMatter = fc
      .string({ unit: "binary" })
      .map((text) => encoder.encode(`---\n${text}\n---\n`));
    const values = fc.array(fc.tuple(fc.constantFrom(...keys), fc.json({ maxDepth: 2 })));
    const written = values.map((pairs) =>
      encoder.encode(`---\n${pairs.map(([key, value]) => `${key}: ${value}`).join("\n")}\n---\n`),
    );
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), inFrontMatter, written), (bytes) => {
        const { article, draft, findings } = readArticle(bytes, "articles/a.md", defaults);
        const errors = findings.filter(({ severity }) => severity === "error");
        if (draft) expect(errors).toEqual([]);
        else expect(article === undefined).toBe(errors.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});

const keys =
  "headline source date link lang summary authors topics image updated archived draft aliases corrections translationKey title url __proto__ constructor".split(
    " ",
  );
