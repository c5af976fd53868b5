// A reader of feeds can go back to the beginning: from a feed to the archives of it, none missing, none twice.
import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { archivePeriods, mostOfYear } from "../../scripts/planning/archive-periods.ts";
import { comeOrGone } from "../../scripts/planning/come-or-gone.ts";
import { articleText, buildArchive } from "../small-archive.ts";

const url = "https://presse.example/archive/";

/** Two newspapers, an article a month for two years and a half. */
function years(): Record<string, string> {
  const files: Record<string, string> = {
    "site.yaml": `url: ${url}\ntimeZone: UTC+1\neditions: [{ lang: fr, lists: [fr, ar] }, { lang: ar }]\n`,
  };
  for (let month = 0; month < 30; month++) {
    const date = new Date(Date.UTC(2023, month, 5)).toISOString().slice(0, 10);
    const source = month % 2 === 0 ? "Le Phare" : "Barid";
    files[`articles/${date}-a.md`] = articleText({ date, source, updated: "2026-01-01" });
    files[`articles/${date}-b.ar.md`] = articleText({ date, source, headline: "خبر" });
  }
  return files;
}

/** Every document of a feed's history, from the feed itself back. */
function historyOf(read: (path: string) => string, path: string) {
  const documents = [];
  for (let next: string | undefined = path; next; ) {
    const xml = read(next);
    const feed = parseAtomFeed(xml);
    const link = (rel: string) =>
      feed.links?.find((one) => one.rel === rel)?.href?.slice(url.length);
    documents.push({ path: next, xml, feed, link });
    next = link("prev-archive");
  }
  return documents;
}

describe("the archives of a feed", () => {
  it("hold every article once, month by month for an edition, year by year for a newspaper", async () => {
    const { read } = await buildArchive(years());
    const counts = {
      "feed.xml": [60, 30],
      "ar/feed.xml": [30, 30],
      "sources/barid/feed.xml": [30, 3],
    };
    for (const [path, [articles, archives]] of Object.entries(counts)) {
      const [, ...documents] = historyOf(read, path);
      expect([path, documents.length]).toEqual([path, archives]);
      const ids = documents.flatMap(({ feed }) => feed.entries?.map(({ id }) => id) ?? []);
      expect([path, ids.length, new Set(ids).size]).toEqual([path, articles, articles]);
    }
    expect(historyOf(read, "sources/barid/feed.xml").map(({ path }) => path)).toEqual([
      ...["feed.xml", "2025/feed.xml", "2024/feed.xml", "2023/feed.xml"].map(
        (file) => `sources/barid/${file}`,
      ),
    ]);
  });

  it("say that they are archives, of which feed, and what comes after them", async () => {
    const { read } = await buildArchive(years());
    const [feed, ...archives] = historyOf(read, "feed.xml");
    expect(feed?.xml).not.toContain("fh:archive>");
    expect(feed?.link("prev-archive")).toBe("2025/06/feed.xml");
    for (const [at, { path, xml, feed: archive, link }] of archives.entries()) {
      expect(xml, path).toContain('xmlns:fh="http://purl.org/syndication/history/1.0"');
      expect(xml, path).toContain("<fh:archive></fh:archive>");
      expect(archive.id, path).toBe(feed?.feed.id);
      expect(link("current"), path).toBe("feed.xml");
      expect(link("self"), path).toBe(path);
      expect(link("next-archive"), path).toBe(archives[at - 1]?.path);
      expect(archive.updated, path).toBe("2026-01-01T12:00:00+01:00");
    }
    expect(archives[0]?.feed.title?.value).toBe("Khizana, juin 2025");
  });

  it("lead on to a month that came between them, and past one that went", async () => {
    const files = years();
    const {
      "articles/2024-03-05-a.md": french,
      "articles/2024-03-05-b.ar.md": arabic,
      ...others
    } = files as Record<string, string>;
    const { read, again } = await buildArchive(others);
    const monthsOf = (path: string) => historyOf(read, path).map((one) => one.path);
    expect(monthsOf("feed.xml")).not.toContain("2024/03/feed.xml");
    await again({ "articles/2024-03-05-a.md": french as string });
    expect(monthsOf("feed.xml")).toContain("2024/03/feed.xml");
    expect(monthsOf("ar/feed.xml")).not.toContain("ar/2024/03/feed.xml");
    await again({ "articles/2024-03-05-b.ar.md": arabic as string });
    expect(monthsOf("ar/feed.xml")).toContain("ar/2024/03/feed.xml");
  });
});

describe("the periods of a newspaper's archives", () => {
  const tally = (period: string, count: number) => ({ period, count }) as never;

  it("are its years, and the months of those that hold too much for one document", () => {
    const months = [tally("2023-01", 1), tally("2024-02", mostOfYear), tally("2025-03", 1)];
    expect(archivePeriods("source", months)).toEqual(["2023", "2024", "2025"]);
    const more = [...months.slice(0, 2), tally("2024-05", 1), ...months.slice(2)];
    expect(archivePeriods("source", more)).toEqual(["2023", "2024-02", "2024-05", "2025"]);
    expect(archivePeriods("topic", more)).toEqual([]);
  });

  it("touch those beside them where they come or go", () => {
    const before = ["2022", "2023", "2024", "2025", "2026"];
    const after = ["2022", "2023", "2024-02", "2024-05", "2025", "2026"];
    expect([...comeOrGone([before, after])].sort()).toEqual([
      "2023",
      "2024",
      "2024-02",
      "2024-05",
      "2025",
    ]);
    expect(comeOrGone([after, after]).size).toBe(0);
  });
});
