// What we call a feed is one for others: independent readers find in it what it says, and it keeps the rules of its format.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFeed } from "@rowanmanning/feed-parser";
import RssParser from "rss-parser";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleText, type BuiltArchive, buildArchive } from "../small-archive.ts";

const url = "https://presse.example/archive/";
const files = {
  "site.yaml": `url: ${url}\ntimeZone: UTC+1\neditions: [{ lang: fr, lists: [fr, ar] }, { lang: ar }]\n`,
  "articles/a.md": articleText({
    headline: "Le port & la digue <rouvrent> ]]> à l’aube",
    date: "2022-10-25",
    updated: "2022-11-02",
    link: "https://phare.example/a",
    authors: "[Amina Tazi, Karim Ziani]",
    topics: "[Port, Mer & vent]",
    summary: "Un <b>résumé</b> & des signes",
  }),
  "articles/b.ar.md": articleText({ headline: "خبر", date: "2022-10-26", source: "بريد" }),
  "articles/c.md": articleText({ headline: "Un titre seul", date: "2021-01-31", body: "" }),
};
const titles = ["خبر", "Le port & la digue <rouvrent> ]]> à l’aube", "Un titre seul"];
const ids = ["2022-10-26:ar/b", "2022-10-25:fr/a", "2021-01-31:fr/c"].map(
  (id) => `tag:presse.example,${id}`,
);
const links = ["ar/2022/10/26/b/", "2022/10/25/a/", "2021/01/31/c/"].map((path) => url + path);

describe.each(["summary", "full"])("a feed that gives the %s of each article", (content) => {
  let site: BuiltArchive;
  let folder: string;
  beforeAll(async () => {
    const settings = `${files["site.yaml"]}feeds: { content: ${content} }\n`;
    folder = mkdtempSync(join(tmpdir(), "khizana-feeds-"));
    site = await buildArchive({ ...files, "site.yaml": settings }, { folder });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(["feed.xml", "rss.xml"])("is read by two parsers alike: %s", async (path) => {
    const xml = site.read(path);
    const one = await new RssParser().parseString(xml);
    expect(one.items.map(({ title }) => title)).toEqual(titles);
    expect(one.items.map(({ link }) => link)).toEqual(links);
    expect(one.items.map(({ guid, id }) => guid ?? id)).toEqual(ids);
    expect(one.items[1]?.isoDate).toBe("2022-10-25T11:00:00.000Z");
    const other = parseFeed(xml);
    expect(other.items.map(({ title }) => title)).toEqual(titles);
    expect(other.items.map((item) => item.url)).toEqual(links);
    expect(other.items.map(({ id }) => id)).toEqual(ids);
    expect(other.items.map(({ published }) => published?.toISOString().slice(0, 10))).toEqual([
      ...["2022-10-26", "2022-10-25", "2021-01-31"],
    ]);
    // RSS has no day of change of its own: this reader takes that of publication.
    const changed = path === "feed.xml" ? "2022-11-02" : "2022-10-25";
    expect(other.items[1]?.updated?.toISOString()).toBe(`${changed}T11:00:00.000Z`);
    expect(other.items[1]?.authors.map(({ name }) => name)).toEqual(["Amina Tazi", "Karim Ziani"]);
    expect(other.items[1]?.categories.map(({ term }) => term)).toEqual(["Port", "Mer & vent"]);
    expect(other).toMatchObject({ title: "Khizana", url, language: "fr", self: url + path });
    expect(other.items[1]?.content?.includes("<p>Le texte.</p>") ?? false).toBe(content === "full");
  });

  it("has what Atom asks for (RFC 4287), each entry under an id of its own", () => {
    for (const path of site.files().filter((file) => file.endsWith("feed.xml"))) {
      const [head = "", ...entries] = site.read(path).split(/<entry\b/);
      for (const part of [head, ...entries]) {
        for (const name of ["id", "title", "updated"])
          expect(part.match(new RegExp(`<${name}>[^<]+</${name}>`, "g")), path).toHaveLength(1);
        expect(part).toMatch(/<updated>\d{4}-\d\d-\d\dT12:00:00\+01:00<\/updated>/);
        expect(part.match(/<link rel="alternate"[^>]* href="https:[^"]+"/g)).toHaveLength(1);
      }
      expect(head.match(/<link rel="self"[^>]* href="([^"]*)"/)?.[1]).toBe(url + path);
      for (const entry of entries) expect(entry).toMatch(/<author><name>[^<]+<\/name><\/author>/);
      const own = entries.map((entry) => /<id>([^<]*)/.exec(entry)?.[1]);
      expect(new Set(own).size).toBe(own.length);
    }
  });

  it("has what RSS 2.0 asks for", () => {
    const [head = "", ...items] = site.read("rss.xml").split("<item>");
    for (const name of ["title", "link", "description"]) expect(head).toContain(`<${name}>`);
    expect(head).toContain(`<atom:link href="${url}rss.xml" rel="self"`);
    const rfc822 = /<pubDate>[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} 12:00:00 \+0100<\/pubDate>/;
    for (const item of items) {
      expect(item).toMatch(rfc822);
      expect(item).toMatch(/<guid isPermaLink="false">tag:[^<]+<\/guid>/);
    }
  });

  it("keeps text text: what a summary holds is no markup in any format", () => {
    const hostile = "Un <b>résumé</b> & des signes";
    expect(parseFeed(site.read("feed.xml")).items[1]?.description).toBe(hostile);
    expect(site.read("rss.xml")).toContain(
      "<description>&lt;p>Un &amp;lt;b>résumé&amp;lt;/b> &amp;amp; des signes&lt;/p></description>",
    );
    const [, item] = JSON.parse(site.read("feed.json")).items;
    expect(content === "full" ? item.summary : item.content_text).toBe(hostile);
  });

  it("has what JSON Feed 1.1 asks for", () => {
    const webAddress = v.pipe(v.string(), v.startsWith(url));
    const instant = v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d\d-\d\dT\d\d:00:00(?:\.000)?(?:Z|\+01:00)$/),
    );
    const common = {
      id: v.pipe(v.string(), v.startsWith("tag:")),
      url: webAddress,
      external_url: v.optional(v.pipe(v.string(), v.url())),
      title: v.string(),
      summary: v.optional(v.string()),
      date_published: instant,
      date_modified: instant,
      authors: v.pipe(v.array(v.strictObject({ name: v.string() })), v.minLength(1)),
      tags: v.optional(v.array(v.string())),
      language: v.picklist(["fr", "ar"]),
      // An extension, whose name begins with an underscore.
      _khizana: v.strictObject({ source: v.string() }),
    };
    const item = v.union([
      v.strictObject({ ...common, content_text: v.string() }),
      v.strictObject({ ...common, content_html: v.string() }),
    ]);
    const feed = v.strictObject({
      version: v.literal("https://jsonfeed.org/version/1.1"),
      title: v.string(),
      home_page_url: webAddress,
      feed_url: webAddress,
      description: v.string(),
      language: v.string(),
      items: v.array(item),
    });
    for (const path of site.files().filter((file) => file.endsWith("feed.json"))) {
      const read = v.parse(feed, JSON.parse(site.read(path)));
      expect(read.feed_url).toBe(url + path);
    }
    expect(JSON.parse(site.read("feed.json")).items.map(({ id }: { id: string }) => id)).toEqual(
      ids,
    );
  });

  const python = ["python3", "/usr/bin/python3"].find(
    (path) => spawnSync(path, ["-c", "import feedparser"]).status === 0,
  );
  it.runIf(python !== undefined)("is read by Python's feedparser without a complaint", () => {
    const script = `
import feedparser, json, sys
read = [feedparser.parse(path) for path in sys.argv[1:]]
print(json.dumps([[one.bozo, [entry.id for entry in one.entries]] for one in read]))`;
    const paths = ["feed.xml", "rss.xml"].map((path) => join(site.out, path));
    const said = execFileSync(python as string, ["-c", script, ...paths], { encoding: "utf8" });
    expect(JSON.parse(said).map(([bozo, read]: [unknown, string[]]) => [!bozo, read])).toEqual([
      [true, ids],
      [true, ids],
    ]);
  });
});

it("a feed of nothing is a feed", async () => {
  const { read } = await buildArchive({ "site.yaml": files["site.yaml"] });
  expect(parseFeed(read("feed.xml")).items).toEqual([]);
  expect(parseFeed(read("rss.xml")).items).toEqual([]);
  expect(JSON.parse(read("feed.json")).items).toEqual([]);
});
