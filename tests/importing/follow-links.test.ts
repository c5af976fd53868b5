// Links of imported articles to one another lead to their files; all others stay as they are.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillCatalogue } from "../../scripts/catalogue/fill.ts";
import { openDatabase } from "../../scripts/catalogue/open-database.ts";
import { problemsOf } from "../../scripts/catalogue/problem-rows.ts";
import { addressKey } from "../../scripts/importing/address-key.ts";
import { followLinks } from "../../scripts/importing/follow-links.ts";
import type { Importer } from "../../scripts/importing/importer.ts";
import { markdown } from "../../scripts/importing/markdown.ts";
import { wordpress } from "../../scripts/importing/wordpress.ts";
import { type Files, temporaryFolder, writeFiles } from "../small-archive.ts";
import { importInto } from "./import-of.ts";

const post = (number: number, link: string, content: string) => `<item>
<title>Titre ${number}</title><link>https://phare.example${link}</link><wp:post_id>${number}</wp:post_id>
<guid isPermaLink="false">https://phare.example/?p=${number}</guid><wp:post_date>2022-1${number % 3}-05 10:00:00</wp:post_date>
<content:encoded><![CDATA[${content}]]></content:encoded></item>`;

function exported(...items: string[]): string {
  const file = join(temporaryFolder(), "export.xml");
  const head =
    "<channel><title>Le Phare</title><link>https://phare.example</link><language>fr</language>";
  writeFileSync(file, `<rss version="2.0">${head}${items.join("")}</channel></rss>`);
  return file;
}

const sourceOf = (content: string, path: string) => readFileSync(join(content, path), "utf8");

describe("posts of a WordPress export", () => {
  it("lead to one another, to earlier ones and to later ones, however the link is written", async () => {
    const links = [
      "/2022/12/05/deux/",
      "http://www.phare.example/2022/12/05/deux?utm_source=x#suite",
      "https://phare.example/?p=2",
      "/ailleurs/",
      "https://autre.example/2022/12/05/deux/",
    ];
    const anchors = links.map((href, at) => `<a href="${href}">l${at}</a>`).join(" ");
    const file = exported(
      post(1, "/2022/11/05/un/", anchors),
      post(2, "/2022/12/05/deux/", '<a href="/2022/11/05/un/">un</a>'),
    );
    const folder = temporaryFolder();
    const content = join(folder, "content");
    const { paths } = await importInto(wordpress, file, { content });
    const [one = "", two = ""] = paths;
    const target = "../12/2022-12-05-titre-2.md";
    expect(sourceOf(content, one)).toContain(
      `[l0](${target}) [l1](${target}) [l2](${target}) [l3](https://phare.example/ailleurs/) [l4](https://autre.example/2022/12/05/deux/)`,
    );
    expect(sourceOf(content, two)).toContain("[un](../11/2022-11-05-titre-1.md)");
    const catalogue = join(folder, "catalogue.sqlite");
    await fillCatalogue({ content, file: catalogue, pathPrefix: "content/" });
    const db = openDatabase(catalogue);
    expect(problemsOf(db, "content/")).toEqual([]);
    expect(db.prepare("SELECT DISTINCT target FROM reference WHERE path = ?").all(one)).toEqual([
      { target: two },
    ]);
    db.close();
  });

  it("lead to those of an earlier import, wherever these stand now, and are left as they are a second time", async () => {
    const content = join(temporaryFolder(), "content");
    writeFiles(content, {
      "articles/à part/deux (2).md":
        "---\nheadline: Deux\nsource: Le Phare\ndate: 2022-12-05\nlink: https://phare.example/2022/12/05/deux/\n---\n",
    });
    const text = '<a href="/2022/12/05/deux/">deux</a>';
    const file = exported(post(1, "/2022/11/05/un/", text));
    const { paths } = await importInto(wordpress, file, { content });
    const one = paths.find((path) => path.endsWith("titre-1.md")) ?? "";
    const written = sourceOf(content, one);
    expect(written).toContain("[deux](../../%C3%A0%20part/deux%20%282%29.md)");
    await importInto(wordpress, file, { content });
    expect(sourceOf(content, one)).toBe(written);
  });

  it("follow their links when an import that was stopped is run again, but not where an author was at work", async () => {
    const content = join(temporaryFolder(), "content");
    const link = '<a href="/2022/12/05/deux/">deux</a>';
    const file = exported(
      post(1, "/2022/11/05/un/", link),
      post(3, "/2022/10/05/trois/", link),
      post(2, "/2022/12/05/deux/", ""),
    );
    const stopped: Importer = {
      ...wordpress,
      async *read(input, options) {
        yield* wordpress.read(input, options);
        throw new Error("stopped");
      },
    };
    await expect(importInto(stopped, file, { content })).rejects.toThrow("stopped");
    const [one, three] = ["11/2022-11-05-titre-1.md", "10/2022-10-05-titre-3.md"].map((name) =>
      join(content, "articles/2022", name),
    ) as [string, string];
    expect(readFileSync(one, "utf8")).toContain("(https://phare.example/2022/12/05/deux/)");
    appendFileSync(three, "\nUn mot de plus.\n");
    const edited = readFileSync(three, "utf8");
    const { report } = await importInto(wordpress, file, { content });
    expect(report).toMatchObject({ imported: 0, alreadyThere: 3 });
    expect(readFileSync(one, "utf8")).toContain("[deux](../12/2022-12-05-titre-2.md)");
    expect(readFileSync(three, "utf8")).toBe(edited);
  });

  it("keep their links on a dry run, which writes nothing", async () => {
    const { paths } = await importInto(wordpress, exported(post(1, "/a/", "[x](/a/)")), {
      dryRun: true,
    });
    expect(paths).toEqual([]);
  });
});

describe("articles of another generator's folder", () => {
  const article = (title: string, body: string, more = "") =>
    `---\ntitle: ${title}\ndate: 2022-10-25\nsource: Le Phare\n${more}---\n${body}\n`;

  async function imported(files: Files) {
    const folder = temporaryFolder();
    writeFiles(folder, files);
    const { articles, refusals } = await importInto(markdown, folder);
    expect(refusals).toEqual([]);
    const of = (headline: string) =>
      articles.find(({ article: one }) => one?.headline === headline);
    return { body: of("Un")?.body.trim(), aliases: of("Deux")?.article?.aliases };
  }

  it("of Jekyll lead to one another by address, file and tag; their addresses are those of its settings", async () => {
    const { body, aliases } = await imported({
      "_config.yml":
        "url: https://phare.example\nbaseurl: /blog\npermalink: pretty\nplugins:\n  - x\n",
      "_posts/2022-10-25-un.md": article(
        "Un",
        "[a](/mer/2022/10/25/deux/) [b](2022-10-25-deux.md) [c]({% post_url 2022-10-25-deux %}) [d](https://phare.example/blog/mer/2022/10/25/deux/) [e][f] [g](/rien/) `[a](/mer/2022/10/25/deux/)`\n\n[f]: /mer/2022/10/25/deux/",
      ),
      "_posts/2022-10-25-deux.md": article("Deux", "x", "category: Mer\n"),
    });
    const target = "2022-10-25-deux.md";
    expect(body).toBe(
      `[a](${target}) [b](${target}) [c](${target}) [d](${target}) [e][f] [g](/rien/) \`[a](/mer/2022/10/25/deux/)\`\n\n[f]: ${target}`,
    );
    expect(aliases).toEqual(["/mer/2022/10/25/deux/"]);
  });

  it("of Hugo lead to one another, and stood where its settings say", async () => {
    const { body, aliases } = await imported({
      "hugo.toml": 'baseURL = "https://phare.example/"\n[permalinks]\nposts = "/:year/:slug/"\n',
      "content/posts/un.md": article(
        "Un",
        '[a]({{< ref "deux.md" >}}) [b]({{< relref "/posts/deux" >}}) [c](https://phare.example/2022/le-deux/)',
      ),
      "content/posts/deux.md": article("Deux", "x", "slug: le-deux\n"),
    });
    const target = "2022-10-25-le-deux.md";
    expect(body).toBe(`[a](${target}) [b](${target}) [c](${target})`);
    expect(aliases).toEqual(["/2022/le-deux/"]);
  });

  it("of Hugo stood at their titles where its settings say so, as its own build writes them", async () => {
    const at = async (pattern: string, title: string, link = "x") => {
      const folder = temporaryFolder();
      writeFiles(folder, {
        "hugo.toml": `[permalinks]\nposts = "${pattern}"\n`,
        "content/posts/un.md": article("Un", link),
        "content/posts/deux.md": article(JSON.stringify(title), "x"),
      });
      const { articles } = await importInto(markdown, folder);
      const [linking, linked] = [true, false].map((isFirst) =>
        articles.find(({ article: one }) => (one?.headline === "Un") === isFirst),
      );
      return { aliases: linked?.article?.aliases, body: linking?.body.trim() };
    };
    const aliasOf = async (pattern: string, title: string) =>
      (await at(pattern, title)).aliases?.map(decodeURI);
    expect(await aliasOf("/:year/:title/", "L'Été à Tanger : « crue » & pluie")).toEqual([
      "/2022/lété-à-tanger-crue-pluie/",
    ]);
    expect(await aliasOf("/n/:slug/", "deux -- trois  quatre")).toEqual(["/n/deux--trois-quatre/"]);
    expect(await aliasOf("/n/:slug/", "أخبار الميناء، وغشت!")).toEqual(["/n/أخبار-الميناء-وغشت/"]);
    expect(await aliasOf("/n/:title/", "C++ en 50 %")).toEqual([]);
    const { body } = await at("/:year/:title/", "Le port", "[a](../le-port/) [b](../rien/)");
    expect(body).toBe("[a](2022-10-25-deux.md) [b](../rien/)");
  });

  it("of Jekyll have the folders above _posts among their categories", async () => {
    const { body, aliases } = await imported({
      "_config.yml": "permalink: pretty\n",
      "mer/port/_posts/2022-10-25-deux.md": article("Deux", "x", "categories: [Crue]\n"),
      "_posts/2022-10-25-un.md": article("Un", "[a](/mer/port/crue/2022/10/25/deux/)"),
    });
    expect(body).toBe("[a](2022-10-25-deux.md)");
    expect(aliases).toEqual(["/mer/port/crue/2022/10/25/deux/"]);
  });

  it("of Hexo have no category that is only its folder of sources", async () => {
    const { aliases } = await imported({
      "_config.yml": "permalink: :category/:title/\n",
      "source/_posts/deux.md": article("Deux", "x", "categories: [Mer]\n"),
      "source/_posts/un.md": article("Un", "x"),
    });
    expect(aliases).toEqual(["/mer/deux/"]);
  });

  it("stood where their front matter says, and nowhere that cannot be told", async () => {
    const files = (config: string, more: string) => ({
      "_config.yml": config,
      "_posts/2022-10-25-un.md": article("Un", "x"),
      "_posts/2022-10-25-deux.md": article("Deux", "x", more),
    });
    expect((await imported(files("permalink: date", "permalink: /une/\n"))).aliases).toEqual([
      "/une/",
    ]);
    expect((await imported(files("permalink: /:hash/", ""))).aliases).toEqual([]);
    expect((await imported(files("permalink: /:constructor/", ""))).aliases).toEqual([]);
    expect((await imported(files("x: [", ""))).aliases).toEqual([]);
  });
});

describe("addresses", () => {
  it("of one article are one, and of others are others", () => {
    const same = [
      "https://a.example/x/",
      "http://www.a.example/x?fbclid=1#y",
      "https://a.example/x/index.html",
    ];
    expect(new Set(same.map((one) => addressKey(one))).size).toBe(1);
    const others = ["https://a.example/y", "https://b.example/x", "https://a.example/x?id=1"];
    expect(new Set([...others, same[0] as string].map((one) => addressKey(one))).size).toBe(4);
    const none = ["https://a.example/", "mailto:a@b.example", "x", "http://["];
    expect(none.map((one) => addressKey(one))).toEqual(none.map(() => undefined));
  });

  it("that lead nowhere here leave any text as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(followLinks(text, () => undefined)).toBe(text);
      }),
    );
  });
});
