// Sources, topics and authors get ids that depend on the names alone, and labels from the earliest article.
import { describe, expect, it } from "vitest";
import { Names } from "../../scripts/catalogue/names.ts";
import type { Day } from "../../scripts/model/day.ts";
import type { Language } from "../../scripts/model/language.ts";
import type { Slug } from "../../scripts/model/slug.ts";

const by = (day: string, path = "a.md") => ({
  lang: "fr" as Language,
  day: day as Day,
  path,
});

const settled = (names: Names) =>
  [...names.settle()].map(({ folded, id, label }) => [folded, id, label]);

describe("names", () => {
  it("are one whatever their case, accents and spaces, spelled as the earliest article spells them", () => {
    const names = new Names([]);
    names.add("topic", "économie", by("2024-01-02"));
    names.add("topic", "Économie", by("2023-01-02"));
    names.add("topic", "ECONOMIE ", by("2025-01-02"));
    expect(settled(names)).toEqual([["economie", "economie", "Économie"]]);
  });

  it("keep apart what ASCII would join, the same way in whatever order they come", () => {
    const inOrder = (labels: string[]) => {
      const names = new Names([]);
      for (const label of labels) names.add("topic", label, by("2024-01-02"));
      return settled(names);
    };
    const labels = ["C", "C++", "ماء", "ما"];
    const ids = inOrder(labels).map(([, id]) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids).toContain("c");
    expect(inOrder([...labels].reverse())).toEqual(inOrder(labels));
  });

  it("lead to the declared source, by any of its names or by its id", () => {
    const names = new Names([
      {
        id: "barid-alwaha" as Slug,
        name: { ar: "بريد الواحة", fr: "Le Courrier de l’Oasis" },
      },
    ]);
    for (const label of ["بريد الواحة", "Le courrier de l'oasis", "barid-alwaha", "BARID-ALWAHA"]) {
      names.add("source", label, by("2024-01-02"));
    }
    expect(new Set([...names.settle()].map(({ id }) => id))).toEqual(new Set(["barid-alwaha"]));
  });

  it("are never taken for a declared source that has another name", () => {
    const names = new Names([{ id: "le-matin" as Slug, name: { fr: "Le Matin du Sahara" } }]);
    names.add("source", "Le Matin", by("2024-01-02"));
    const [{ id, label } = { id: "", label: "" }] = names.settle();
    expect(label).toBe("Le Matin");
    expect(id).toMatch(/^le-matin-[0-9a-f]{8}$/);
  });
});
