// Articles that came twice are found by their headlines or by nearly all of their text, however many appeared on one day.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DatedText, findDoubles } from "../../scripts/checking/doubles.ts";
import { agreement, sketchOf } from "../../scripts/model/sketch.ts";

const text = (article: Partial<DatedText> & { readonly path: string }): DatedText => ({
  ...{ day: "2026-03-14", lang: "fr", headline: article.path, source: "phare", sketch: null },
  ...article,
});
const words = (count: number, seed: number) =>
  Array.from({ length: count }, (_, at) => `m${seed}x${at}`);
const sketch = (all: readonly string[]) => sketchOf(all.join(" ")) ?? null;
const told = (articles: readonly DatedText[]) =>
  findDoubles(articles).map(({ path, code, of }) => `${path} ${code} ${of}`);

describe("articles that came twice", () => {
  it("are told of with the first of them", () => {
    const body = words(200, 1);
    expect(
      told([
        text({ path: "a", headline: "Le port", sketch: sketch(body) }),
        text({ path: "b", headline: "LE PÔRT", sketch: sketch(body) }),
        text({ path: "c", sketch: sketch([...body, "fin"]) }),
        text({ path: "d", headline: "Le port", lang: "ar" }),
        text({ path: "e", headline: "Le port", source: "barid", sketch: sketch(body) }),
      ]),
    ).toEqual(["b duplicate-headline a", "c duplicate-text a"]);
  });

  it("are told of on the next day too, as an import in another zone of time shifts them, and not two days later", () => {
    const body = sketch(words(200, 1));
    expect(
      told([
        text({ path: "z", day: "2026-02-28", sketch: body }),
        text({ path: "a", day: "2026-03-01", sketch: body }),
        text({ path: "y", day: "2026-03-02", source: "barid", sketch: body }),
        text({ path: "b", day: "2026-03-03", sketch: body }),
      ]),
    ).toEqual(["a duplicate-text z"]);
  });

  it("are the ones that a comparison of all pairs finds, in long texts and in short ones", () => {
    const change = fc.record({ of: fc.nat(5), length: fc.constantFrom(40, 80, 400) });
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.nat({ max: 30 })), { maxLength: 12 }), (changes) => {
        const articles = changes.map(([{ of, length }, percent], at) => {
          const kept = Math.round(length * (1 - percent / 100));
          const body = [...words(kept, of), ...words(length - kept, 100 + at)];
          return text({ path: `${at}`, sketch: sketch(body) });
        });
        const bytes = articles.map((one) => Buffer.from(one.sketch ?? "", "base64"));
        const expected = articles.flatMap(({ path }, at) => {
          const near = bytes
            .slice(0, at)
            .findIndex((one) => agreement(one, bytes[at] as Buffer) >= 0.8);
          return near < 0 ? [] : [`${path} duplicate-text ${near}`];
        });
        expect(told(articles)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("are found quickly among thousands of one day, all with the same imprint", () => {
    const imprint = words(120, 0);
    const articles = Array.from({ length: 6000 }, (_, at) =>
      text({ path: `${at}`, sketch: sketch([...imprint, ...words(120, (at % 5999) + 1)]) }),
    );
    const began = performance.now();
    expect(told(articles)).toEqual(["5999 duplicate-text 0"]);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
