// A link that leads nowhere is told of, and one whose name mixes alphabets; names of one alphabet, whatever it is, are not.
import { expect, it } from "vitest";
import { findDeadLinks, findLookalikes } from "../../scripts/checking/links.ts";

it("tells of a name in letters of two alphabets, once", () => {
  const href = "https://wіkipedia.org/a"; // The i is Cyrillic.
  const found = findLookalikes([
    { href, line: 3 },
    { href, line: 9 },
    { href: "https://اخبار.example/", line: 4 },
    { href: "https://привет.example/", line: 5 },
    { href: "mailto:a@b.example", line: 6 },
    { href: "../autre.md", line: 7 },
    { href: "http://[broken", line: 8 },
  ]);
  expect(found).toMatchObject([
    {
      line: 3,
      code: "link-lookalike",
      details: { value: "wіkipedia.org", host: "xn--wkipedia-thh.org" },
    },
  ]);
});

it("tells of links that lead nowhere, but not of an archived text's own", () => {
  const links = [
    "autre-article",
    "../03/b.md",
    "/2026/03/14/a/",
    "www.phare.example",
    "https://a.example/",
  ];
  const nowhere = (link?: string) =>
    findDeadLinks(
      links.map((href, line) => ({ href, line })),
      { path: "articles/a.md", ...(link ? { link } : {}) },
    ).map(({ details }) => Object.values(details).join());
  expect(nowhere()).toEqual(["autre-article", "www.phare.example"]);
  expect(nowhere("https://phare.example/a")).toEqual(["www.phare.example"]);
});
