// The feeds, the open data and the days through the years that Khizana publishes, asked of Hugo file by file.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ArchiveSize, generateArticles } from "../generator.ts";

const newest = 40;
const fewestToFollow = 10;

/** Feeds of sources in three files, of topics and authors in one, archives by month and by year; JSON by day, two files by month; days of the year. */
export function hugoFeedsAndData(folder: string, archive: ArchiveSize): void {
  const page = (
    name: string,
    layout: string,
    url: string,
    more: Readonly<Record<string, unknown>>,
  ) =>
    writeFileSync(
      join(folder, `${name.replaceAll("/", "-")}.md`),
      // Front matter as JSON, which Hugo reads as well.
      `${JSON.stringify({ title: name, type: "extra", layout, url, ...more, _build: { list: "never" } })}\n`,
    );
  const articles = [...generateArticles(archive)];
  for (const edition of ["", "arabic"]) {
    const listed = articles.filter(({ lang }) => edition === "" || lang === "ar");
    const place = edition === "" ? "" : "/ar";
    const days = tally(listed, ({ day }) => [day]);
    for (const month of tally(listed, ({ day }) => [day.slice(0, 7)]).keys())
      page(`f-${edition}${month}`, "shelffeed", `${place}/${month.replace("-", "/")}/feed.xml`, {
        shelf: `/${edition}months/${month}`,
      });
    for (const source of tally(listed, (article) => [article.source]).keys()) {
      const shelf = { shelf: `/${edition}sources/${source}` };
      for (const file of ["feed.xml", "rss.xml", "feed.json"])
        page(`s-${edition}${source}-${file}`, "shelffeed", `${place}/sources/${source}/${file}`, {
          ...shelf,
          newest,
        });
      for (const year of tally(
        listed.filter((one) => one.source === source),
        ({ day }) => [day.slice(0, 4)],
      ).keys())
        page(
          `s-${edition}${source}-${year}`,
          "shelffeed",
          `${place}/sources/${source}/${year}/feed.xml`,
          { ...shelf, year },
        );
    }
    for (const kind of ["topics", "authors"] as const) {
      for (const [name, count] of tally(listed, (article) => article[kind])) {
        if (count < fewestToFollow) continue;
        const id = [...name].map((sign) => sign.codePointAt(0)?.toString(36)).join("");
        page(`${kind}-${edition}${id}`, "shelffeed", `${place}/${kind}/${id}/feed.xml`, {
          shelf: `/${edition}${kind}/${name}`,
          newest,
        });
      }
    }
    for (const monthDay of tally([...days.keys()], (day) => [day.slice(5)]).keys())
      page(`d-${edition}${monthDay}`, "monthday", `${place}/days/${monthDay}/`, {
        list: `${edition}days`,
        of: [...days.keys()]
          .filter((day) => day.endsWith(monthDay))
          .sort()
          .reverse(),
      });
  }
  for (const day of tally(articles, (article) => [article.day]).keys())
    page(`j-${day}`, "daydata", `/${day.replaceAll("-", "/")}/articles.json`, { day });
  for (const month of tally(articles, ({ day }) => [day.slice(0, 7)]).keys())
    for (const ending of ["csv", "ndjson"])
      page(`m-${month}-${ending}`, "monthdata", `/data/${month}.${ending}`, { month });
}

function tally<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of items.flatMap((item) => [...new Set(keysOf(item))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
