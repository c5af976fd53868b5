// What is written of an article is what its reading finds again, whatever signs it holds.
import fc from "fast-check";
import { expect, it } from "vitest";
import { articleText } from "../../scripts/importing/article-text.ts";
import { defaults } from "../../scripts/model/site.ts";
import { readArticle } from "../../scripts/reading/article.ts";

const written = { headline: "A", source: "B", date: "2026-03-14" };
const read = (text: string) => readArticle(Buffer.from(text), "articles/a.md", defaults);

it("quotes an address that YAML would take for a key", () => {
  const { article, findings } = read(
    articleText({ ...written, link: "https://presse.example/a:" }),
  );
  expect(findings).toEqual([]);
  expect(article?.link).toBe("https://presse.example/a:");
});

it("keeps every address and every line of text", () => {
  const signs = [..."aZ0é بت:#'\"-,[]{}&*!|>%@`?\\/~=\u00a0\u202f"];
  const line = fc
    .string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 40 })
    .filter((text) => /\p{L}/u.test(text));
  fc.assert(
    fc.property(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      line,
      (link, summary) => {
        const { article, findings } = read(articleText({ ...written, link, summary }));
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(article?.link).toBe(new URL(link).href);
        expect(article?.summary).toBe(summary.replace(/ +/g, " ").trim());
      },
    ),
  );
});
