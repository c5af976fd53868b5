// A month's articles as open data: a table and lines of JSON, and a package that describes them truly.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { ArticleData } from "../../scripts/model/article-data.ts";
import { dataPage } from "../../scripts/planning/data-page.ts";
import { articleText, buildArchive, catalogueOf } from "../small-archive.ts";
import { editionOf, viewAt } from "./busy-archive.ts";

const october = {
  "site.yaml": "editions: [{lang: fr}, {lang: ar}]\n",
  "articles/a.md": articleText({
    headline: "=Titre, un",
    date: "2022-10-25",
    topics: "[Eau, Port]",
  }),
  "articles/b.ar.md": articleText({ headline: "خبر", date: "2022-10-02", source: "بريد" }),
};

describe("a month's data", () => {
  it("holds the articles of all editions in both forms, without their texts", async () => {
    const { out, read } = await buildArchive(october);
    const bytes = readFileSync(join(out, "data/2022-10.ndjson.gz"));
    const lines = gunzipSync(bytes).toString().trimEnd().split("\n");
    const articles = lines.map((line) => JSON.parse(line) as ArticleData);
    expect(articles.map(({ headline }) => headline)).toEqual(["خبر", "=Titre, un"]);
    expect(articles[0]).not.toHaveProperty("markdown");
    // No time and always the same system, so that the bytes depend on the articles alone.
    expect([...bytes.subarray(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 0, 3]);
    expect(read("data/2022-10.csv").split("\r\n")).toEqual([
      "\ufeffid,date,lang,headline,source,source_id,authors,topics,summary,link,archived,address,url,modified,words",
      "2022-10-02:ar/b,2022-10-02,ar,خبر,بريد,bryd,,,,,,/ar/2022/10/02/b/,,2022-10-02,2",
      `2022-10-25:fr/a,2022-10-25,fr,"'=Titre, un",Le Phare,le-phare,,Eau; Port,,,,/2022/10/25/a/,,2022-10-25,2`,
      "",
    ]);
  });

  it("is described with its size and hash, also after a change", async () => {
    const { out, read, again } = await buildArchive(october);
    const check = (paths: string[]) => {
      const { resources } = JSON.parse(read("data/datapackage.json")) as {
        resources: { path: string; bytes: number; hash: string; schema?: string }[];
      };
      expect(resources.map(({ path }) => path)).toEqual(paths);
      for (const { path, bytes, hash, schema } of resources) {
        const content = readFileSync(join(out, "data", path));
        expect(content.byteLength).toBe(bytes);
        expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
        if (schema) expect(JSON.parse(read(`data/${schema}`)).fields[0].name).toBe("id");
      }
    };
    check(["2022-10.csv", "2022-10.ndjson.gz"]);
    await again({ "articles/b.ar.md": articleText({ headline: "خبر", date: "2022-09-02" }) });
    check(["2022-09.csv", "2022-09.ndjson.gz", "2022-10.csv", "2022-10.ndjson.gz"]);
    await again({ "articles/b.ar.md": articleText({ headline: "خبر", date: "2022-10-02" }) });
    check(["2022-10.csv", "2022-10.ndjson.gz"]);
  });
});

describe("the page of the archive's data", () => {
  it("leads to every month's files, the newest year first", async () => {
    const { catalogue } = await catalogueOf({
      ...october,
      "articles/c.md": articleText({ date: "1998-03-01" }),
    });
    const { tables, lines } = viewAt(editionOf(catalogue), dataPage, "/data/");
    expect(tables).toEqual([
      { year: "2022", months: [{ text: "octobre", href: "../data/2022-10.csv" }] },
      { year: "1998", months: [{ text: "mars", href: "../data/1998-03.csv" }] },
    ]);
    expect(lines[0]?.months[0]?.href).toBe("../data/2022-10.ndjson.gz");
  });
});
