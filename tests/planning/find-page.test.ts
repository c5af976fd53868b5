// Every page is found by its own address, and nothing else is.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPage } from "../../scripts/planning/find-page.ts";
import { planSite } from "../../scripts/planning/plan.ts";
import { articleText, catalogueOf } from "../small-archive.ts";
import { busyArchive } from "./busy-archive.ts";

const everyKind = {
  "site.yaml": `url: https://presse.example/archive/
editions: [{ lang: fr, lists: [fr, ar] }, { lang: ar }]
`,
  "pages/about.md": "---\nheadline: À propos\n---\nTexte.\n",
  "pages/about.ar.md": "---\nheadline: عنا\n---\nTexte.\n",
  "articles/crue.md": articleText({
    date: "2022-10-25",
    topics: "[Pluie, C++]",
    authors: "[Amina Tazi]",
    aliases: "[/2021/01/01/ancienne/, /vieux.html]",
  }),
  "articles/matar.ar.md": articleText({ headline: "مطر", date: "2022-10-26", source: "بريد" }),
};

describe("a page", () => {
  it("is found by its own address, whatever its kind and edition", async () => {
    for (const catalogue of [(await catalogueOf(everyKind)).catalogue, await busyArchive()]) {
      const pages = [...planSite(catalogue)];
      expect(pages.length).toBeGreaterThan(30);
      expect(pages.map(({ address }) => findPage(catalogue, address))).toEqual(pages);
    }
  });

  it("is found at an old address in another edition than its article's", async () => {
    const { catalogue } = await catalogueOf({
      ...everyKind,
      "articles/matar.ar.md": articleText({
        ...{ headline: "مطر", date: "2022-10-26", source: "بريد" },
        aliases: "[/2022/10/26/pluie/]",
      }),
    });
    const pages = [...planSite(catalogue)];
    const redirect = pages.find(({ address }) => address === "/2022/10/26/pluie/");
    expect(redirect).toMatchObject({ kind: "redirect", edition: "ar" });
    expect(findPage(catalogue, "/2022/10/26/pluie/")).toEqual(redirect);
  });

  it("is not found at an address that only looks like one", async () => {
    const { catalogue } = await catalogueOf(everyKind);
    const addresses = new Set<string>([...planSite(catalogue)].map(({ address }) => address));
    const segment = fc.constantFrom(
      ...["ar", "en", "2022", "10", "25", "crue", "sources", "topics", "pluie", "about", ""],
      ...["years", "404.html", "sitemaps", "2022-10.xml", "constructor", "__proto__", "..", "%"],
      ...["le-phare", "feed.xml", "feed.json", "rss.xml"],
      ...["articles.json", "data", "2022-10.csv", "2022-10.ndjson.gz", "days", "10-25", "02-30"],
    );
    const address = fc.array(segment, { maxLength: 6 }).map((parts) => `/${parts.join("/")}`);
    fc.assert(
      fc.property(address, (path) => {
        expect(findPage(catalogue, path)?.address).toBe(addresses.has(path) ? path : undefined);
      }),
    );
  });
});
