// A month of a newspaper lists all its articles; topics and authors have such pages only where they need them.
import { describe, expect, it } from "vitest";
import { shelfMonthPage } from "../../scripts/planning/shelf-month.ts";
import { articleText, catalogueOf } from "../small-archive.ts";
import { busyArchive, editionOf, viewAt } from "./busy-archive.ts";

describe("a month of a shelf", () => {
  it("lists all its articles, and leads to the months beside it", async () => {
    const catalogue = await busyArchive();
    const month = viewAt(editionOf(catalogue), shelfMonthPage, "/sources/le-phare/2025/12/");
    expect(month.days.flatMap(({ headlines }) => headlines)).toHaveLength(99);
    expect([month.previous?.text, month.next?.text]).toEqual(["novembre 2025", "janvier 2026"]);
    expect(() => viewAt(editionOf(catalogue), shelfMonthPage, "/topics/ta/2025/12/")).toThrow(
      "no page",
    );
  });

  it("is made for a topic as far as its own page does not list it, one month at a time", async () => {
    const pagesWith = async (count: number) => {
      const files: Record<string, string> = {};
      for (let number = 0; number < count; number++) {
        const date = `20${10 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}-05`;
        files[`articles/${date}.md`] = articleText({ date, topics: "[Port]" });
      }
      const { catalogue } = await catalogueOf(files);
      const pages = [...shelfMonthPage.pages(editionOf(catalogue))];
      return pages.map(({ address }) => address).filter((address) => address.includes("topics"));
    };
    expect(await pagesWith(30)).toEqual([]);
    expect(await pagesWith(31)).toEqual(["/topics/port/2010/01/"]);
    expect(await pagesWith(33)).toEqual([
      "/topics/port/2010/01/",
      "/topics/port/2010/02/",
      "/topics/port/2010/03/",
    ]);
  });

  it("leads to the other edition's month only where there is one", async () => {
    const files: Record<string, string> = {
      "site.yaml": "editions: [{lang: fr, lists: [fr, ar]}, {lang: ar}]\n",
      "articles/a.ar.md": articleText({ date: "2022-10-01", topics: "[X]" }),
    };
    for (let day = 1; day <= 31; day++) {
      const date = `2022-10-${String(day).padStart(2, "0")}`;
      files[`articles/${date}.md`] = articleText({ date, topics: "[X]" });
    }
    const { catalogue } = await catalogueOf(files);
    const view = viewAt(editionOf(catalogue), shelfMonthPage, "/topics/x/2022/10/");
    expect(view.frame.editions[1]?.href).toBe("../../../../ar/topics/");
  });
});
