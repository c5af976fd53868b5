// A shelf answers in the one order: day, source, slug; and its kept rows never change an answer.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { Shelf } from "../../scripts/catalogue/shelf.ts";
import type { Day, Month, Year } from "../../scripts/model/day.ts";
import { articleText, catalogueOf, type Files } from "../small-archive.ts";

const days = ["2024-12-31", "2025-01-01", "2025-01-02", "2025-02-01", "2026-01-01"];

function manyArticles(): Files {
  const files: Record<string, string> = {};
  for (let number = 0; number < 400; number++) {
    const date = days[number % days.length] as string;
    const source = `Journal ${number % 7}`;
    files[`articles/n${number}.md`] = articleText({ headline: `N${number}`, source, date });
  }
  return files;
}

const allOf = (catalogue: Catalogue) => {
  const [edition] = catalogue.site.editions;
  if (!edition) throw new Error("no edition");
  return catalogue.shelf(edition, "all");
};

describe("a shelf", () => {
  it("orders by day, then source, then slug", async () => {
    const { catalogue } = await catalogueOf({
      "articles/b.md": articleText({ headline: "3", source: "Zeta" }),
      "articles/c.md": articleText({ headline: "2", source: "Alpha" }),
      "articles/a.md": articleText({ headline: "1", source: "Alpha" }),
      "articles/d.md": articleText({ headline: "0", source: "Zeta", date: "2026-03-13" }),
    });
    const headlines = allOf(catalogue)
      .newest(9)
      .map(({ headline }) => headline);
    expect(headlines).toEqual(["3", "2", "1", "0"]);
  });

  it("counts its years, months and days", async () => {
    const { catalogue } = await catalogueOf(manyArticles());
    const all = allOf(catalogue);
    expect(all.count).toBe(400);
    expect(all.years().map(({ period, count }) => `${period} ${count}`)).toEqual([
      "2024 80",
      "2025 240",
      "2026 80",
    ]);
    expect(all.months("2025" as Year).map(({ period }) => period)).toEqual(["2025-01", "2025-02"]);
    expect(all.days("2025-01" as Month).map(({ count }) => count)).toEqual([80, 80]);
    expect(all.countOf("2025-01" as Month)).toBe(160);
    expect(all.countOf("2025-07" as Month)).toBe(0);
    expect(all.neighbour("2025-01-01" as Day, "before")).toBe("2024-12-31");
    expect(all.neighbour("2025-02" as Month, "after")).toBe("2026-01");
    expect(all.neighbour("2026" as Year, "after")).toBeUndefined();
  });

  it("gives the same neighbours however it is asked, in order or at random", async () => {
    const { catalogue } = await catalogueOf(manyArticles());
    const all = allOf(catalogue);
    const ords = all
      .newest(1000)
      .map(({ ord }) => ord)
      .reverse();
    const places = fc.array(fc.nat(ords.length - 1), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 40 }), (asked, limit) => {
        for (const place of asked) {
          const ord = ords[place] as string;
          const before = all.before(ord, limit).map((entry) => entry.ord);
          const after = all.after(ord, limit).map((entry) => entry.ord);
          expect(before).toEqual(ords.slice(Math.max(0, place - limit), place).reverse());
          expect(after).toEqual(ords.slice(place + 1, place + 1 + limit));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is empty where nothing is filed", () => {
    const shelf = new Shelf(-1, 0, () => []);
    expect([shelf.newest(3), shelf.before("x", 3), shelf.after("x", 3)]).toEqual([[], [], []]);
  });
});
