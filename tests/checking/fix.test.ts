// What can be mended without a doubt is, and nothing else: every word of a body stays, and a second time changes nothing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixArticle } from "../../scripts/checking/fix.ts";
import { findDecomposed } from "../../scripts/checking/signs.ts";
import { defaults } from "../../scripts/model/site.ts";
import { readArticle } from "../../scripts/reading/article.ts";

const fix = (text: string) => fixArticle(text, "articles/a.md", defaults);
const file = (head: string, body = "Texte.\n") => `---\n${head}\n---\n${body}`;

describe("a file that is mended", () => {
  it.each([
    ["headline: Pluies : le port rouvre", 'headline: "Pluies : le port rouvre"'],
    ["headline: Le port # rouvre", 'headline: "Le port # rouvre"'],
    ["date: 25/10/2022", "date: 2022-10-25"],
    ['date: "25 octobre 2022"', 'date: "2022-10-25"'],
    ["date: ٢٥ غشت ٢٠٢٢", "date: 2022-08-25"],
    ["source = Le Phare", "source: Le Phare"],
    ["headline: e\u0301te\u0301", "headline: été"],
  ])("%s", (before, after) => {
    const [key] = before.split(/[ :=]/);
    const others = ["headline: T", "source: S", "date: 2022-10-25"].filter(
      (line) => !line.startsWith(key ?? ""),
    );
    const { text, lines } = fix(file([before, ...others].join("\n")));
    expect(text).toBe(file([after, ...others].join("\n")));
    expect(lines).toEqual([{ line: 2, before, after }]);
    expect(readArticle(Buffer.from(text), "articles/a.md", defaults).article).toBeDefined();
  });

  it("keeps what a text or a comment says of the same day", () => {
    const { text } = fix(
      file(
        'headline: T\nsource: S\ndate: 25/10/2022 # before: 25/10/2022\ncorrections: [{date: 26/10/2022, text: "not 26/10/2022"}]',
      ),
    );
    expect(text).toContain("date: 2022-10-25 # before: 25/10/2022\n");
    expect(text).toContain('[{date: 2022-10-26, text: "not 26/10/2022"}]');
  });

  it("keeps the names of files, which may have their letters in pieces", () => {
    const [pieces, whole] = ["e\u0301te\u0301", "\u00e9t\u00e9"];
    const names = `![${pieces}](${pieces}.jpg) [a](<${pieces} a.md>) <img src="${pieces}.png">\n\n[b]: ${pieces}.md\n`;
    const before = file(
      `headline: ${pieces}\nsource: S\ndate: 2022-10-25\nimage: ${pieces}.jpg`,
      names,
    );
    const { text } = fix(before);
    expect(text).toBe(
      before
        .replace(`headline: ${pieces}`, `headline: ${whole}`)
        .replace(`[${pieces}]`, `[${whole}]`),
    );
    expect(findDecomposed(text)).toEqual([]);
  });

  it("is mended of several slips at once", () => {
    const { text, lines } = fix(file("headline: A : b\nsource: S\ndate: 1.2.2022"));
    expect(text).toBe(file('headline: "A : b"\nsource: S\ndate: 2022-02-01'));
    expect(lines).toHaveLength(2);
  });

  it("is mended of capitals and tabs, which nobody chose", () => {
    const { text } = fix(
      file("Headline: T\nSource: S\nDATE: 2022-10-25\ntopics:\n\t- mer\n\t- port"),
    );
    expect(text).toBe(file("headline: T\nsource: S\ndate: 2022-10-25\ntopics:\n  - mer\n  - port"));
  });

  it.each([
    "titre: T\nsource: S\ndate: 2022-10-25",
    "headline: T\nsource: S\ndate: 30 février 2022",
    "headline: T\nsource: S\ndate: un jour",
    "headline: [T\nsource: S\ndate: 2022-10-25",
    "source: S\ndate: 2022-10-25",
  ])("is left alone where nobody can tell what was meant: %j", (head) => {
    expect(fix(file(head)).lines).toEqual([]);
  });
});

it("keeps every letter of a body, and changes nothing the second time", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "headline: A : b",
      "date: 25/10/2022",
      "source = X",
      "  lang: fr",
      "topics: a # b",
      "---",
    ),
    fc.string({ unit: "grapheme", maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.string({ unit: "grapheme" }), (head, body) => {
      const given = file(head.join("\n"), body).replace(/\r/g, "");
      const once = fix(given);
      expect(fix(once.text)).toEqual({ text: once.text, lines: [] });
      const end = body.replace(/\r/g, "").normalize("NFC");
      expect(once.text.endsWith(end)).toBe(true);
      expect(once.text.split("\n")).toHaveLength(given.normalize("NFC").split("\n").length);
    }),
    { numRuns: 500 },
  );
});
