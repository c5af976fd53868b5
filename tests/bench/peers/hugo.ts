// Hugo builds the same articles; its archives by day, month and year are taxonomies, since it has none of its own.
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
import type { Peer, PreparedBuild } from "./peer.ts";

const layouts = join(import.meta.dirname, "hugo-layouts");
const feedItems = 48;

type Keys = (article: GeneratedArticle) => readonly string[];
/** The lists that an article is put into, each with the keys it takes there. */
type Shelving = Readonly<Record<string, Keys>>;

/** What the benchmark calls comparable pages: the kinds that any press archive has. */
const comparable: Shelving = {
  days: ({ day }) => [day],
  months: ({ day }) => [day.slice(0, 7)],
  years: ({ day }) => [day.slice(0, 4)],
  sources: ({ source }) => [source],
  topics: ({ topics }) => topics,
};

const authors: Keys = (article) => article.authors;

/** Articles that Khizana lists on the page of a topic or an author, so that those with more have pages by month. */
const listedOnOnePage = 30;

/** Every kind of list that Khizana publishes: also by author, by month of each, and the Arabic edition's own. */
function everything(archive: ArchiveSize): Shelving {
  const french = shelved(archive, (keysOf) => keysOf);
  const arabic = shelved(archive, inArabic);
  const named = Object.entries(arabic).map(([plural, keysOf]) => [`arabic${plural}`, keysOf]);
  return { ...french, ...Object.fromEntries(named) };
}

function shelved(archive: ArchiveSize, ofEdition: (keysOf: Keys) => Keys): Shelving {
  const byMonth = (keysOf: Keys): Keys => {
    const many = frequentKeys(archive, ofEdition(keysOf));
    return (article) =>
      keysOf(article)
        .filter((key) => many.has(key))
        .map((key) => monthOf(key, article.day));
  };
  const all: Shelving = {
    ...comparable,
    authors,
    sourcemonths: ({ source, day }) => [monthOf(source, day)],
    topicmonths: byMonth(({ topics }) => topics),
    authormonths: byMonth(authors),
  };
  return Object.fromEntries(
    Object.entries(all).map(([plural, keysOf]) => [plural, ofEdition(keysOf)]),
  );
}

function frequentKeys(archive: ArchiveSize, keysOf: Keys): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const article of generateArticles(archive)) {
    for (const key of keysOf(article)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > listedOnOnePage).map(([key]) => key));
}

/** Hugo with the pages that the goals compare. */
export const hugo = peerOf("hugo", () => comparable);

/** Hugo with as many kinds of pages as Khizana has. */
export const hugoFull = peerOf("hugo-full", everything);

function peerOf(name: string, shelvingOf: (archive: ArchiveSize) => Shelving): Peer {
  return {
    name,
    version: hugoVersion,
    prepare: (folder, archive) => makeHugoSite(folder, archive, shelvingOf(archive)),
  };
}

function hugoVersion(): string | undefined {
  const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return /v([\d.]+)/.exec(stdout ?? "")?.[1];
}

function makeHugoSite(folder: string, archive: ArchiveSize, shelving: Shelving): PreparedBuild {
  cpSync(layouts, join(folder, "layouts"), { recursive: true });
  writeFileSync(join(folder, "hugo.json"), JSON.stringify(settingsOf(shelving), null, 2));
  hideIndexes(folder, shelving);

  const days = new Set<string>();
  const made = new Set<string>();
  for (const article of generateArticles(archive)) {
    const path = join(folder, "content/articles", `${article.path}.md`);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, hugoFile(article, shelving));
    days.add(article.day);
  }
  writeData(folder, "days", neighboursOf([...days].sort()));
  writeData(folder, "sources", Object.fromEntries(newspapers.map(({ id, name }) => [id, name])));

  const output = join(folder, "public");
  return {
    program: "hugo",
    args: ["--source", folder, "--destination", output, "--cacheDir", join(folder, "cache")],
    cwd: folder,
    output,
    emptied: [output, join(folder, "cache"), join(folder, "resources")],
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

function monthOf(name: string, day: string): string {
  return `${name}-${day.slice(0, 7)}`;
}

function inArabic(keysOf: Keys): Keys {
  return (article) => (article.lang === "ar" ? keysOf(article) : []);
}
