// The archives that the browser tests look at, built for real: the demonstration with full shelves, and small ones.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
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

/**
 * The project's own archive, with one source, topic and author an edition that fill pages by month.
 * It is built once in a run of the tests, by who asks first; nobody writes into it.
 */
export async function buildDemonstration(files: Files = {}): Promise<BuiltSite> {
  const all = { ...fullShelves(), ...files };
  const name = createHash("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 12);
  const folder = join(process.env.KHIZANA_SHARED_SITES ?? "", name);
  const ready = join(folder, "ready");
  try {
    mkdirSync(folder);
  } catch {
    while (!existsSync(ready)) await new Promise((resolve) => setTimeout(resolve, 100));
    return siteIn(folder);
  }
  await buildIn(folder, all, demonstration);
  writeFileSync(ready, "");
  return siteIn(folder);
}

/** The demonstration's settings, with a receiver of readers' reports where nobody answers. */
export const withReports: Files = {
  "site.yaml": `${readFileSync(join(demonstration, "site.yaml"), "utf8")}
reports: { receiver: "http://127.0.0.1:9/" }
`,
};

/** An archive made of nothing but these files. */
export async function buildFiles(files: Files): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), "khizana-browser-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  await buildIn(folder, files);
  return siteIn(folder);
}

function siteIn(folder: string): BuiltSite {
  return { out: join(folder, "dist"), catalogueFile: join(folder, "cache/catalogue.sqlite") };
}

async function buildIn(folder: string, files: Files, from?: string): Promise<void> {
  const content = join(folder, "content");
  mkdirSync(content);
  if (from) cpSync(from, content, { recursive: true });
  writeFiles(content, files);
  const build = ["scripts/start.mjs", "build", "--content", content];
  const folders = ["--out", join(folder, "dist"), "--cache", join(folder, "cache")];
  await run(process.execPath, [...build, ...folders], { cwd: project });
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
