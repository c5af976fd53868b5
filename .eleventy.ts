// The site's table of contents: which part of the work makes which addresses.
import type { UserConfig } from "@11ty/eleventy";
import { extras } from "./scripts/eleventy/extras.ts";
import * as pages from "./scripts/eleventy/pages.ts";
import { typedLayouts } from "./scripts/eleventy/typed-layouts.ts";

export default function khizana(eleventy: UserConfig) {
  eleventy.addPlugin(typedLayouts); //          layouts/**/*.11ty.tsx
  eleventy.addPlugin(pages.homePages); //       /                        /ar/ and so on for each edition
  eleventy.addPlugin(pages.articlePages); //    /2022/10/25/<slug>/
  eleventy.addPlugin(pages.dayPages); //        /2022/10/25/
  eleventy.addPlugin(pages.monthPages); //      /2022/10/
  eleventy.addPlugin(pages.yearPages); //       /2022/
  eleventy.addPlugin(pages.yearsPages); //      /years/
  eleventy.addPlugin(pages.monthDayPages); //   /days/10-25/
  eleventy.addPlugin(pages.monthDaysPages); //  /days/
  eleventy.addPlugin(pages.shelvesPages); //    /sources/                /topics/  /authors/
  eleventy.addPlugin(pages.shelfPages); //      /sources/<id>/           likewise
  eleventy.addPlugin(pages.shelfMonthPages); // /sources/<id>/2022/10/   likewise
  eleventy.addPlugin(pages.plainPages); //      /<name>/
  eleventy.addPlugin(pages.moderationPages); // /moderation/
  eleventy.addPlugin(pages.thanksPages); //     /moderation/thanks/
  eleventy.addPlugin(pages.notFoundPages); //   /404.html
  eleventy.addPlugin(pages.tickerPages); //     /ticker.html
  eleventy.addPlugin(pages.tickerData); //      /ticker.json
  eleventy.addPlugin(pages.searchPages); //     /search/
  eleventy.addPlugin(pages.openSearch); //      /opensearch.xml
  eleventy.addPlugin(pages.redirectPages); //   an article's old addresses
  eleventy.addPlugin(pages.dataPages); //       /data/
  eleventy.addPlugin(pages.monthTables); //     /data/2022-10.csv
  eleventy.addPlugin(pages.monthLines); //      /data/2022-10.ndjson.gz
  eleventy.addPlugin(pages.dayData); //         /2022/10/25/articles.json
  eleventy.addPlugin(pages.feeds); //           /feed.xml                /sources/<id>/feed.xml  likewise
  eleventy.addPlugin(pages.rssFeeds); //        /rss.xml                 /sources/<id>/rss.xml
  eleventy.addPlugin(pages.jsonFeeds); //       /feed.json               /sources/<id>/feed.json
  eleventy.addPlugin(pages.feedArchives); //    /2022/10/feed.xml        /sources/<id>/2022/feed.xml
  eleventy.addPlugin(pages.sitemapIndex); //    /sitemap.xml
  eleventy.addPlugin(pages.sitemaps); //        /sitemaps/2022-10.xml
  eleventy.addPlugin(pages.robots); //          /robots.txt
  eleventy.addPlugin(pages.adminPages); //      /admin/
  eleventy.addPlugin(extras); //                /assets/  /images/
  return { dir: { input: "layouts", output: "dist", data: "_data", includes: "parts" } };
}
