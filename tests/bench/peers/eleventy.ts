// Eleventy as its own guide teaches it: one Markdown template a file, collections, a layout for each kind of page.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ArchiveSize, articleFile, generateArchive } from "../generator.ts";
import { newspapers } from "../newspapers.ts";
import type { Peer, PreparedSite } from "./peer.ts";

const packageFolder = join(import.meta.dirname, "../../../node_modules/@11ty/eleventy");
const siteFiles = join(import.meta.dirname, "eleventy-site");

export const eleventy: Peer = {
  name: "eleventy",
  // From a cold process; its --incremental needs the one that built before.
  incremental: false,
  version: eleventyVersion,
  prepare: makeEleventySite,
};

function eleventyVersion(): string | undefined {
  try {
    return JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")).version;
  } catch {
    return undefined;
  }
}

function makeEleventySite(folder: string, archive: ArchiveSize): PreparedSite {
  const input = join(folder, "input");
  const settings = join(input, "_data/site.json");
  const style = join(folder, "assets/site.css");
  cpSync(siteFiles, folder, { recursive: true });
  generateArchive({ ...archive, folder: input });
  for (const made of ["input/_data", "assets"]) mkdirSync(join(folder, made), { recursive: true });
  const names = Object.fromEntries(newspapers.map(({ id, name }) => [id, name]));
  writeFileSync(join(input, "_data/sourceNames.json"), JSON.stringify(names));
  writeFileSync(settings, "{}");
  writeFileSync(style, "body { margin: 0 }\n");
  const output = join(folder, "public");
  return {
    program: process.execPath,
    args: [join(packageFolder, "cmd.cjs"), "--quiet", `--output=${output}`],
    cwd: folder,
    output,
    emptied: [output],
    content: input,
    fileOf: (article) => ({
      path: join(input, "articles", `${article.path}.md`),
      text: articleFile(article),
    }),
    style,
    settings,
    withCopyright: () => JSON.stringify({ copyright: "Les amis de l'archive" }),
  };
}
