// Khizana itself, run from a copy of the project: a change of its styles leaves the project alone, and the other way round.
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ArchiveSize, articleFile, generateArchive } from "../generator.ts";
import type { Peer, PreparedSite } from "./peer.ts";

const project = join(import.meta.dirname, "../../..");
const start = "scripts/start.mjs";
/** What a build does not need, or finds by a link. */
const notCopied = new Set([
  ".git",
  ".cache",
  ".github",
  "content",
  "dist",
  "node_modules",
  "tests",
]);

/** Without search, of which the peers have none. */
export const khizana = peerOf("khizana", ["--no-search"]);

/** With its search, which has a budget of its own. */
export const khizanaSearch = peerOf("khizana-search", []);

/** In one process, so that what the second core gives can be told. */
export const khizana1 = peerOf("khizana-1", ["--no-search", "--workers", "1"]);

function peerOf(name: string, options: readonly string[]): Peer {
  return {
    name,
    incremental: true,
    version: khizanaVersion,
    prepare: (folder, archive) => makeSite(folder, archive, options),
  };
}

function khizanaVersion(): string | undefined {
  if (!existsSync(join(project, start))) return undefined;
  return packageFile().version;
}

function makeSite(folder: string, archive: ArchiveSize, options: readonly string[]): PreparedSite {
  const content = join(folder, "content");
  const output = join(folder, "dist");
  const cache = join(folder, "cache");
  const copy = join(folder, "project");
  copyProject(copy);
  generateArchive({ ...archive, folder: content });
  const folders = ["--content", content, "--out", output, "--cache", cache];
  return {
    program: process.execPath,
    args: [...nodeOptions(), start, "build", ...folders, ...options],
    cwd: copy,
    // No repository above the articles is asked, be it that of a temporary folder.
    env: { GIT_CEILING_DIRECTORIES: dirname(content) },
    output,
    emptied: [output, cache],
    content,
    fileOf: (article) => ({
      path: join(content, "articles", `${article.path}.md`),
      text: articleFile(article),
    }),
    style: join(copy, "layouts/styles/prose.css"),
    settings: join(content, "site.yaml"),
    withCopyright: (settings) => `${settings}copyright: Les amis de l'archive\n`,
  };
}

function copyProject(copy: string): void {
  for (const name of readdirSync(project).filter((entry) => !notCopied.has(entry))) {
    cpSync(join(project, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
}

/** What `npm run build` gives to Node before the command. */
function nodeOptions(): string[] {
  const [, ...words] = packageFile().scripts.build.split(" ");
  return words.slice(0, words.indexOf(start));
}

function packageFile(): { version: string; scripts: { build: string } } {
  return JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
}
