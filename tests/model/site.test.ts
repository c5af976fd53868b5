// Editions: the first stands at the root, and every article finds the one that holds its page.
import { describe, expect, it } from "vitest";
import type { Language } from "../../scripts/model/language.ts";
import { basePath, defaults, editionsOf, homeEdition } from "../../scripts/model/site.ts";

const tag = (text: string) => text as Language;

describe("editions", () => {
  it("stand at the root and under their language, each listing its own where none is said", () => {
    expect(editionsOf([{ lang: "ar" }, { lang: "fr", lists: [tag("fr"), tag("ar")] }])).toEqual([
      { lang: "ar", lists: ["ar"], prefix: "" },
      { lang: "fr", lists: ["fr", "ar"], prefix: "/fr" },
    ]);
  });

  it("are French at the root, Arabic and English where site.yaml says nothing", () => {
    expect(defaults.editions.map(({ lang, prefix }) => `${lang}:${prefix}`)).toEqual([
      "fr:",
      "ar:/ar",
      "en:/en",
    ]);
  });

  it.each([
    ["ar", "ar"],
    ["fr", "fr"],
    ["es", "fr"],
    ["de", undefined],
  ])("hold an article in %s in the edition %s", (lang, edition) => {
    const editions = editionsOf([
      { lang: "fr", lists: [tag("fr"), tag("ar"), tag("es")] },
      { lang: "ar", lists: [tag("ar"), tag("es")] },
    ]);
    expect(homeEdition({ ...defaults, editions }, tag(lang))?.lang).toBe(edition);
  });
});

describe("the folder a site is served from", () => {
  it("is its address's, and the host's root without one", () => {
    expect(basePath(defaults)).toBe("/");
    expect(basePath({ ...defaults, url: "https://presse.example/archive/" })).toBe("/archive/");
  });
});
