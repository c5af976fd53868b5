// What machines are told of an article: the newspaper, the original, and absolute addresses where the archive has one of its own.
import { expect, it } from "vitest";
import type { PageAddress } from "../../scripts/model/address.ts";
import { archiveOf } from "../../scripts/planning/archive.ts";
import { articlePage } from "../../scripts/planning/article.ts";
import { articleText, catalogueOf, type Files } from "../small-archive.ts";

async function metadataAt(address: string, files: Files) {
  const { catalogue } = await catalogueOf(files);
  const key = String(catalogue.idAt(address));
  for (const edition of catalogue.site.editions) {
    const archive = archiveOf(catalogue, edition);
    if (articlePage.addressOf(archive, key) === address)
      return articlePage.view(archive, { key, address: address as PageAddress }).metadata;
  }
  throw new Error(`no article at ${address}`);
}

const site = "name: { fr: Archives, ar: خزانة }\nurl: https://presse.example/archive/\n";
const base = "https://presse.example/archive";

it("names the newspaper with its home page, the authors, the topics, the original and its snapshot", async () => {
  const told = await metadataAt("/2026/03/14/a/", {
    "site.yaml": site,
    "sources/le-phare.yaml": "name: Le Phare\nhome: https://phare.example/\n",
    "articles/a.md": articleText({
      authors: "[Amina Tazi, Karim Ziani]",
      topics: "[Port]",
      link: "https://phare.example/a",
      archived: "https://web.example/1/a",
      updated: "2026-03-15",
      corrections: "[{date: 2026-03-16, text: Onze}]",
    }),
  });
  expect(told).toMatchObject({
    headline: "Le port rouvre",
    locale: "fr_FR",
    day: "2026-03-14",
    updated: "2026-03-15",
    newspaper: { text: "Le Phare" },
    newspaperHome: "https://phare.example/",
    authors: [{ text: "Amina Tazi" }, { text: "Karim Ziani" }],
    topics: ["Port"],
    original: "https://phare.example/a",
    archived: "https://web.example/1/a",
    corrections: [{ day: "2026-03-16", text: "Onze" }],
    archive: { name: "Archives", url: `${base}/` },
  });
});

it("gives absolute addresses of the page, its picture, its translations and its year, month and day", async () => {
  const told = await metadataAt("/ar/2026/03/14/a/", {
    "site.yaml": site,
    "images/port.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32"/>',
    "articles/a.md": articleText({ translationKey: "k" }),
    "articles/later.md": articleText({ date: "2026-03-15", translationKey: "k" }),
    "articles/a.ar.md": articleText({
      translationKey: "k",
      headline: "خبر",
      image: "{src: /port.svg, alt: ميناء}",
    }),
  });
  const url = `${base}/ar/2026/03/14/a/`;
  expect(told.url).toBe(url);
  expect(told.picture).toMatch(/^https:\/\/presse\.example\/archive\/images\/[0-9a-f]+-64\.webp$/);
  expect(told.card).toEqual({
    url: told.picture?.replace("-64.webp", "-card.jpg"),
    width: 1200,
    height: 630,
  });
  expect(told.languages).toEqual([
    { lang: "ar", url },
    { lang: "fr", url: `${base}/2026/03/14/a/` },
  ]);
  expect(told.periods).toEqual([
    { name: "2026", url: `${base}/ar/2026/` },
    { name: "مارس 2026", url: `${base}/ar/2026/03/` },
    { name: "14 مارس 2026", url: `${base}/ar/2026/03/14/` },
  ]);
  expect(told.archive.name).toBe("خزانة");
});

it("gives no address where the site has none, and no list of one language", async () => {
  const files = { "articles/a.md": articleText({ translationKey: "k" }) };
  const told = await metadataAt("/2026/03/14/a/", files);
  expect(told).toMatchObject({ languages: [], periods: [], archive: { name: "Khizana" } });
  for (const key of ["url", "picture", "original"]) expect(told).not.toHaveProperty(key);
  const alone = await metadataAt("/2026/03/14/a/", { "site.yaml": site, ...files });
  expect(alone.languages).toEqual([]);
});
