// Zotero's "Embedded Metadata" saves an article's page as a newspaper's article: its rules, told again, on pages built for real.
import type { Element } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { articleText, buildArchive } from "../../small-archive.ts";

const parser = unified().use(rehypeParse);

/** What a reference manager would save. */
interface Saved {
  readonly itemType: string | undefined;
  readonly title: string | undefined;
  readonly publicationTitle: string | undefined;
  readonly date: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly abstractNote: string | undefined;
  readonly creators: readonly string[];
}

/** Item types that Zotero knows by these very names, of those that matter here. */
const itemTypes = new Set(["newspaperArticle", "journalArticle", "webpage", "blogPost"]);

/**
 * The order in which the translator looks: a type that Dublin Core names outright wins over what
 * `og:type` lets it guess; the newspaper is `DC.source`, and `og:site_name` only where that is missing;
 * the day is `article:published_time` before `DC.date`. A Highwire title would make all of it a journal's.
 */
function save(html: string): Saved {
  const head = elementsIn(html);
  const links = head.filter(({ tagName }) => tagName === "link");
  const prefixes = new Map([
    ["og", "og"],
    ["article", "article"],
    ...links.flatMap(({ properties }): [string, string][] => {
      const [, prefix] = /^schema\.([a-zA-Z]+)/.exec([properties.rel].flat().join(" ")) ?? [];
      const known = properties.href === "http://purl.org/dc/elements/1.1/";
      return prefix && known ? [[prefix.toLowerCase(), "dc"]] : [];
    }),
  ]);
  const told = new Map<string, string[]>();
  let plainDescription: string | undefined;
  let highwire = false;
  for (const { tagName, properties } of head) {
    if (tagName !== "meta") continue;
    const tag = String(properties.name ?? properties.property ?? "");
    const content = String(properties.content ?? "");
    highwire ||= /^citation_(journal_)?title$/.test(tag);
    if (tag === "description") plainDescription = content;
    const [, prefix = "", name = ""] = /^(\w+?)[.:](.*)$/.exec(tag) ?? [];
    const vocabulary = prefixes.get(prefix.toLowerCase());
    if (!vocabulary || content === "") continue;
    const key = `${vocabulary}:${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    told.set(key, [...(told.get(key) ?? []), content]);
  }
  const first = (...keys: string[]) =>
    keys.map((key) => told.get(key)?.[0]).find((value) => value !== undefined);
  const type = first("dc:type");
  const guessed = first("og:type") === "website" ? "webpage" : undefined;
  return {
    itemType: highwire
      ? "journalArticle"
      : (guessed ?? (type !== undefined && itemTypes.has(type) ? type : "webpage")),
    title: first("dc:title", "og:title"),
    publicationTitle: first("dc:source", "og:site_name"),
    date: first("article:published_time", "dc:date"),
    language: first("dc:language"),
    url: first("og:url"),
    abstractNote: first("og:description", "dc:description") ?? plainDescription,
    creators: told.get("dc:creator") ?? [],
  };
}

function elementsIn(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: { readonly children?: readonly unknown[] }) => {
    for (const child of (node.children ?? []) as Element[]) {
      if (child.type === "element") found.push(child);
      walk(child);
    }
  };
  walk(parser.parse(html));
  return found;
}

describe("Zotero saves", () => {
  const files = {
    "site.yaml": "name: { fr: Archives, ar: خزانة }\nurl: https://presse.example/\n",
    "sources/manara.yaml": "name: { ar: منارة الشمال, fr: Le Phare du Nord }\n",
    "articles/a.md": articleText({
      summary: "Le chapeau.",
      authors: "[Amina Tazi, Karim Ziani]",
      link: "https://phare.example/a",
    }),
    "articles/b.ar.md": articleText({
      headline: "خبر",
      source: "manara",
      authors: "[نعيمة المرساوي]",
    }),
  };

  it("a French article under its newspaper's name, its day and its authors", async () => {
    const { read } = await buildArchive(files);
    expect(save(read("2026/03/14/a/index.html"))).toEqual({
      itemType: "newspaperArticle",
      title: "Le port rouvre",
      publicationTitle: "Le Phare",
      date: "2026-03-14",
      language: "fr",
      url: "https://presse.example/2026/03/14/a/",
      abstractNote: "Le chapeau.",
      creators: ["Amina Tazi", "Karim Ziani"],
    });
  });

  it("an Arabic article under its newspaper's Arabic name", async () => {
    const { read } = await buildArchive(files);
    expect(save(read("ar/2026/03/14/b/index.html"))).toMatchObject({
      itemType: "newspaperArticle",
      title: "خبر",
      publicationTitle: "منارة الشمال",
      language: "ar",
      creators: ["نعيمة المرساوي"],
    });
  });

  it("no list page as an article", async () => {
    const { read } = await buildArchive(files);
    expect(save(read("2026/03/14/index.html")).itemType).toBe("webpage");
  });
});
