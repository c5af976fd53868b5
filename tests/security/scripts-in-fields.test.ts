// No key of front matter, no setting and no file name puts active content into a page, a feed or the ticker's data.
import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { articleText, buildArchive, type Files } from "../small-archive.ts";
import { activeInBody, activeInPage } from "./active-content.ts";
import { payloads } from "./payloads.ts";

/** JSON's strings are YAML's. */
const q = (text: string) => JSON.stringify(text);

function hostileFiles(): Files {
  const files: Record<string, string> = {
    "images/quai.jpg": '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>',
  };
  for (const [index, payload] of payloads.entries()) {
    const p = q(payload);
    const date = `20${String(10 + (index % 9))}-0${(index % 9) + 1}-10`;
    files[`articles/a${index}.md`] = articleText({
      headline: payload,
      source: p,
      date,
      summary: p,
      authors: `[${p}]`,
      topics: `[${p}, ${p}]`,
      image: `{src: /quai.jpg, alt: ${p}, caption: ${p}, credit: ${p}}`,
      corrections: `[{date: 2024-01-01, text: ${p}}]`,
      translationKey: p,
      body: payload,
    });
    const addresses = {
      link: p,
      archived: p,
      aliases: `[${p}]`,
      lang: p,
      image: p,
      [q(payload.slice(0, 100))]: p,
    };
    for (const [key, value] of Object.entries(addresses)) {
      files[`articles/${key.length}${index}.md`] = articleText({ date, [key]: value });
    }
    const name = payload.replaceAll(/[/\0]/g, "").slice(0, 60);
    files[`articles/${name}.md`] = articleText({ date, body: "" });
  }
  return files;
}

describe("an archive of hostile articles", () => {
  it("is published without any active content", async () => {
    const payload = q(`"><script>alert(1)</script><img src=x onerror='alert(1)'>`);
    const { result, files, read } = await buildArchive(
      {
        ...hostileFiles(),
        "site.yaml": `url: https://presse.example/\nname: ${payload}\ntagline: ${payload}\ncopyright: ${payload}\n`,
        "sources/phare.yaml": `name: ${payload}\nhome: https://a.example/"><script>\nnotes: ${payload}\ncountry: ${payload}\n`,
        "pages/about.md": `---\nheadline: ${payload}\nsummary: ${payload}\n---\n<script>alert(1)</script>`,
        "articles/of-phare.md": articleText({ source: "phare" }),
      },
      { search: true },
    );
    expect(result.articles).toBeGreaterThan(payloads.length * 2);
    const pages = files().filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(payloads.length * 5);
    for (const page of pages) expect([page, activeInPage(read(page))]).toEqual([page, []]);

    const feeds = files().filter((file) => file.endsWith(".xml"));
    expect(feeds.length).toBeGreaterThan(3);
    for (const feed of feeds) expect([feed, foreignTags(read(feed))]).toEqual([feed, []]);

    const { items } = JSON.parse(read("feed.json"));
    expect(items).toHaveLength(40);
    for (const { url, content_html } of items) {
      expect(url).toMatch(/^https:\/\/presse\.example\/[a-z0-9/-]+$/);
      expect(content_html).toBeUndefined();
    }

    const { headlines } = JSON.parse(read("ticker.json"));
    expect(headlines).toHaveLength(48);
    for (const { href } of headlines) expect(href).toMatch(/^[a-z0-9/-]+$/);

    const results = files().filter((file) => /^search\/.*results\/.*\.json$/.test(file));
    expect(results.length).toBeGreaterThan(payloads.length / 4);
    const shown = results.flatMap((file) => Object.values(JSON.parse(read(file))));
    for (const { href, dir } of shown as { href: string; dir: string }[]) {
      expect(href).toMatch(/^[a-z0-9/-]+$/);
      expect(dir).toMatch(/^(?:ltr|rtl)$/);
    }

    const strange = files().filter(
      (file) => !/^[a-zA-Z0-9/._-]+$/.test(file) || file.includes(".."),
    );
    expect(strange).toEqual([]);
  });
});

it("feeds of whole texts hold no active content either", async () => {
  const { files, read } = await buildArchive({
    ...hostileFiles(),
    "site.yaml": "url: https://presse.example/\neditions: [{lang: fr}]\nfeeds: {content: full}\n",
  });
  const archives = files().filter((file) => /^\d{4}\/\d\d\/feed\.xml$/.test(file));
  const texts = archives.flatMap((file) =>
    (parseAtomFeed(read(file)).entries ?? []).flatMap(({ content }) => content?.value ?? []),
  );
  expect(texts.length).toBeGreaterThan(payloads.length / 2);
  for (const text of texts) expect([text, activeInBody(text)]).toEqual([text, []]);
});

const feedTags = new Set(
  "feed id title subtitle link updated published entry author name category summary source generator rights urlset url loc lastmod sitemapindex sitemap content icon dc:publisher fh:archive rss channel item description language lastBuildDate guid pubDate atom:link atom:updated dc:creator dc:language OpenSearchDescription ShortName Description Language InputEncoding Image Url".split(
    " ",
  ),
);

/** The layout's own: how a browser shows the feed, and a word to who opens it there. */
const ownParts =
  /^<\?xml-stylesheet type="text\/css" href="(?:\.\.?\/)+assets\/atom\.css"\?>$|<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"><p>[^<]*<\/p><p><a href="https:\/\/presse\.example\/[a-z0-9/-]*">[^<]*<\/a><\/p><\/div>/gm;

/** In XML a text is escaped or stands in CDATA up to its first end, so what looks like a tag elsewhere is one. */
function foreignTags(text: string): string[] {
  const xml = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, "").replace(ownParts, "");
  const tags = [...xml.matchAll(/<(?!\?xml )\/?([^\s>/]*)/g)].map(([, name = ""]) => name);
  const addresses = [...xml.matchAll(/(?:href|uri)="([^"]*)"|<(?:loc|uri)>([^<]*)/g)];
  return [
    ...tags.filter((name) => !feedTags.has(name)),
    ...(/\btype="x?html"/.test(xml) ? ["a text that readers would take for HTML"] : []),
    ...addresses
      .map(([, href, loc]) => href ?? loc ?? "")
      .filter((address) => !/^https?:\/\//.test(address)),
  ];
}
