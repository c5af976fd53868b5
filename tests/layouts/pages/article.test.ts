import { expect, test } from "vitest";
import * as articlePage from "../../../layouts/pages/article.11ty.tsx";
import { trustHtml } from "../../../scripts/model/trusted-html.ts";
import { renderArticle, renderView } from "../rendered.ts";
import { article, frame } from "../views.ts";

const hostile = `"><script>alert(1)</script>`;

test("text from an article's file is escaped wherever it stands", () => {
  const link = { text: hostile, href: "x" };
  const html = renderArticle({
    headline: hostile,
    summary: hostile,
    topics: [link],
    authors: [link],
    corrections: [{ text: hostile }],
    sourceLink: { href: `https://x.example/${hostile}`, words: hostile, host: hostile },
    pictures: [{ src: "a", srcset: "a 1w", width: 1, height: 1, alt: hostile, caption: hostile }],
  });
  expect(html).not.toContain("<script>alert");
});

test("the article is in its own language and direction, what the archive adds in the edition's", () => {
  const html = renderArticle({ lang: "ar", dir: "rtl" });
  expect(html).toContain('<article class="article" lang="ar" dir="rtl">');
  expect(html).toContain('<div class="provenance" lang="fr" dir="ltr">');
  expect(html).toContain('<div class="article-end" lang="fr" dir="ltr">');
});

test("the day is stamped as a date that does not reorder", () => {
  expect(renderArticle({ frame: frame({ lang: "ar", dir: "rtl" }) })).toContain(
    '<a class="stamp" href="../" dir="ltr"><time datetime="2026-03-14">14 - 03 - 2026</time></a>',
  );
});

test("the first picture is fetched at once, the others when they come near", () => {
  const [first = "", second = ""] = renderArticle().match(/<img[^>]*>/g) ?? [];
  expect(first).toContain('fetchpriority="high"');
  expect(first).not.toContain("loading=");
  expect(second).toContain('loading="lazy"');
});

test("the source link leads out, and where no address is known it is a sentence", () => {
  expect(renderArticle()).toContain(
    '<a class="source-link" href="https://phare.example/x" rel="external noopener">',
  );
  const html = renderArticle({ sourceLink: { words: "Adresse inconnue." } });
  expect(html).toContain('<p class="source-link">Adresse inconnue.</p>');
});

test("an article alone on its day has no heading for the others", () => {
  expect(renderArticle()).toContain("Le même jour");
  const html = renderArticle({ sameDay: [] });
  expect(html).not.toContain("Le même jour");
  expect(html).not.toContain("Tous les titres du jour");
});

test.each([
  { body: `<p>À trois heures ${"du matin ".repeat(20)}</p>`, opening: true },
  { body: `<p>40 ans après ${"la ligne rouvre ".repeat(20)}</p>`, opening: false },
  { body: `<p>« Trois heures » ${"dit-il ".repeat(20)}</p>`, opening: false },
  { body: `<p>Une ligne.</p><p>${"Une autre. ".repeat(20)}</p>`, opening: false },
  { body: `<p>${"موسم التمور يبدأ مبكرا ".repeat(20)}</p>`, opening: false },
])("a drop capital stands for a capital and in two lines: $body", ({ body, opening }) => {
  const html = renderArticle({ body: trustHtml(body) });
  expect(html.includes('<div class="prose opening">')).toBe(opening);
});

test("an entry without a body is a page with its headline, summary and source link", () => {
  const { body: _, ...entry } = article({ pictures: [] });
  const html = renderView(articlePage, entry);
  expect(html).not.toContain('class="prose');
  expect(html).toContain("<h1>La passe nord du port rouvre</h1>");
  expect(html).toContain('<p class="deck">Onze jours de vent.</p>');
  expect(html).toContain('class="source-link"');
});
