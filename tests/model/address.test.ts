// Every page has one address, links are relative, and an old address never stands in the site's own way.
import { describe, expect, it } from "vitest";
import {
  articleAddress,
  dayAddress,
  dayDataAddress,
  type EditionPrefix,
  feedAddress,
  feedArchiveAddress,
  fileAddress,
  homeAddress,
  isSiteAddress,
  monthAddress,
  monthDayAddress,
  monthDaysAddress,
  outputFile,
  type PageAddress,
  plainPageAddress,
  rootFrom,
  shelfAddress,
  shelfMonthAddress,
  shelvesAddress,
  yearAddress,
  yearsAddress,
} from "../../scripts/model/address.ts";
import type { Day, Month, MonthDay, Year } from "../../scripts/model/day.ts";
import type { Slug } from "../../scripts/model/slug.ts";

const root = "" as EditionPrefix;
const arabic = "/ar" as EditionPrefix;
const day = "2022-10-25" as Day;
const month = "2022-10" as Month;
const slug = "crue" as Slug;

describe("the address of a page", () => {
  it.each([
    [homeAddress(root), "/", "index.html"],
    [homeAddress(arabic), "/ar/", "ar/index.html"],
    [articleAddress(root, day, slug), "/2022/10/25/crue/", "2022/10/25/crue/index.html"],
    [articleAddress(arabic, day, slug), "/ar/2022/10/25/crue/", "ar/2022/10/25/crue/index.html"],
    [dayAddress(root, day), "/2022/10/25/", "2022/10/25/index.html"],
    [monthAddress(root, month), "/2022/10/", "2022/10/index.html"],
    [yearAddress(root, "2022" as Year), "/2022/", "2022/index.html"],
    [monthDaysAddress(arabic), "/ar/days/", "ar/days/index.html"],
    [monthDayAddress(root, "10-25" as MonthDay), "/days/10-25/", "days/10-25/index.html"],
    [dayDataAddress(day), "/2022/10/25/articles.json", "2022/10/25/articles.json"],
    [yearsAddress(arabic), "/ar/years/", "ar/years/index.html"],
    [shelvesAddress(root, "source"), "/sources/", "sources/index.html"],
    [shelfAddress(root, "topic", slug), "/topics/crue/", "topics/crue/index.html"],
    [
      shelfMonthAddress(arabic, "author", slug, month),
      "/ar/authors/crue/2022/10/",
      "ar/authors/crue/2022/10/index.html",
    ],
    [plainPageAddress(arabic, "about" as Slug), "/ar/about/", "ar/about/index.html"],
    [fileAddress(root, "404.html"), "/404.html", "404.html"],
    [fileAddress(arabic, "ticker.json"), "/ar/ticker.json", "ar/ticker.json"],
    [feedAddress(homeAddress(arabic), "rss.xml"), "/ar/rss.xml", "ar/rss.xml"],
    [feedArchiveAddress(homeAddress(root), month), "/2022/10/feed.xml", "2022/10/feed.xml"],
    [
      feedArchiveAddress(shelfAddress(root, "source", slug), "2022" as Year),
      "/sources/crue/2022/feed.xml",
      "sources/crue/2022/feed.xml",
    ],
  ])("%s is written %s and published as %s", (address, written, file) => {
    expect(address).toBe(written);
    expect(outputFile(address)).toBe(file);
  });

  it.each([
    ["/", "./"],
    ["/404.html", "./"],
    ["/ar/", "../"],
    ["/2022/10/", "../../"],
    ["/ar/2022/10/25/crue/", "../../../../../"],
    ["/sources/crue/2022/feed.xml", "../../../"],
  ])("leads back to the root: from %s by %s", (address, back) => {
    expect(rootFrom(address as PageAddress)).toBe(back);
    expect(new URL(back, `https://host.example${address}`).pathname).toBe("/");
  });
});

describe("an address that the site needs for itself", () => {
  it.each([
    "/ /ar/ /fr/ /index.html /404.html /ar/404.html /ticker.html /ticker.json/ /robots.txt/",
    "/robots.txt/x/ /feed.xml/ /2022/ /2022/10/ /2022/10/25/ /ar/2022/ /en/2022/10/25/ /years/",
    "/sources/phare/ /ar/topics/port/ /images/x/ /assets/site.css/ /search/ /a.html/b/",
    "/2022/10/feed.xml/ /ar/2022/10/feed.xml/x/",
    "/2022/10/25/articles.json /2022/10/25/articles.json/x/",
  ])("is kept: %s", (addresses) => {
    for (const address of addresses.split(" "))
      expect([address, isSiteAddress(address)]).toEqual([address, true]);
  });

  it.each([
    "/old/ /2022/10/25/crue/ /2022/old/ /blog/2022/ /old.html /2022/crue.html /de/x/ /blog/v1.2/",
  ])("is not any other: %s", (addresses) => {
    for (const address of addresses.split(" "))
      expect([address, isSiteAddress(address)]).toEqual([address, false]);
  });
});
