// Hands the planned pages of each kind to the layout of that kind.
import type { UserConfig } from "@11ty/eleventy";
import { pagesOfKind } from "./archive-data.ts";

const pagesPlugin = (kind: string) => (eleventy: UserConfig) => {
  eleventy.addGlobalData(`${kind}Pages`, () => pagesOfKind(kind));
};

export const homePages = pagesPlugin("home");
export const articlePages = pagesPlugin("article");
export const dayPages = pagesPlugin("day");
export const monthPages = pagesPlugin("month");
export const yearPages = pagesPlugin("year");
export const yearsPages = pagesPlugin("years");
export const monthDayPages = pagesPlugin("monthDay");
export const monthDaysPages = pagesPlugin("monthDays");
export const shelfPages = pagesPlugin("shelf");
export const shelfMonthPages = pagesPlugin("shelfMonth");
export const shelvesPages = pagesPlugin("shelves");
export const plainPages = pagesPlugin("plain");
export const moderationPages = pagesPlugin("moderation");
export const thanksPages = pagesPlugin("thanks");
export const notFoundPages = pagesPlugin("notFound");
export const tickerPages = pagesPlugin("ticker");
export const tickerData = pagesPlugin("tickerData");
export const dataPages = pagesPlugin("data");
export const monthTables = pagesPlugin("monthTable");
export const monthLines = pagesPlugin("monthLines");
export const dayData = pagesPlugin("dayData");
export const searchPages = pagesPlugin("search");
export const openSearch = pagesPlugin("openSearch");
export const redirectPages = pagesPlugin("redirect");
export const feeds = pagesPlugin("feed");
export const rssFeeds = pagesPlugin("rssFeed");
export const jsonFeeds = pagesPlugin("jsonFeed");
export const feedArchives = pagesPlugin("feedArchive");
export const sitemapIndex = pagesPlugin("sitemapIndex");
export const sitemaps = pagesPlugin("sitemap");
export const robots = pagesPlugin("robots");
export const adminPages = pagesPlugin("admin");
