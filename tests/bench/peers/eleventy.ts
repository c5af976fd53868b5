// Eleventy as its own guide teaches it: one Markdown template a file, collections, a layout for each kind of page.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ArchiveSize, generateArchive } from "../generator.ts";
import { newspapers } from "../newspapers.ts";
import type { Peer, PreparedBuild } from "./peer.ts";

const packageFolder = join(import.meta.dirname, "../../../node_modules/@11ty/eleventy");
const siteFiles = join(import.meta.dirname, "eleventy-site");

export const eleventy: Peer = {
  name: "eleventy",
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

function makeEleventySite(folder: string, archive: ArchiveSize): PreparedBuild {
  cpSync(siteFiles, folder, { recursive: true });
  generateArchive({ ...archive, folder: join(folder, "input") });
  mkdirSync(join(folder, "input/_data"), { recursive: true });
  const names = Object.fromEntries(newspapers.map(({ id, name }) => [id, name]));
  writeFileSync(join(folder, "input/_data/sourceNames.json"), JSON.stringify(names));
  const output = join(folder, "public");
  return {
    program: process.execPath,
    args: [join(packageFolder, "cmd.cjs"), "--quiet", `--output=${output}`],
    cwd: folder,
    output,
    emptied: [output],
  };
}
