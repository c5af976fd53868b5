// A link whose name mixes alphabets is told of; names of one alphabet, whatever it is, are not.
import { expect, it } from "vitest";
import { findLookalikes } from "../../scripts/checking/links.ts";

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
