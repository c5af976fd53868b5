import { expect, test } from "vitest";
import * as feed from "../../../layouts/feeds/feed.11ty.tsx";
import { renderView } from "../rendered.ts";

const entry = {
  id: "tag:presse.example,2026-03-14:fr/passe",
  lang: "fr",
  title: "La passe nord du port rouvre",
  href: "https://presse.example/2026/03/14/passe/",
  published: "2026-03-14T12:00:00Z",
  updated: "2026-03-14T12:00:00Z",
  source: "Le Phare du Détroit",
  authors: [],
  topics: [],
};

test("the feed says its language, and so does each entry in another one", () => {
  const xml = renderView(feed, {
    id: "tag:presse.example,2000-01-01:fr",
    lang: "fr",
    title: "Khizana",
    subtitle: "Archive de presse",
    home: "https://presse.example/",
    self: "https://presse.example/feed.xml",
    updated: entry.updated,
    entries: [entry, { ...entry, id: `${entry.id}-ar`, lang: "ar", title: "الممر الشمالي" }],
  });
  const tags = xml.match(/<(feed|entry)\b[^>]*>/g) ?? [];
  expect(tags).toEqual([
    expect.stringContaining(' xml:lang="fr"'),
    "<entry>",
    '<entry xml:lang="ar">',
  ]);
});
