// Feeds as they are written: languages, text that ends no document, a word for people, none of it in three formats alike.
import { expect, test } from "vitest";
import * as feed from "../../../layouts/feeds/feed.11ty.tsx";
import * as jsonFeed from "../../../layouts/feeds/jsonFeed.11ty.tsx";
import * as rssFeed from "../../../layouts/feeds/rssFeed.11ty.tsx";
import type { FeedView } from "../../../scripts/model/feed.ts";
import { trustHtml } from "../../../scripts/model/trusted-html.ts";
import { renderView } from "../rendered.ts";

const entry = {
  id: "tag:presse.example,2026-03-14:fr/passe",
  lang: "fr",
  title: "La passe nord du port rouvre",
  href: "https://presse.example/2026/03/14/passe/",
  published: "2026-03-14T12:00:00Z",
  updated: "2026-03-14T12:00:00Z",
  source: "Le Phare du Détroit",
  digest: "",
  authors: [],
  topics: [],
};

const view: FeedView = {
  id: "tag:presse.example,2000-01-01:fr",
  lang: "fr",
  title: "Khizana",
  subtitle: "Archive de presse",
  home: "https://presse.example/",
  self: "https://presse.example/feed.xml",
  updated: entry.updated,
  stylesheet: "./assets/atom.css",
  introduction: { text: "Ceci est un fil.", way: "Lire la page" },
  archives: {},
  entries: [entry, { ...entry, id: `${entry.id}-ar`, lang: "ar", title: "الممر الشمالي" }],
};

test("the feed says its language, and so does each entry in another one", () => {
  const tags = renderView(feed, view).match(/<(feed|entry)\b[^>]*>/g) ?? [];
  expect(tags).toEqual([
    expect.stringContaining(' xml:lang="fr"'),
    "<entry>",
    '<entry xml:lang="ar">',
  ]);
});

test("who opens it in a browser is told what it is, in our own style", () => {
  const xml = renderView(feed, view);
  expect(xml).toContain('<?xml-stylesheet type="text/css" href="./assets/atom.css"?>');
  expect(xml).toContain(
    '<div xmlns="http://www.w3.org/1999/xhtml"><p>Ceci est un fil.</p><p><a href="https://presse.example/">Lire la page</a></p></div>',
  );
});

test("no text ends the document, and no sign is in it that XML does not know", () => {
  const text = trustHtml("<pre>]]>\u0001\ud800\ufffe</pre>");
  const odd = { ...view, entries: [{ ...entry, title: "a ]]> <b>", text }] };
  const xml = renderView(feed, odd);
  expect(xml).toContain("<title>a ]]&gt; &lt;b></title>");
  expect(xml).toContain('<content type="html">&lt;pre>]]&gt;&lt;/pre></content>');
  for (const sign of ["\u0001", "\ud800", "\ufffe"])
    expect(renderView(rssFeed, odd)).not.toContain(sign);
});

test("the original's address is given where it is known", () => {
  const original = "https://phare.example/a";
  const known = { ...view, entries: [{ ...entry, original }] };
  expect(renderView(feed, known)).toContain(`<link rel="via" href="${original}"/>`);
  expect(JSON.parse(renderView(jsonFeed, known)).items[0].external_url).toBe(original);
  expect(renderView(feed, view)).not.toContain("via");
});
