// An article's pictures and its links to other articles are known with the line they stand on.
import { describe, expect, it } from "vitest";
import { archiveAddressOf, articlePathOf, referencesOf } from "../../scripts/reading/references.ts";

const article = {
  path: "articles/2022/10/crue.md",
  images: [{ src: "une.jpg", alt: "" }],
  imagesLine: 5,
};

const refer = (body: string) => referencesOf(article, { body, bodyLine: 6 });

describe("what an article leads to", () => {
  it("is its pictures, those of the front matter first, and the articles it links to", () => {
    const body =
      "Texte\n\n![x](quai.jpg) et [y](../11/suite.md#z)\n\n<img src='a.jpg'> <a href=\"b.md\">b</a>\n";
    expect(refer(body)).toEqual({
      images: [
        { src: "une.jpg", line: 5, inFrontMatter: true },
        { src: "quai.jpg", line: 8, inFrontMatter: false },
        { src: "a.jpg", line: 10, inFrontMatter: false },
      ],
      articles: [
        { path: "articles/2022/11/suite.md", written: "../11/suite.md#z", line: 8 },
        { path: "articles/2022/10/b.md", written: "b.md", line: 10 },
      ],
    });
  });

  it("is nothing more in a body without pictures and paths", () => {
    expect(refer("Du texte, [un lien](https://a.example).").images).toHaveLength(1);
    expect(refer("`![x](y.jpg)` et `[y](z.md)`").images).toHaveLength(1);
  });
});

describe("a link to another article's file", () => {
  it.each([
    ["suite.md", "articles/2022/10/suite.md"],
    ["./suite.md#fin", "articles/2022/10/suite.md"],
    ["../../2021/a%20b.markdown", "articles/2021/a b.markdown"],
    ["../../../../../etc/x.md", "../../etc/x.md"],
    ["https://a.example/x.md", undefined],
    ["/x.md", undefined],
    ["x.html", undefined],
    ["x.md?y", undefined],
    ["%E0%A4.md", undefined],
  ])("%s means %s", (href, path) => {
    expect(articlePathOf("articles/2022/10/crue.md", href)).toBe(path);
  });
});

describe("a link to one of our addresses", () => {
  it.each([
    ["/2022/10/25/crue", "/2022/10/25/crue/"],
    ["/ar/2022/10/25/crue/#fin", "/ar/2022/10/25/crue/"],
    ["/2022/قديم/", "/2022/قديم/"],
    ["/2022/%D9%82%D8%AF%D9%8A%D9%85?x", "/2022/قديم/"],
    ["/2022/e%CC%81te\u0301/", "/2022/été/"],
    ["/2022/a%2Fb/", "/2022/a%2Fb/"],
    ["/2022/%E0%A4/", "/2022/%E0%A4/"],
    ["/crue/", undefined],
  ])("%s means %s", (href, address) => {
    expect(archiveAddressOf(href)).toBe(address);
  });
});
