// Hugo builds the same articles, once with the pages of any press archive, once with all that Khizana has.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  type ArchiveSize,
  type GeneratedArticle,
  generateArticles,
  quoted,
  quotedList,
} from "../generator.ts";
import { newspapers } from "../newspapers.ts";
import { hugoExtras } from "./hugo-extras.ts";
import { hugoFeedsAndData } from "./hugo-feeds-and-data.ts";
import { comparable, everything, type Shelving } from "./hugo-shelving.ts";
import type { Peer, PreparedSite } from "./peer.ts";

const layouts = join(import.meta.dirname, "hugo-layouts");
const fullLayouts = join(import.meta.dirname, "hugo-full-layouts");
const feedItems = 48;

/** Hugo with the pages that the goals compare. */
export const hugo: Peer = {
  name: "hugo",
  incremental: false,
  version: hugoVersion,
  prepare: (folder, archive) => makeHugoSite(folder, archive, comparable),
};

/** Hugo with the same kinds of pages as Khizana, and as many of each. */
export const hugoFull: Peer = {
  ...hugo,
  name: "hugo-full",
  prepare(folder, archive) {
    const site = makeHugoSite(folder, archive, everything(archive));
    cpSync(fullLayouts, join(folder, "layouts"), { recursive: true });
    hugoExtras(join(folder, "content/extra"), archive);
    hugoFeedsAndData(join(folder, "content/extra"), archive);
    return site;
  },
};

function hugoVersion(): string | undefined {
  const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return /v([\d.]+)/.exec(stdout ?? "")?.[1];
}

function makeHugoSite(folder: string, archive: ArchiveSize, shelving: Shelving): PreparedSite {
  cpSync(layouts, join(folder, "layouts"), { recursive: true });
  writeFileSync(join(folder, "hugo.json"), JSON.stringify(settingsOf(shelving), null, 2));
  hideIndexes(folder, shelving);

  const content = join(folder, "content");
  const fileOf = (article: GeneratedArticle) => ({
    path: join(content, "articles", `${article.path}.md`),
    text: hugoFile(article, shelving),
  });
  const days = new Set<string>();
  const made = new Set<string>();
  for (const article of generateArticles(archive)) {
    const { path, text } = fileOf(article);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, text);
    days.add(article.day);
  }
  writeData(folder, "days", neighboursOf([...days].sort()));
  writeData(folder, "sources", Object.fromEntries(newspapers.map(({ id, name }) => [id, name])));

  const style = join(folder, "static/assets/site.css");
  mkdirSync(dirname(style), { recursive: true });
  writeFileSync(style, "body { margin: 0 }\n");
  const output = join(folder, "public");
  return {
    program: "hugo",
    args: ["--source", folder, "--destination", output, "--cacheDir", join(folder, "cache")],
    cwd: folder,
    output,
    emptied: [output, join(folder, "cache"), join(folder, "resources")],
    content,
    fileOf,
    style,
    settings: join(folder, "hugo.json"),
    withCopyright: (settings) =>
      JSON.stringify({ ...JSON.parse(settings), copyright: "Les amis de l'archive" }),
  };
}

function settingsOf(shelving: Shelving) {
  return {
    baseURL: "https://bench.example/",
    title: "Archive d'essai",
    languageCode: "fr",
    defaultContentLanguage: "fr",
    enableRobotsTXT: true,
    disableHugoGeneratorInject: true,
    disableKinds: ["section"],
    // A large site must not stop on Hugo's half minute a page.
    timeout: "1h",
    taxonomies: Object.fromEntries(Object.keys(shelving).map((plural) => [plural, plural])),
    permalinks: { articles: "/:year/:month/:day/:filename/" },
    outputs: { home: ["HTML", "RSS"], taxonomy: ["HTML"], term: ["HTML"] },
    services: { rss: { limit: feedItems } },
    // As markdown-it renders by default: no typographic changes, no raw HTML.
    related: {
      threshold: 20,
      includeNewer: false,
      indices: [
        { name: "topics", weight: 80 },
        { name: "authors", weight: 60 },
      ],
    },
    markup: { goldmark: { extensions: { typographer: false }, renderer: { unsafe: false } } },
  };
}

/** A page that names every day, or every month, has no equal in Khizana: only these four indexes are made. */
function hideIndexes(folder: string, shelving: Shelving): void {
  for (const plural of Object.keys(shelving)) {
    if (["years", "sources", "topics", "authors"].includes(plural.replace("arabic", ""))) continue;
    mkdirSync(join(folder, "content", plural), { recursive: true });
    writeFileSync(
      join(folder, "content", plural, "_index.md"),
      "---\n_build:\n  render: never\n---\n",
    );
  }
}

/** Hugo cannot ask which day comes before another, so it is told: work that its measured time is spared. */
function neighboursOf(days: readonly string[]): Record<string, { before: string; after: string }> {
  return Object.fromEntries(
    days.map((day, index) => [
      day,
      { before: days[index - 1] ?? "", after: days[index + 1] ?? "" },
    ]),
  );
}

function writeData(folder: string, name: string, data: unknown): void {
  mkdirSync(join(folder, "data"), { recursive: true });
  writeFileSync(join(folder, "data", `${name}.json`), JSON.stringify(data));
}

function hugoFile(article: GeneratedArticle, shelving: Shelving): string {
  const head = [
    `title: ${quoted(article.headline)}`,
    `date: ${article.day}`,
    `link: ${article.link}`,
    `source: ${article.source}`,
    `language: ${article.lang}`,
    `direction: ${article.lang === "ar" ? "rtl" : "ltr"}`,
  ];
  if (article.summary) head.push(`deck: ${quoted(article.summary)}`);
  if (article.authors.length > 0) head.push(`bylines: ${quotedList(article.authors)}`);
  for (const [plural, keysOf] of Object.entries(shelving)) {
    const keys = keysOf(article);
    if (keys.length > 0) head.push(`${plural}: ${quotedList(keys)}`);
  }
  const body = article.body ? `\n${article.body}\n` : "";
  return `---\n${head.join("\n")}\n---\n${body}`;
}
