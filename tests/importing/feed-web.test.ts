// Feeds on the web, lists of feeds, and the articles and pictures that they lead to: fetched only where that was asked.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { feed, feedImporter } from "../../scripts/importing/feed.ts";
import { wordpressImporter } from "../../scripts/importing/wordpress.ts";
import { temporaryFolder } from "../small-archive.ts";
import { importInto } from "./import-of.ts";
import { onThisMachine, smallWeb } from "./small-web.ts";

const fetching = { ...onThisMachine, bounds: { pauseSeconds: 0, seconds: 5 } };
const here = feedImporter(fetching);

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Le Phare</title>${items}</channel></rss>`;

const item = (title: string, more = "") =>
  `<item><title>${title}</title><pubDate>25 Oct 2022 10:00:00 GMT</pubDate>${more}</item>`;

function file(text: string, name = "feed.xml"): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

const png = () =>
  sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
    .png()
    .toBuffer();

describe("a feed on the web", () => {
  it("is fetched, and so is each feed of a list, once", async () => {
    const web = await smallWeb({ "/a": rss(item("Un")), "/b": rss(item("Deux")) });
    expect((await importInto(here, `${web.url}/a`)).report.imported).toBe(1);
    const outline = (path: string) => `<outline text="x" type="rss" xmlUrl="${path}"/>`;
    const opml = `<opml version="2.0"><head/><body><outline text="y">${outline(`${web.url}/a`)}
      ${outline(`${web.url}/a`)}</outline>${outline(`${web.url}/b`)}${outline(`${web.url}/c`)}
      ${outline("file:///etc/passwd")}</body></opml>`;
    const { report, refusals } = await importInto(here, file(opml, "feeds.opml"));
    expect(report).toEqual({ imported: 2, alreadyThere: 0, refused: 2 });
    expect(refusals.map(({ refused }) => refused)).toEqual(["not-fetched", "not-fetched"]);
    expect(web.asked.filter(({ url }) => url === "/a")).toHaveLength(2);
  });

  it("is not fetched from a private network, nor is what a file's list names there", async () => {
    const web = await smallWeb({ "/a": rss(item("Un")) });
    expect((await importInto(feed, `${web.url}/a`)).refusals).toMatchObject([
      { refused: "not-fetched" },
    ]);
    const opml = `<opml version="2.0"><body><outline text="x" xmlUrl="${web.url}/a"/></body></opml>`;
    expect((await importInto(feed, file(opml))).refusals).toMatchObject([
      { refused: "not-fetched" },
    ]);
    expect(web.asked).toEqual([]);
  });

  it("gives whole articles where they are asked for, and says which it could not have", async () => {
    const text = "Trois bateaux sont sortis du port avant l’aube, malgré le vent. ".repeat(9);
    const web = await smallWeb({
      "/1": `<html lang="fr"><head><title>Autre titre</title></head><body><article><h1>Autre titre</h1>
        <p>${text}</p><p>${text}</p></article></body></html>`,
    });
    const items =
      item("Un", `<link>${web.url}/1</link><description>Bref.</description>`) +
      item("Deux", `<link>${web.url}/2</link>`);
    const input = file(rss(items));
    expect((await importInto(here, input)).articles.map(({ body }) => body)).toEqual(["", ""]);
    expect(web.asked).toEqual([]);
    const { articles, refusals } = await importInto(here, input, { fetch: true });
    expect(refusals).toMatchObject([{ refused: "not-fetched" }]);
    const whole = articles.find(({ article }) => article?.headline === "Un");
    expect(whole?.article).toMatchObject({ source: "Le Phare", summary: "Bref." });
    expect(whole?.body).toContain("Trois bateaux");
    expect(articles.find(({ article }) => article?.headline === "Deux")?.body).toBe("");
  });

  it("has its pictures saved only where they are asked for", async () => {
    const bytes = await png();
    const web = await smallWeb({ "/p.png": (response) => response.end(bytes) });
    const html = `&lt;p&gt;Un &lt;img src="${web.url}/p.png" alt="Quai"&gt;&lt;/p&gt;`.repeat(3);
    const input = file(rss(item("Un", `<description>${html}</description>`)));
    const without = await importInto(here, input);
    expect([without.paths.length, web.asked.length]).toEqual([1, 0]);
    const { paths, read } = await importInto(here, input, { images: true });
    expect(paths.map((path) => path.replace(/.*\//, ""))).toEqual(["index.md", "p.png"]);
    expect(read(paths[0] ?? "")).toContain("![Quai](p.png)");
  });
});

describe("a WordPress export", () => {
  it("has its attachments saved only where they are asked for", async () => {
    const bytes = await png();
    const web = await smallWeb({ "/p.png": (response) => response.end(bytes) });
    const input = file(`<rss version="2.0"><channel><title>Le Phare</title>
      <item><title>Crue</title><wp:post_type>post</wp:post_type><wp:post_date>2022-10-25 10:00:00</wp:post_date>
      <content:encoded><![CDATA[Un <img src="${web.url}/absent.png" alt="Rien">]]></content:encoded>
      <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta></item>
      <item><wp:post_type>attachment</wp:post_type><wp:post_id>7</wp:post_id>
      <wp:attachment_url><![CDATA[${web.url}/p.png]]></wp:attachment_url></item></channel></rss>`);
    const importer = wordpressImporter(fetching);
    expect((await importInto(importer, input)).articles[0]?.body.trim()).toBe(
      `Un [Rien](${web.url}/absent.png)`,
    );
    expect(web.asked).toEqual([]);
    const { paths, read, refusals } = await importInto(importer, input, { images: true });
    expect(paths.map((path) => path.replace(/.*\//, ""))).toEqual(["index.md", "p.png"]);
    expect(read(paths[0] ?? "")).toContain('image: {src: p.png, alt: ""}');
    expect(refusals.map(({ refused }) => refused)).toEqual(["not-fetched", "not-an-article"]);
  });
});
