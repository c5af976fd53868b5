// The generator makes the same archive every time, of the size and in the proportions that were asked for.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  articleFile,
  articlesOf,
  correctedArticle,
  generateArchive,
  generateArticles,
  todaysArticle,
} from "./generator.ts";
import { newspapers } from "./newspapers.ts";

const root = mkdtempSync(join(tmpdir(), "khizana-generator-"));
afterAll(() => rmSync(root, { recursive: true }));

function archive(name: string, options: { articles: number; seed: number; pictures?: number }) {
  const folder = join(root, name);
  generateArchive({ folder, ...options });
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path).toString("hex")]),
  );
}

describe("a generated archive", () => {
  test("has the same bytes when it is generated again", () => {
    const options = { articles: 60, seed: 7, pictures: 0.05 };
    expect(archive("first", options)).toEqual(archive("second", options));
  });

  test("has other bytes from another seed", () => {
    const [one] = generateArticles({ articles: 1, seed: 1 });
    const [other] = generateArticles({ articles: 1, seed: 2 });
    expect(one).not.toEqual(other);
  });

  test("has as many articles as were asked for, its sources and its settings", () => {
    const paths = [...archive("counted", { articles: 250, seed: 1 }).keys()];
    expect(
      paths.filter((path) => /^articles\/\d{4}\/\d{2}\/[a-z0-9-]+\.md$/.test(path)),
    ).toHaveLength(250);
    expect(paths.filter((path) => /^sources\/[a-z-]+\.yaml$/.test(path))).toHaveLength(
      newspapers.length,
    );
    expect(paths).toContain("site.yaml");
    expect(paths).toHaveLength(250 + newspapers.length + 1);
  });

  test("has a picture beside each article that names one", () => {
    const pictured = [...generateArticles({ articles: 100, seed: 1, pictures: 0.1 })].filter(
      ({ picture }) => picture,
    );
    const paths = [...archive("pictured", { articles: 100, seed: 1, pictures: 0.1 }).keys()];
    expect(pictured.length).toBeGreaterThan(0);
    expect(paths.filter((path) => path.endsWith(".png"))).toEqual(
      pictured.map(({ path }) => `articles/${path}.png`).sort(),
    );
  });
});

describe("the articles of a generated archive", () => {
  const articles = [...generateArticles({ articles: 2000, seed: 1 })];
  const share = (kind: (article: (typeof articles)[0]) => boolean) =>
    articles.filter(kind).length / articles.length;

  test.each([
    ["are in Arabic", 0.3, share(({ lang }) => lang === "ar")],
    ["have a headline alone", 0.08, share(({ body }) => body === "")],
    ["are signed", 0.5, share(({ authors }) => authors.length > 0)],
    ["have a summary", 0.5, share(({ summary }) => summary !== undefined)],
  ])("%s in their share", (_, wanted, found) => {
    expect(Math.abs(found - wanted)).toBeLessThan(0.04);
  });

  test("weigh 4.5 kB on average", () => {
    const bytes = articles.reduce(
      (sum, article) => sum + Buffer.byteLength(articleFile(article)),
      0,
    );
    expect(bytes / articles.length).toBeGreaterThan(4300);
    expect(bytes / articles.length).toBeLessThan(4700);
  });

  test("follow the days of ten years, several on many days", () => {
    const days = articles.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(days[0]?.slice(0, 4)).toBe("2014");
    expect(days.at(-1)?.slice(0, 4)).toBe("2023");
    expect(new Set(days).size).toBeLessThan(days.length);
  });

  test("have one to three topics and a name of their own within their day", () => {
    expect(articles.every(({ topics }) => topics.length >= 1 && topics.length <= 3)).toBe(true);
    expect(new Set(articles.map(({ path }) => path)).size).toBe(articles.length);
  });

  test("come from few newspapers mostly", () => {
    const first = share(({ source }) => source === newspapers[0]?.id);
    expect(first).toBeGreaterThan(0.15);
    expect(new Set(articles.map(({ source }) => source)).size).toBe(newspapers.length);
  });
});

describe("what changes in a generated archive", () => {
  const size = { articles: 300, seed: 1 };
  const articles = [...generateArticles(size)];

  test("is told without making the articles before it", () => {
    expect(articlesOf(size)(123)).toEqual(articles[123]);
  });

  test("is a new article of the last day, under a name that no other has, alike at every size", () => {
    const today = todaysArticle(size);
    expect(today.day).toBe("2023-12-31");
    expect(articles.map(({ path }) => path)).not.toContain(today.path);
    expect(todaysArticle(size)).toEqual(today);
    const { path, link, body, ...rest } = todaysArticle({ ...size, articles: 5000 });
    expect(today).toMatchObject(rest);
    expect([path, link, body]).not.toContain(today.path);
  });

  test("is the headline of an article in the middle, and nothing else of it", () => {
    const corrected = correctedArticle(size);
    const { headline, ...rest } = articles[150] as (typeof articles)[0];
    expect(corrected).toMatchObject(rest);
    expect(corrected.headline).toBe(`${headline} (2)`);
  });
});
