// Files as authors really write them: read as they were meant, or told of where and how to mend them.
import { describe, expect, it } from "vitest";
import { defaults } from "../../scripts/model/site.ts";
import { readArticle } from "../../scripts/reading/article.ts";

const whole = ['headline: "Crue"', "source: Le Phare", "date: 2022-10-25"];

const readText = (text: string) => readArticle(Buffer.from(text), "articles/crue.md", defaults);
const read = (lines: readonly string[]) => readText(`---\n${lines.join("\n")}\n---\nTexte.\n`);

describe("an author's file", () => {
  it.each([
    [
      "a byte order mark and Windows' line ends",
      `\ufeff---\r\n${whole.join("\r\n")}\r\n---\r\nTexte.\r\n`,
    ],
    ["two byte order marks", `\ufeff\ufeff---\n${whole.join("\n")}\n---\nTexte.\n`],
    ["an old Mac's line ends", `---\r${whole.join("\r")}\r---\rTexte.\r`],
    ["hard spaces after its fences", `---\u00a0\n${whole.join("\n")}\n---\u00a0\nTexte.\n`],
    ["all its keys indented", `---\n  ${whole.join("\n  ")}\n---\nTexte.\n`],
    ["tabs after its colons", `---\n${whole.join("\n").replaceAll(": ", ":\t")}\n---\nTexte.\n`],
  ])("may have %s", (_, text) => {
    const { article, findings } = readText(text);
    expect(findings).toEqual([]);
    expect(article).toMatchObject({ headline: "Crue", day: "2022-10-25", wordCount: 1 });
  });

  it("may have the quotes of a word processor, which are no part of its values", () => {
    const { article, findings } = read([
      "headline: “Pluies”",
      "source: « Le Phare »",
      "date: “2022-10-25”",
      "link: “https://phare.example/”",
      "authors: [“Amina”, ‘Karim’]",
      "summary: “Oui.”",
    ]);
    expect(findings).toEqual([]);
    expect(article).toMatchObject({
      headline: "Pluies",
      source: "Le Phare",
      day: "2022-10-25",
      link: "https://phare.example/",
      authors: ["Amina", "Karim"],
      summary: "“Oui.”",
    });
  });

  it("may name its authors and topics in one text, with commas", () => {
    const { article } = read([
      ...whole,
      "author: Amina Tazi, Karim Ziani ,",
      "tags: “الميناء”، البحر",
    ]);
    expect(article?.authors).toEqual(["Amina Tazi", "Karim Ziani"]);
    expect(article?.topics).toEqual(["الميناء", "البحر"]);
  });

  it.each([["« Pluies »"], ["“Oui” et “non”"]])("keeps the headline %s as written", (headline) => {
    expect(read([`headline: ${headline}`, ...whole.slice(1)]).article?.headline).toBe(headline);
    expect(read(['headline: "“Pluies”"', ...whole.slice(1)]).article?.headline).toBe("“Pluies”");
  });

  it("may have hard spaces and direction marks around its keys", () => {
    const lines = [
      "headline\u00a0: x",
      "\u200fsource: \u200fLe Phare",
      "date\u202f:\u00a02022-10-25",
    ];
    const { article, findings } = read(lines);
    expect(findings).toEqual([]);
    expect(article).toMatchObject({ headline: "x", source: "Le Phare" });
  });

  it.each([
    [
      ["Headline: A", "Source: B", "Date: 2022-10-25"],
      ["2 key-unknown", "3 key-unknown", "4 key-unknown"],
    ],
    [
      ["العنوان: أ", "المصدر: ب", "التاريخ: 2022-10-25"],
      ["2 key-unknown", "3 key-unknown", "4 key-unknown"],
    ],
    [
      ["headline:Crue", "source: A", "date: hier"],
      ["2 yaml-no-key", "4 day-unreadable"],
    ],
    [
      ['headline: "Crue', 'source: "A"', "date: hier"],
      ["2 yaml-needs-quotes", "4 day-unreadable"],
    ],
    [
      ["headline: 'L'eau'", "source: A", "date: hier"],
      ["2 yaml-needs-quotes", "4 day-unreadable"],
    ],
    [
      ["headline: [Vidéo] Crue", "source: A", "date: [2022-10-25]"],
      ["2 yaml-needs-quotes", "4 value-not-text"],
    ],
    [
      ["headline: Crue", "  source: A", "date:"],
      ["3 yaml-indented-key", "4 key-empty"],
    ],
    [
      [...whole, "image:", "\tsrc: a.jpg", "\tlegende: b"],
      ["6 yaml-tab", "7 yaml-tab", "7 key-unknown"],
    ],
    [[...whole, "topics:", "-Port", "- Mer"], ["6 yaml-no-key"]],
    [[...whole, "link: www.phare.example"], ["5 link-not-address"]],
    [[...whole, "lang: arabe"], ["5 language-unreadable"]],
  ])("that can't be read as it is tells each line to mend: %#", (lines, told) => {
    const { article, findings } = read(lines);
    expect(article).toBeUndefined();
    expect(findings.map(({ line, code }) => `${line} ${code}`)).toEqual(told);
  });
});
