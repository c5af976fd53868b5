// Sitemaps keep to the schema of sitemaps.org, which a package brings along; of an index to what its protocol says.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { articleText, buildArchive } from "../small-archive.ts";

const { resolve } = createRequire(import.meta.url);
const folder = join(dirname(resolve("sitemap/package.json")), "schema");
const sitemapSchema = readFileSync(join(folder, "sitemap.xsd"), "utf8");

const indexSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
  targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9">
  <xs:element name="sitemapindex"><xs:complexType><xs:sequence>
    <xs:element name="sitemap" maxOccurs="50000"><xs:complexType><xs:sequence>
      <xs:element name="loc" type="xs:anyURI"/>
      <xs:element name="lastmod" minOccurs="0" type="xs:date"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

async function wrongIn(xml: string, schema: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ message }) => message);
}

it("every sitemap of a site is valid, and its index too", async () => {
  const { read, files } = await buildArchive({
    "site.yaml": "url: https://x.example/a&b/\n",
    "articles/a.md": articleText({ date: "2022-10-25", updated: "2023-01-05" }),
    "articles/b.ar.md": articleText({ date: "2024-02-29", headline: "خبر" }),
  });
  expect(await wrongIn(read("sitemap.xml"), indexSchema)).toEqual([]);
  const sitemaps = files().filter((file) => file.startsWith("sitemaps/"));
  expect(sitemaps).toHaveLength(3);
  for (const file of sitemaps) expect(await wrongIn(read(file), sitemapSchema)).toEqual([]);
});

it("the schemas tell a wrong one", async () => {
  const { read } = await buildArchive({
    "site.yaml": "url: https://x.example/\n",
    "articles/a.md": articleText({}),
  });
  const broken = (file: string) => read(file).replaceAll("<lastmod>2", "<lastmod>hier 2");
  expect(await wrongIn(broken("sitemap.xml"), indexSchema)).not.toEqual([]);
  expect(await wrongIn(broken("sitemaps/2026-03.xml"), sitemapSchema)).not.toEqual([]);
});
