// Home, day, month, year and source pages list what the rules say, and never more.
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { archiveOf } from "../../scripts/planning/archive.ts";
import { dayPage } from "../../scripts/planning/day.ts";
import { homePage } from "../../scripts/planning/home.ts";
import { monthPage } from "../../scripts/planning/month.ts";
import type { PageKind } from "../../scripts/planning/page-kind.ts";
import { shelfPage } from "../../scripts/planning/shelf.ts";
import { shelfMonthPage } from "../../scripts/planning/shelf-month.ts";
import { shelvesPage } from "../../scripts/planning/shelves.ts";
import { yearPage } from "../../scripts/planning/year.ts";
import { yearsPage } from "../../scripts/planning/years.ts";
import { articleText, catalogueOf } from "../small-archive.ts";

/** Eleven articles a day on the first nine days of three months. */
async function busyArchive() {
  const files: Record<string, string> = {};
  for (const month of ["2025-11", "2025-12", "2026-01"]) {
    for (let day = 1; day <= 9; day++) {
      for (const letter of "abcdefghijk") {
        const date = `${month}-0${day}`;
        const headline = `${date} ${letter}`;
        files[`articles/${date}-${letter}.md`] = articleText({
          headline,
          date,
          topics: `[T${letter}]`,
        });
      }
    }
  }
  return (await catalogueOf(files)).catalogue;
}

function viewAt<View>(catalogue: Catalogue, kind: PageKind<View>, address: string): View {
  const [edition] = catalogue.site.editions;
  if (!edition) throw new Error("no edition");
  const archive = archiveOf(catalogue, edition);
  const page = [...kind.pages(archive)].find((one) => one.address === address);
  if (!page) throw new Error(`no page at ${address}`);
  return kind.view(archive, page);
}

describe("lists", () => {
  it("on the home page: the newest day in front, days before it, at most sixty headlines", async () => {
    const home = viewAt(await busyArchive(), homePage, "/");
    const front = home.front;
    const inFront = [front?.lead, ...(front?.seconds ?? []), ...(front?.others ?? [])];
    expect(inFront.map((one) => one?.day)).toEqual(Array(11).fill("2026-01-09"));
    expect(home.days.map(({ headlines, more }) => [headlines.length, more?.text])).toEqual([
      [11, undefined],
      [11, undefined],
      [11, undefined],
      [11, undefined],
      [5, "et 6 autres"],
    ]);
    expect(home.extent).toBe("297 articles · 2025 – 2026");
    expect(home.frame.ticker.headlines).toHaveLength(48);
  });

  it("on a day's page: all of the day, and the days beside it", async () => {
    const day = viewAt(await busyArchive(), dayPage, "/2025/12/01/");
    expect(day.heading).toBe("lundi 1er décembre 2025");
    expect(1 + day.front.seconds.length + day.front.others.length).toBe(11);
    expect(day.previous).toEqual({ text: "9 novembre 2025", href: "../../../2025/11/09/" });
    expect(day.next).toEqual({ text: "2 décembre 2025", href: "../../../2025/12/02/" });
    expect(day.frame.ticker.headlines.map((one) => one.day)).toEqual([
      ...Array(11).fill("2025-12-01"),
      "2025-11-09",
    ]);
  });

  it("on a month's page: its calendar, and five of each day", async () => {
    const month = viewAt(await busyArchive(), monthPage, "/2025/12/");
    expect(month.days.map(({ headlines, more }) => [headlines.length, more?.text])).toEqual(
      Array(9).fill([5, "et 6 autres"]),
    );
    const squares = month.calendar.weeks.flat();
    expect(squares).toHaveLength(35);
    expect(squares[0]).toMatchObject({
      date: 1,
      label: "1er décembre 2025 : 11 articles",
      href: "../../2025/12/01/",
    });
    expect(squares.filter((square) => square?.href)).toHaveLength(9);
    expect(month.countText).toBe("99 articles");
  });

  it("on a year's page: twelve calendars, and five of each month", async () => {
    const year = viewAt(await busyArchive(), yearPage, "/2025/");
    expect(year.calendars).toHaveLength(12);
    expect(
      year.months.map(({ title, headlines, more }) => [title, headlines.length, more?.text]),
    ).toEqual([
      ["novembre", 5, "et 94 autres"],
      ["décembre", 5, "et 94 autres"],
    ]);
    expect(year.next?.href).toBe("../2026/");
  });

  it("of all years: a table, the newest first", async () => {
    const years = viewAt(await busyArchive(), yearsPage, "/years/");
    expect(years.years.map(({ year, countText }) => [year.text, countText])).toEqual([
      ["2026", "99 articles"],
      ["2025", "198 articles"],
    ]);
    expect(years.years[1]?.months[10]).toMatchObject({ href: "../2025/11/", number: "99" });
    expect(years.years[1]?.months[0]).not.toHaveProperty("href");
  });

  it("of a source: the newest thirty, and months only where there are more", async () => {
    const catalogue = await busyArchive();
    const source = viewAt(catalogue, shelfPage, "/sources/le-phare/");
    expect(source.newest.flatMap(({ headlines }) => headlines)).toHaveLength(30);
    expect(source.years.map(({ year }) => year.text)).toEqual(["2026", "2025"]);
    const topic = viewAt(catalogue, shelfPage, "/topics/ta/");
    expect(topic.newest.flatMap(({ headlines }) => headlines)).toHaveLength(27);
    expect(topic.years).toEqual([]);
    const month = viewAt(catalogue, shelfMonthPage, "/sources/le-phare/2025/12/");
    expect(month.days.flatMap(({ headlines }) => headlines)).toHaveLength(99);
    expect([month.previous?.text, month.next?.text]).toEqual(["novembre 2025", "janvier 2026"]);
    expect(() => viewAt(catalogue, shelfMonthPage, "/topics/ta/2025/12/")).toThrow("no page");
  });

  it("of all sources: under their initials, articles of speech left aside", async () => {
    const files: Record<string, string> = {};
    const names = ["Le Phare", "L’Écho", "المنارة", "1er Canal", "Zénith", "Écran"];
    for (const [index, source] of names.entries()) {
      files[`articles/${index}.md`] = articleText({ source: JSON.stringify(source) });
    }
    const { catalogue } = await catalogueOf(files);
    const index = viewAt(catalogue, shelvesPage, "/sources/");
    expect(
      index.groups.map(({ initial, entries }) => [initial, entries.map(({ text }) => text)]),
    ).toEqual([
      ["Autres", ["1er Canal"]],
      ["E", ["L’Écho", "Écran"]],
      ["P", ["Le Phare"]],
      ["Z", ["Zénith"]],
      ["م", ["المنارة"]],
    ]);
    expect(index.countText).toBe("6 journaux");
  });
});
