// A day of the year shows the same day of each year, the newest first, and leads to the days beside it.
import { describe, expect, it } from "vitest";
import { findPage } from "../../scripts/planning/find-page.ts";
import { monthDayPage } from "../../scripts/planning/month-day.ts";
import { monthDaysPage } from "../../scripts/planning/month-days.ts";
import { articleText, buildArchive, catalogueOf, type Files } from "../small-archive.ts";
import { busyArchive, editionOf, viewAt } from "./busy-archive.ts";

const onDays = (...days: string[]): Files =>
  Object.fromEntries(
    days.map((date) => [`articles/n${date}.md`, articleText({ date, headline: date })]),
  );

describe("a day through the years", () => {
  it("has a section a year, the newest first, each leading to its day", async () => {
    const { catalogue } = await catalogueOf(onDays("1998-10-25", "2022-10-25", "2022-10-26"));
    const view = viewAt(editionOf(catalogue), monthDayPage, "/days/10-25/");
    expect(view.heading).toBe("25 octobre");
    expect(view.countText).toBe("2 articles");
    expect(
      view.years.map(({ title, href, headlines }) => [title, href, headlines[0]?.text]),
    ).toEqual([
      ["2022", "../../2022/10/25/", "2022-10-25"],
      ["1998", "../../1998/10/25/", "1998-10-25"],
    ]);
  });

  it("shows five headlines of a year, and how many more there are", async () => {
    const view = viewAt(editionOf(await busyArchive()), monthDayPage, "/days/12-01/");
    expect(view.years.map(({ headlines, more }) => [headlines.length, more?.text])).toEqual([
      [5, "et 6 autres"],
    ]);
  });

  it("leads around the year to the days before and after that have articles", async () => {
    const { catalogue } = await catalogueOf(onDays("2020-02-29", "1999-03-02", "2004-12-30"));
    const edition = editionOf(catalogue);
    const beside = (address: string) => {
      const { previous, next } = viewAt(edition, monthDayPage, address);
      return [previous?.text, next?.text];
    };
    expect(beside("/days/02-29/")).toEqual(["30 décembre", "2 mars"]);
    expect(beside("/days/12-30/")).toEqual(["2 mars", "29 février"]);
  });

  it("is there for 29 February, and for no day without articles", async () => {
    const { catalogue } = await catalogueOf(onDays("2020-02-29", "2024-02-29", "2023-02-28"));
    const view = viewAt(editionOf(catalogue), monthDayPage, "/days/02-29/");
    expect(view.years.map(({ title }) => title)).toEqual(["2024", "2020"]);
    expect(findPage(catalogue, "/days/02-29/")?.kind).toBe("monthDay");
    for (const day of ["03-01", "02-30", "2-29", "10"]) {
      expect(findPage(catalogue, `/days/${day}/`)).toBeUndefined();
    }
  });

  it("goes with its last article, and its neighbours then lead to each other", async () => {
    const { files, read, again } = await buildArchive({
      "site.yaml": "editions: [{lang: fr}]\n",
      ...onDays("2020-02-28", "2020-02-29", "2021-03-01", "2024-02-29"),
    });
    const moved = (date: string) => articleText({ date, headline: date });
    await again({ "articles/n2020-02-29.md": moved("2020-02-28") });
    expect(files()).toContain("days/02-29/index.html");
    await again({ "articles/n2024-02-29.md": moved("2024-03-01") });
    expect(files()).not.toContain("days/02-29/index.html");
    expect(read("days/02-28/index.html")).toContain('href="../../days/03-01/"');
    expect(read("days/03-01/index.html")).toContain('href="../../days/02-28/"');
  });
});

describe("the index of days", () => {
  it("has every day that a year may have, and leads to those with articles", async () => {
    const { catalogue } = await catalogueOf(onDays("2020-02-29", "2024-02-29", "2023-02-28"));
    const view = viewAt(editionOf(catalogue), monthDaysPage, "/days/");
    const days = view.calendars.map(({ weeks }) => weeks.flat().filter((day) => day !== undefined));
    expect(days.map(({ length }) => length)).toEqual([
      ...[31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
    ]);
    expect(days.flat().filter(({ href }) => href)).toEqual([
      { date: 28, label: "28 février : 1 année", href: "../days/02-28/", level: 1 },
      { date: 29, label: "29 février : 2 années", href: "../days/02-29/", level: 2 },
    ]);
  });
});
