// A front page is led by what a reader of its edition would want to see first.
import { describe, expect, it } from "vitest";
import { planFront } from "../../scripts/planning/front.ts";
import { articleText, catalogueOf, type Files } from "../small-archive.ts";
import { editionOf } from "./busy-archive.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"/>';
const bilingual = "editions: [{lang: fr, lists: [fr, ar]}]\n";

async function frontOf(files: Files) {
  const { catalogue } = await catalogueOf({
    "site.yaml": bilingual,
    "images/a.svg": svg,
    ...files,
  });
  const archive = editionOf(catalogue);
  return planFront(archive, "./", [...archive.all.newest(20)].reverse());
}

describe("a front page", () => {
  it.each([
    [
      "a picture and a summary before either",
      {
        a: { summary: "Un résumé" },
        b: { image: "/a.svg" },
        c: { image: "/a.svg", summary: "Oui" },
      },
      "c",
    ],
    ["a picture before a summary", { a: { summary: "Un résumé" }, b: { image: "/a.svg" } }, "b"],
    ["a summary before nothing", { a: {}, b: { summary: "Un résumé" } }, "b"],
    ["else the first", { a: {}, b: {} }, "a"],
    ["the edition's language before a picture", { a: { lang: "ar", image: "/a.svg" }, b: {} }, "b"],
    ["another language where there is none", { a: { lang: "ar" } }, "a"],
  ])("is led by %s", async (_, articles, lead) => {
    const files = Object.entries(articles).map(([slug, keys]) => [
      `articles/${slug}.md`,
      articleText({ headline: slug, ...keys }),
    ]);
    expect((await frontOf(Object.fromEntries(files)))?.lead.text).toBe(lead);
  });

  it("has four beside the lead and the others below, and none is lost", async () => {
    const files = [..."abcdefgh"].map((slug) => [
      `articles/${slug}.md`,
      articleText({ headline: slug }),
    ]);
    const front = await frontOf(Object.fromEntries(files));
    expect(front?.seconds.map(({ text }) => text)).toEqual(["b", "c", "d", "e"]);
    expect(front?.others.map(({ text }) => text)).toEqual(["f", "g", "h"]);
  });

  it("is none where there is no article", async () => {
    expect(await frontOf({})).toBeUndefined();
  });
});
