// A block of data ends where we end it, whatever stands in it, and is read back as it was.
import fc from "fast-check";
import type { Element } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { expect, it } from "vitest";
import { dataBlock } from "../../scripts/rendering/data-block.ts";

const parser = unified().use(rehypeParse);

/** What a browser takes for the block's text, and how many elements it finds beside it. */
function readBack(value: object) {
  const html = `<!doctype html><body><script type="application/ld+json">${dataBlock(value)}</script><p>end</p>`;
  const [, root] = parser.parse(html).children;
  const [, body] = (root as Element).children;
  const [script, ...rest] = (body as Element).children as [Element, ...Element[]];
  const [text] = script.children;
  return { value: JSON.parse(text && "value" in text ? text.value : ""), rest: rest.length };
}

const hostile = [
  "</script><script>alert(1)</script>",
  "<!-- <script>",
  "--> </SCRIPT >",
  "\u2028\u2029",
  "]]>",
  "\\u003c/script>",
  '"},{"@type":"Person"',
  "\ud800",
];

it.each(hostile)("%j stays text", (text) => {
  expect(readBack({ headline: text })).toEqual({ value: { headline: text }, rest: 1 });
  expect(dataBlock({ text })).not.toMatch(/[<\u2028\u2029]/);
});

it("is read back as it was, whatever it was made of", () => {
  const part = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostile));
  const text = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.dictionary(text, fc.array(text)), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(readBack(value)).toEqual({ value: plain, rest: 1 });
    }),
  );
});

it("leaves out what is not known", () => {
  expect(dataBlock({ url: undefined, name: "Khizana" })).toBe('{"name":"Khizana"}');
});
