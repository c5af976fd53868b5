// The README tells the truth: every path it names is there, its smallest article is whole, its settings are the real ones.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaults } from "../scripts/model/site.ts";
import { readArticle } from "../scripts/reading/article.ts";
import { articleSchema, synonyms } from "../scripts/reading/article-schema.ts";

const root = new URL("..", import.meta.url).pathname;
const readme = readFileSync(join(root, "README.md"), "utf8");

describe("the README", () => {
  it("names only paths that exist", () => {
    const table = readme.slice(readme.indexOf("| I want to"), readme.indexOf("## Looking at it"));
    const named = [...table.matchAll(/`([^`\s]+)`/g)].map(([, path]) => path ?? "");
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? "");
    expect(named.length).toBeGreaterThan(8);
    expect([...named, ...pictures].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("shows an article that is published without a word of complaint", () => {
    const [, text = ""] = /```markdown\n(.*?)```/s.exec(readme) ?? [];
    const read = readArticle(Buffer.from(text), "articles/2026/03/crue.md", defaults);
    expect(read.findings).toEqual([]);
    expect(read.article).toMatchObject({ slug: "crue", day: "2026-03-14" });
  });

  it("tells of every key of an article, and of every other name for one", () => {
    const told = (key: string) => readme.includes(`\`${key}\``);
    expect(Object.keys(articleSchema.entries).filter((key) => !told(key))).toEqual([]);
    const names = Object.keys(synonyms).filter((name) => name !== "images");
    expect(names.filter((name) => !told(name))).toEqual([]);
  });

  it("gives the defaults that the settings have", () => {
    const settings = readme.slice(readme.indexOf("## The settings"));
    for (const key of Object.keys(defaults)) expect(settings).toContain(`\`${key}\``);
    const { newest, before } = defaults.ticker;
    expect(settings).toContain(`{newest: ${newest}, before: ${before}}`);
    expect(settings).toContain(`| \`${defaults.lang}\` |`);
    expect(settings).toContain(`| \`${defaults.timeZone}\` |`);
    expect(settings).toContain(`| \`${defaults.html}\` |`);
    expect(settings).toContain(`{content: ${defaults.feeds.content}}`);
  });
});
