// The text of a page is what its newspaper printed below the headline.
import { expect, it } from "vitest";
import { importPages, page, whole } from "./small-pages.ts";

it("has an Arabic page's headline once, and its author without the word before", async () => {
  const arabic = `<p>${"قال الصيادون إن البحر هادئ هذا الصباح. ".repeat(20)}</p>`;
  const head = whole.replace("Le port rouvre", "المرسى يفتح أبوابه");
  const body = `<article><h1>المرسى  يفتح أبوابه</h1>${arabic}</article>`;
  const by = '<meta name="author" content="بقلم: أمينة التازي">';
  const { articles } = await importPages({ "a.html": page(head + by, body, 'lang="ar"') });
  expect(articles[0]?.article?.authors).toEqual(["أمينة التازي"]);
  expect(articles[0]?.body).not.toContain("المرسى");
});
