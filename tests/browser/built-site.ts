// The archives that the browser tests look at, built for real: the demonstration with full shelves, and small ones.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll } from "vitest";
import { articleText, type Files, writeFiles } from "../small-archive.ts";

export interface BuiltSite {
  /** The folder a static host would serve. */
  readonly out: string;
  /** The catalogue of what was built. */
  readonly catalogueFile: string;
}

const run = promisify(execFile);
const project = fileURLToPath(new URL("../..", import.meta.url));
const demonstration = join(project, "content");

/** The project's own archive, with one source, topic and author an edition that fill pages by month. */
export function buildDemonstration(files: Files = {}): Promise<BuiltSite> {
  return build({ ...fullShelves(), ...files }, demonstration);
}

/** The demonstration's settings, with a receiver of readers' reports where nobody answers. */
export const withReports: Files = {
  "site.yaml": `${readFileSync(join(demonstration, "site.yaml"), "utf8")}
reports: { receiver: "http://127.0.0.1:9/" }
`,
};

/** An archive made of nothing but these files. */
export function buildFiles(files: Files): Promise<BuiltSite> {
  return build(files);
}

async function build(files: Files, from?: string): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), "khizana-browser-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const [content, out, cache] = ["content", "dist", "cache"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(content);
  if (from) cpSync(from, content, { recursive: true });
  writeFiles(content, files);
  const build = ["scripts/start.mjs", "build"];
  const folders = ["--content", content, "--out", out, "--cache", cache];
  await run(process.execPath, [...build, ...folders], { cwd: project });
  return { out, catalogueFile: join(cache, "catalogue.sqlite") };
}

/** More than a shelf's own page lists, over two months of 2010. */
const articlesOfFullShelf = 32;
const fullShelf = {
  fr: { source: "Le Compte-gouttes", topic: "Robinets", author: "Anne Onyme" },
  ar: { source: "جريدة القطرة", topic: "صنابير", author: "كاتب مجهول" },
  en: { source: "The Daily Drip", topic: "Taps", author: "Ann Nonymous" },
};

function fullShelves(): Files {
  const numbers = Array.from({ length: articlesOfFullShelf }, (_, index) => index + 1);
  const articles = Object.entries(fullShelf).flatMap(([lang, { source, topic, author }]) =>
    numbers.map((number) => [
      `articles/full/drop-${number}.${lang}.md`,
      articleText({
        headline: `${topic} ${number}`,
        source,
        date: `2010-0${(number % 2) + 1}-${10 + (number % 7)}`,
        lang,
        topics: `[${topic}]`,
        authors: `[${author}]`,
      }),
    ]),
  );
  return Object.fromEntries(articles);
}
