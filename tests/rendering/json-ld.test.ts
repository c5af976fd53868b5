// What an article's page says as JSON-LD is understood by a JSON-LD processor, and uses schema.org's words as they are meant.
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { articleText, buildArchive } from "../small-archive.ts";
import { wrongIn } from "./schema-vocabulary.ts";

const base = "https://presse.example/";
const files = {
  "site.yaml": `name: { fr: Archives, ar: خزانة }\nurl: ${base}\n`,
  "sources/le-phare.yaml": "name: Le Phare\nhome: https://phare.example/\n",
  "images/port.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32"/>',
  "articles/full.md": articleText({
    authors: "[Amina Tazi]",
    topics: "[Port]",
    image: "{src: /port.svg, alt: Le port}",
    link: "https://phare.example/a",
    archived: "https://web.example/1/a",
    updated: "2026-03-15",
    corrections: "[{date: 2026-03-16, text: Onze}]",
  }),
  "articles/least.ar.md": articleText({ headline: "خبر", source: "منارة الشمال" }),
};

async function dataOf(file: string) {
  const { read } = await buildArchive(files);
  const [, text = ""] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(file)) ?? [];
  return JSON.parse(text) as { "@context": string; "@graph": Record<string, unknown>[] };
}

/** schema.org's own context, as far as it matters here: its words are its addresses, and some values are addresses. */
const context = {
  "@vocab": "http://schema.org/",
  ...Object.fromEntries(
    ["url", "isBasedOn", "archivedAt", "image", "item"].map((key) => [key, { "@type": "@id" }]),
  ),
};

async function documentLoader(documentUrl: string) {
  expect(documentUrl).toBe("https://schema.org");
  return { documentUrl, document: { "@context": context } };
}

describe.each(["2026/03/14/full/index.html", "ar/2026/03/14/least/index.html"])("%s", (file) => {
  it("says nothing that schema.org has no word for, or a word for other things", async () => {
    const { "@graph": things } = await dataOf(file);
    expect(things.flatMap((thing) => wrongIn(thing, String(thing["@type"])))).toEqual([]);
  });

  it("is read whole by a processor", async () => {
    const data = await dataOf(file);
    const expanded = await jsonld.expand(data, { documentLoader, safe: true });
    const article = expanded.find(({ "@type": types }) =>
      types.includes("http://schema.org/NewsArticle"),
    );
    expect(article?.["@type"]).toContain("http://schema.org/ArchiveComponent");
    const said = Object.keys(data["@graph"][0] ?? {}).filter((key) => key !== "@type");
    for (const key of said) expect(article).toHaveProperty([`http://schema.org/${key}`]);
    expect(
      expanded.some(({ "@type": types }) => types.includes("http://schema.org/BreadcrumbList")),
    ).toBe(true);
  });
});

it("the newspaper is the publisher, and the archive holds the copy", async () => {
  const {
    "@graph": [article],
  } = await dataOf("2026/03/14/full/index.html");
  expect(article).toMatchObject({
    publisher: { "@type": "NewsMediaOrganization", name: "Le Phare" },
    holdingArchive: { "@type": "ArchiveOrganization", name: "Archives" },
    isBasedOn: "https://phare.example/a",
  });
});

it.each([
  [{ "@type": "NewsArticle", writer: "A" }, [".writer is not said of NewsArticle"]],
  [{ "@type": "NewsPaper" }, [" is no known NewsPaper"]],
  [
    { "@type": "NewsArticle", publisher: { "@type": "ListItem" } },
    [".publisher takes no ListItem"],
  ],
  [
    {
      "@type": "ArchiveComponent",
      headline: "A",
      holdingArchive: { "@type": "ArchiveOrganization" },
    },
    [],
  ],
])("the vocabulary tells wrong from right: %j", (thing, wrong) => {
  expect(wrongIn(thing)).toEqual(wrong);
});
