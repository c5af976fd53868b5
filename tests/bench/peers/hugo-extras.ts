// What Khizana publishes beside articles and lists has to be asked of Hugo file by file: a page of content for each.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ArchiveSize, generateArticles } from "../generator.ts";

/** Writes the pages of the Arabic edition's home and feed, both tickers, and a sitemap for every month. */
export function hugoExtras(folder: string, archive: ArchiveSize): void {
  mkdirSync(folder, { recursive: true });
  const extra = (name: string, layout: string, url: string, more = "") =>
    writeFileSync(
      join(folder, `${name}.md`),
      // Never in a list, so that no home page and no ticker shows it.
      `---\ntitle: ${name}\ntype: extra\nlayout: ${layout}\nurl: ${url}\n${more}_build:\n  list: never\n---\n`,
    );
  const arabic = "language: ar\n";
  extra("home-ar", "home", "/ar/", arabic);
  extra("feed-ar", "feed", "/ar/feed.xml", arabic);
  extra("not-found-ar", "notfound", "/ar/404.html", arabic);
  extra("ticker", "ticker", "/ticker.html");
  extra("ticker-ar", "ticker", "/ar/ticker.html", arabic);
  extra("ticker-data", "tickerdata", "/ticker.json");
  extra("ticker-data-ar", "tickerdata", "/ar/ticker.json", arabic);
  extra("sitemap-pages", "sitemappages", "/sitemaps/pages.xml");
  const months = new Set<string>();
  for (const { day } of generateArticles(archive)) months.add(day.slice(0, 7));
  for (const month of months) {
    extra(`sitemap-${month}`, "sitemap", `/sitemaps/${month}.xml`, `month: "${month}"\n`);
  }
}
