// The open data's page describes it in schema.org's words, where the site has an address.
import { expect, it } from "vitest";
import { articleText, buildArchive } from "../small-archive.ts";
import { wrongIn } from "./schema-vocabulary.ts";

const articles = {
  "articles/a.md": articleText({ date: "2022-10-25" }),
  "articles/b.md": articleText({ date: "2026-03-14" }),
};

function describedIn(html: string): Record<string, unknown> | undefined {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1];
  return json === undefined ? undefined : JSON.parse(json);
}

it("is a Dataset of the archive: its months, and the list of its files", async () => {
  const { read } = await buildArchive({
    ...articles,
    "site.yaml": "url: https://presse.example/a\n",
  });
  const { "@context": context, ...described } = describedIn(read("data/index.html")) ?? {};
  expect(context).toBe("https://schema.org");
  expect(wrongIn(described)).toEqual([]);
  expect(described).toMatchObject({
    "@type": "Dataset",
    url: "https://presse.example/a/data/",
    inLanguage: "fr",
    creator: { "@type": "ArchiveOrganization", url: "https://presse.example/a/" },
    temporalCoverage: "2022-10/2026-03",
    distribution: [{ contentUrl: "https://presse.example/a/data/datapackage.json" }],
  });
});

it("is not described where nobody knows where it stands", async () => {
  const { read } = await buildArchive(articles);
  expect(describedIn(read("data/index.html"))).toBeUndefined();
});
