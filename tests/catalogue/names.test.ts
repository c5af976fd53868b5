// Sources, topics and authors get ids that depend on the names alone, and labels from the earliest article.
import { describe, expect, it } from "vitest";
import {
  DeclaredSources,
  foldedName,
  isEarlier,
  labelLanguage,
} from "../../scripts/catalogue/names.ts";
import type { Day } from "../../scripts/model/day.ts";
import type { Language } from "../../scripts/model/language.ts";
import { idOfName, type Slug } from "../../scripts/model/slug.ts";
import type { Source } from "../../scripts/model/source.ts";

const idsOf = (sources: readonly Source[], ...labels: string[]) => {
  const declared = new DeclaredSources(sources);
  const names = labels.map(foldedName);
  return declared.idsOf("source", idOfName(names[0] ?? ""), names);
};

describe("names", () => {
  it("are one whatever their case, accents and spaces", () => {
    expect(new Set(["économie", "Économie", "ECONOMIE "].map(foldedName))).toEqual(
      new Set(["economie"]),
    );
  });

  it("are spelled as the earliest article spells them, by day and then by path", () => {
    const spelling = (day: string, path: string) => ({
      label: "Port",
      lang: "fr" as Language,
      day: day as Day,
      path,
    });
    expect(isEarlier(spelling("2023-01-02", "z.md"), spelling("2024-01-02", "a.md"))).toBe(true);
    expect(isEarlier(spelling("2024-01-02", "b.md"), spelling("2024-01-02", "a.md"))).toBe(false);
  });

  it("are in the language of the article that spells them, unless that is written in other letters", () => {
    const language = (label: string, lang: string, siteLang = "fr") =>
      labelLanguage(label, lang as Language, siteLang as Language);
    expect(language("Port", "fr")).toBe("fr");
    expect(language("Harbour", "en")).toBe("en");
    expect(language("ميناء", "ar")).toBe("ar");
    expect(language("بندر", "fa")).toBe("fa");
    expect(language("ميناء", "fr")).toBe("ar");
    expect(language("Port", "ar")).toBe("fr");
    expect(language("Port", "ar", "en")).toBe("en");
    expect(language("Port", "ar", "ar")).toBe("fr");
  });

  it("keep apart what ASCII would join, the same way in whatever order they come", () => {
    const ids = idsOf([], "ماء", "ما");
    expect(new Set(ids.values()).size).toBe(2);
    expect(ids.values()).toContain("ma");
    expect(new Map([...idsOf([], "ما", "ماء")].sort())).toEqual(new Map([...ids].sort()));
  });

  it("lead to the declared source, by any of its names or by its id", () => {
    const barid = {
      id: "barid-alwaha" as Slug,
      name: { ar: "بريد الواحة", fr: "Le Courrier de l’Oasis" },
    };
    for (const label of ["بريد الواحة", "Le courrier de l'oasis", "barid-alwaha", "BARID-ALWAHA"]) {
      expect([...idsOf([barid], label).values()]).toEqual(["barid-alwaha"]);
    }
  });

  it("are never taken for a declared source that has another name", () => {
    const matin = { id: "le-matin" as Slug, name: { fr: "Le Matin du Sahara" } };
    const [id] = idsOf([matin], "Le Matin").values();
    expect(id).toMatch(/^le-matin-[0-9a-f]{8}$/);
  });
});
