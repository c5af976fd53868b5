// In schema.org's words the newspaper is the publisher, and the archive holds a copy.
import { expect, it } from "vitest";
import type { Day } from "../../scripts/model/day.ts";
import { structuredData } from "../../scripts/rendering/structured-data.ts";
import { metadata } from "../layouts/views.ts";

function graphOf(more: Partial<typeof metadata> = {}) {
  const data = structuredData({ ...metadata, ...more }) as { "@graph": Record<string, unknown>[] };
  return JSON.parse(JSON.stringify(data["@graph"]));
}

it("tells who wrote, published and keeps the article, and what it is a copy of", () => {
  const [article] = graphOf({ newspaperHome: "https://phare.example/" });
  expect(article).toEqual({
    "@type": ["NewsArticle", "ArchiveComponent"],
    url: "https://presse.example/2026/03/14/passe/",
    headline: "La passe nord du port rouvre",
    inLanguage: "fr",
    datePublished: "2026-03-14",
    author: [{ "@type": "Person", name: "Salma Idrissi" }],
    publisher: {
      "@type": "NewsMediaOrganization",
      name: "Le Phare du Détroit",
      url: "https://phare.example/",
    },
    isBasedOn: "https://phare.example/x",
    holdingArchive: {
      "@type": "ArchiveOrganization",
      name: "Khizana",
      url: "https://presse.example/",
    },
    image: "https://presse.example/images/a-960.webp",
    keywords: ["Port"],
  });
});

it("tells of corrections, of the day of a change and of a snapshot elsewhere", () => {
  const [article] = graphOf({
    updated: "2026-03-16" as Day,
    archived: "https://web.example/1/x",
    corrections: [{ day: "2026-03-15" as Day, text: "Onze jours." }, { text: "Sic." }],
  });
  expect(article).toMatchObject({
    dateModified: "2026-03-16",
    archivedAt: "https://web.example/1/x",
    correction: [
      { "@type": "CorrectionComment", text: "Onze jours.", datePublished: "2026-03-15" },
      { "@type": "CorrectionComment", text: "Sic." },
    ],
  });
});

it("leads from the year to the day", () => {
  const at = (path: string) => `https://presse.example/${path}`;
  const [, trail] = graphOf({
    periods: [
      { name: "2026", url: at("2026/") },
      { name: "mars 2026", url: at("2026/03/") },
    ],
  });
  expect(trail).toEqual({
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "2026", item: at("2026/") },
      { "@type": "ListItem", position: 2, name: "mars 2026", item: at("2026/03/") },
    ],
  });
});

it("says nothing of what is not known", () => {
  const [article, ...others] = graphOf({ authors: [], topics: [], periods: [] });
  expect(others).toEqual([]);
  expect(article).not.toHaveProperty("author");
  expect(article).not.toHaveProperty("keywords");
  expect(article).not.toHaveProperty("correction");
});
