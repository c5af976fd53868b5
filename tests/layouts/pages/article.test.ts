import { expect, test } from "vitest";
import * as articlePage from "../../../layouts/pages/article.11ty.tsx";
import type { Day } from "../../../scripts/model/day.ts";
import { trustHtml } from "../../../scripts/model/trusted-html.ts";
import { renderArticle, renderView } from "../rendered.ts";
import { article, frame, metadata, picture } from "../views.ts";

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
    pictures: [{ ...picture, alt: hostile, caption: hostile }],
  });
  expect(html).not.toContain("<script>alert");
});

test("the article is in its own language and direction, what the archive adds in the edition's", () => {
  const html = renderArticle({ lang: "ar", dir: "rtl" });
  expect(html).toContain('<article class="article h-entry" lang="ar" dir="rtl">');
  expect(html).toContain('<div class="provenance" lang="fr" dir="ltr">');
  expect(html).toContain('<div class="article-end" lang="fr" dir="ltr">');
});

test("the day is stamped as a date that does not reorder", () => {
  expect(renderArticle({ frame: frame({ lang: "ar", dir: "rtl" }) })).toContain(
    '<a class="stamp" href="../" dir="ltr"><time class="dt-published" datetime="2026-03-14">14 - 03 - 2026</time></a>',
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
    '<a class="source-link" href="https://phare.example/x" rel="external noopener"',
  );
  const html = renderArticle({ sourceLink: { words: "Adresse inconnue." } });
  expect(html).toContain('<p class="source-link">Adresse inconnue.</p>');
});

test("the source link can be followed when its address is dead: to the snapshot, or to one of its day", () => {
  const original = "https://phare.example/x";
  const robust = { original, snapshot: "https://web.example/1/x", day: "2026-03-14" as Day };
  const html = renderArticle({ sourceLink: { href: original, words: "Lire", robust } });
  const [link] = html.match(/<a class="source-link"[^>]*>/) ?? [];
  expect(link).toContain(`data-originalurl="${original}"`);
  expect(link).toContain('data-versionurl="https://web.example/1/x"');
  expect(link).toContain('data-versiondate="2026-03-14"');
  expect(renderArticle()).not.toContain("data-original");
});

test("how to cite it can be read without a script, and no button waits for one", () => {
  const [panel = ""] = renderArticle().match(/<details class="cite".*?<\/details>/s) ?? [];
  expect(panel.replaceAll(/<[^>]*>/g, "")).toBe(
    "Citer cet articleSalma Idrissi, «\u00a0La passe nord du port rouvre\u00a0», Le Phare du Détroit, 14 mars 2026, https://phare.example/x [archive\u00a0: Khizana, https://presse.example/2026/03/14/passe/]",
  );
  expect(panel).not.toContain("<button");
});

test("link previews and reference managers find the article's metadata in its head", () => {
  const [head = ""] = renderArticle().match(/<head>.*<\/head>/s) ?? [];
  for (const tag of [
    '<link rel="alternate" hreflang="ar" href="https://presse.example/ar/2026/03/14/passe/"/>',
    '<meta property="og:type" content="article"/>',
    '<meta property="og:url" content="https://presse.example/2026/03/14/passe/"/>',
    '<meta property="og:image" content="https://presse.example/images/a-card.jpg"/>',
    '<meta name="twitter:card" content="summary_large_image"/>',
    '<meta property="og:locale" content="fr_FR"/>',
    '<meta property="article:published_time" content="2026-03-14"/>',
    '<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/"/>',
    '<meta name="DC.type" content="newspaperArticle"/>',
  ])
    expect(head).toContain(tag);
});

test("a link preview has no picture where the article has none", () => {
  const { card: _, picture: __, ...plain } = metadata;
  const html = renderArticle({ metadata: plain });
  expect(html).not.toContain("og:image");
  expect(html).not.toContain("twitter:");
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
  expect(html.includes('<div class="prose opening ')).toBe(opening);
});

test("an entry without a body is a page with its headline, summary and source link", () => {
  const { body: _, ...entry } = article({ pictures: [] });
  const html = renderView(articlePage, entry);
  expect(html).not.toContain('class="prose');
  expect(html).toContain('<h1 class="p-name">La passe nord du port rouvre</h1>');
  expect(html).toContain('<p class="deck p-summary">Onze jours de vent.</p>');
  expect(html).toContain('class="source-link"');
});
