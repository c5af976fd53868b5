// The outline of a body is its pictures and links with their lines, in Markdown and in HTML, code left out.
import { expect, it } from "vitest";
import { outlineBody } from "../../scripts/rendering/outline.ts";

it.each([
  ["![a](b.jpg)", [["b.jpg", 0]], []],
  ["x\n\n[a](b.md)\n\n> ![c](d.jpg)", [["d.jpg", 4]], [["b.md", 2]]],
  ["[a][1]\n\n[1]: b.md", [], [["b.md", 0]]],
  ["<https://a.example>", [], [["https://a.example", 0]]],
  [
    "x <img alt=\"y\" src='b.jpg'> <IMG SRC=c.jpg>",
    [
      ["b.jpg", 0],
      ["c.jpg", 0],
    ],
    [],
  ],
  ['<div>\n<a title="x" href="b.md">', [], [["b.md", 0]]],
  ['<a href=" b.md">', [], [[" b.md", 0]]],
  ['x\n\n<p><a title="x"href="b.md">', [], [["b.md", 2]]],
  ['<p><a title="a>b" href="b.md"><img alt="a>b" src="c.jpg">', [["c.jpg", 0]], [["b.md", 0]]],
  ["`![a](b.jpg)`\n\n    <img src=c.jpg>\n\n<abbr src=x>", [], []],
  ["[^1]\n\n[^1]: ![a](b.jpg)", [["b.jpg", 2]], []],
])("%j", (body, images, links) => {
  expect(outlineBody(body)).toEqual({
    images: images.map(([src, line]) => ({ src, line })),
    links: links.map(([href, line]) => ({ href, line })),
  });
});

it("is made in no time of a body of unclosed tags", () => {
  const started = performance.now();
  outlineBody(`<div>${"<img ".repeat(50_000)}`);
  outlineBody(`<div><img${" src".repeat(50_000)}`);
  expect(performance.now() - started).toBeLessThan(2000);
});
