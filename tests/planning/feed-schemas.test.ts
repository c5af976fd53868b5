// Every feed that is published keeps to its format's grammar, and the grammars tell a broken one.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { articleText, type BuiltArchive, buildArchive } from "../small-archive.ts";

const schemaOf = (name: string) =>
  readFileSync(new URL(`feed-schemas/${name}`, import.meta.url), "utf8");
const isJsonFeed = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(schemaOf("json-feed.schema.json")),
);

type Texts = Readonly<Record<string, string>>;

async function wrongInXml(grammar: string, texts: Texts): Promise<readonly string[]> {
  const xml = Object.entries(texts).map(([fileName, contents]) => ({ fileName, contents }));
  const { errors } = await validateXML({
    xml,
    schema: schemaOf(grammar),
    extension: "relaxng",
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

function wrongInJson(texts: Texts): readonly string[] {
  return Object.entries(texts).flatMap(([path, text]) => {
    isJsonFeed(JSON.parse(text));
    return (isJsonFeed.errors ?? []).map((one) => `${path}${one.instancePath} ${one.message}`);
  });
}

const wrongIn: Readonly<Record<string, (texts: Texts) => Promise<readonly string[]>>> = {
  Atom: (texts) => wrongInXml("atom.rng", texts),
  RSS: (texts) => wrongInXml("rss.rng", texts),
  "JSON Feed": async (texts) => wrongInJson(texts),
};

/** Found by what they hold, so that no feed is forgotten for its name. */
const opening: Readonly<Record<string, RegExp>> = {
  Atom: /<feed\b/,
  RSS: /<rss\b/,
  "JSON Feed": /^\{"version":"https:\/\/jsonfeed/,
};

function feedsOf({ files, read }: BuiltArchive, format: string): Texts {
  const paths = files().filter((path) => /\.(?:xml|json)$/.test(path));
  const texts = paths.map((path) => [path, read(path)] as const);
  return Object.fromEntries(texts.filter(([, text]) => opening[format]?.test(text.slice(0, 400))));
}

const settings = (content: string) =>
  `url: https://presse.example/archive/\ntimeZone: UTC+1\neditions: [{ lang: fr, lists: [fr, ar] }, { lang: ar }, { lang: en }]\nfeeds: { content: ${content} }\n`;
const articles = {
  "articles/a.md": articleText({
    headline: "Le port & la digue <rouvrent> ]]> à l’aube",
    date: "2022-10-25",
    updated: "2022-11-02",
    link: "'https://phare.example/100%/a|b?c[]=1&d={é}^%zz%C3#e#f'",
    authors: "[Amina Tazi, Karim & fils <ziani>]",
    topics: "[Port, Mer & vent]",
    summary: '"Un <b>résumé</b> & des \\x07 signes"',
    body: "Un **texte** ]]> avec <em>des balises</em>, [un lien](b.ar.md), une note[^1].\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: La note.\n",
  }),
  "articles/b.ar.md": articleText({ headline: "خبر", date: "2022-10-26", source: "بريد" }),
  "articles/c.md": articleText({ headline: "Un titre seul", date: "2021-01-31", body: "" }),
  "articles/d.md": articleText({ headline: "Un mois plus tard", date: "2021-02-01" }),
  "articles/old.md": articleText({ headline: "Ancien", date: "1901-02-03" }),
};

const sites: Record<string, BuiltArchive> = {};
const folders: string[] = [];
beforeAll(async () => {
  for (const content of ["summary", "full"]) {
    const folder = mkdtempSync(join(tmpdir(), "khizana-feeds-"));
    folders.push(folder);
    const files = { ...articles, "site.yaml": settings(content) };
    sites[content] = await buildArchive(files, { folder });
  }
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe.each(["summary", "full"])("the feeds that give the %s of each article", (content) => {
  it.each([
    ["Atom", 15],
    ["RSS", 5],
    ["JSON Feed", 5],
  ])("keep to the grammar of %s, all of them", async (format, atLeast) => {
    const feeds = feedsOf(sites[content] as BuiltArchive, format);
    expect(Object.keys(feeds).length).toBeGreaterThanOrEqual(atLeast);
    expect(await wrongIn[format]?.(feeds)).toEqual([]);
  });
});

it.each(Object.keys(opening))(
  "a feed of nothing keeps to the grammar of %s too",
  async (format) => {
    const feeds = feedsOf(await buildArchive({ "site.yaml": settings("full") }), format);
    expect(Object.keys(feeds)).not.toEqual([]);
    expect(await wrongIn[format]?.(feeds)).toEqual([]);
  },
);

type Breaking = readonly [what: string, found: RegExp | string, put: string];

/** One line a rule; each is broken in a feed that keeps to all of them. */
const breakings: Readonly<Record<string, readonly Breaking[]>> = {
  Atom: [
    ["an id is missing", /<id>[^<]*<\/id>/, ""],
    ["an id is no address", /<id>tag:/, "<id>"],
    ["two titles", /<title>/, "<title>Deux</title><title>"],
    ["a day in the place of an instant", /<updated>(.{10})[^<]*/, "<updated>$1"],
    ["an instant without its offset", /(<published>[^<]*)\+01:00/, "$1"],
    ["a 31 February", /<published>\d{4}-\d\d-\d\d/, "<published>2022-02-31"],
    ["an entry without an author", /<author>.*?<\/author>(?!<author>)/, ""],
    ["an author without a name", /<name>[^<]*<\/name>/, ""],
    ["an entry that leads to no page", /(<entry\b.*?)<link rel="alternate"[^>]*>/, "$1"],
    ["a sign that addresses do not have", /(<link rel="via" href="[^"]*)/, "$1|"],
    ["two fragments", /(<link rel="via" href="[^"]*)/, "$1#g"],
    ["a link that leads nowhere", /(<link rel="self"[^>]*) href="[^"]*"/, "$1"],
    ["a category without its term", /<category term="[^"]*"/, "<category"],
    ["an element that Atom does not know", /<subtitle>/, "<pubDate>hier</pubDate><subtitle>"],
    ["an attribute that Atom does not know", /<entry\b/, '<entry lang="fr"'],
    ["markup in a title", /<title>/, "<title><b>gras</b>"],
    ["a summary of another type", /<summary>/, '<summary type="text/html">'],
    ["a language that is none", /xml:lang="fr"/, 'xml:lang="le français"'],
  ],
  "Atom's history": [
    ["an archive that leads to no feed", /<link rel="current"[^>]*>/, ""],
    ["an archive that leads to two feeds", /<link rel="current"[^>]*>/, "$&$&"],
    ["a feed that calls itself an archive twice", /<fh:archive>/, "<fh:archive></fh:archive>$&"],
    ["a feed that is an archive and complete", /<fh:archive>/, "<fh:complete/>$&"],
    ["a word that a history does not know", /<fh:archive>/, "<fh:archived/>$&"],
    ["an archive that holds something", /<fh:archive>/, "$&oui"],
  ],
  RSS: [
    ["another version", 'version="2.0"', 'version="0.91"'],
    ["a channel without a description", /<description>[^<]*<\/description>/, ""],
    ["a channel without a link", /<link>[^<]*<\/link>/, ""],
    ["two links", /<link>/, "<link>https://x.example/</link><link>"],
    ["a feed that does not name itself", /<atom:link[^>]*>/, ""],
    ["a feed that names another", 'rel="self"', 'rel="alternate"'],
    ["an item of which nothing is said", /<item>.*?<\/item>/, "<item></item>"],
    ["an instant of RFC 3339", /<pubDate>[^<]*/, "<pubDate>2022-10-25T12:00:00+01:00"],
    ["a year of two digits", /(<pubDate>.*?) \d\d(\d\d) /, "$1 $2 "],
    ["a month in French", /(<pubDate>.*?\d\d) [A-Z][a-z]{2} /, "$1 févr "],
    ["a guid that calls itself an address", 'isPermaLink="false"', 'isPermaLink="true"'],
    ["a guid that does not say what it is", ' isPermaLink="false"', ""],
    ["two guids", /<guid\b/, '<guid isPermaLink="false">b</guid><guid'],
    ["an author who is no address", /<guid\b/, "<author>Amina</author><guid"],
    ["a category that is empty", /<category>[^<]*/, "<category>"],
    ["an element of no vocabulary", /<guid\b/, "<updated>hier</updated><guid"],
    ["a link without its host", /<item>(.*?)<link>[^<]*/, "<item>$1<link>/2022/"],
  ],
  "JSON Feed": [
    ["another version", "version/1.1", "version/2"],
    ["no title", /"title":"[^"]*",/, ""],
    ["no items", '"items":', '"_items":'],
    ["an item without id", /"id":"[^"]*",/, ""],
    ["an id that is a number", /"id":"[^"]*"/, '"id":7'],
    ["an item without content", /"content_(?:text|html)":"(?:[^"\\]|\\.)*",/, ""],
    ["a day in the place of an instant", /("date_published":".{10})[^"]*/, "$1"],
    ["a date of mail", /"date_modified":"[^"]*/, '"date_modified":"Tue, 25 Oct 2022'],
    ["the authors' names alone", /\{"name":("[^"]*")\}/, "$1"],
    ["an author of whom nothing is said", /\{"name":"[^"]*"\}/, "{}"],
    ["a tag that is a number", /"tags":\[/, '"tags":[7,'],
    ["a sign that addresses do not have", /"external_url":"[^"]*/, "$&%"],
    ["a relative address", /"feed_url":"[^"]*/, '"feed_url":"/feed.json'],
    ["a key that nobody knows", /"home_page_url"/, '"homepage"'],
  ],
};

describe.each(Object.entries(breakings))("the grammar of %s tells", (name, rows) => {
  const format = name === "Atom's history" ? "Atom" : name;
  let whole = "";
  beforeAll(async () => {
    const isArchive = name === "Atom's history";
    const feeds = Object.values(feedsOf(sites.full as BuiltArchive, format));
    const fits = (text: string) => text.includes("<fh:archive>") === isArchive;
    whole = feeds.find((text) => text.includes("Karim") && fits(text)) ?? "";
    expect(await wrongIn[format]?.({ "whole.txt": whole })).toEqual([]);
  });

  it.each(rows)("%s", async (_, found, put) => {
    const broken = whole.replace(found, put);
    expect(broken).not.toBe(whole);
    expect(await wrongIn[format]?.({ "broken.txt": broken })).not.toEqual([]);
  });
});
