// A small archive that is mended for real, with the history that its authors gave it in git.
import { mkdirSync, readFileSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CheckResult, check } from "../../scripts/checking/check.ts";
import { openChecked } from "../../scripts/checking/checked-catalogue.ts";
import { fixArchive } from "../../scripts/checking/fix-archive.ts";
import type { Mending } from "../../scripts/model/mending.ts";
import { readSite } from "../../scripts/reading/site.ts";
import { git } from "../publishing/git-edits.ts";
import { type Files, temporaryFolder, writeFiles } from "../small-archive.ts";

export interface MendedArchive {
  readonly folder: string;
  readonly content: string;
  look(): Promise<CheckResult>;
  write(files: Files): void;
  /** As a file manager does: git is not told. */
  move(from: string, to: string): void;
  /** All that has changed. */
  commit(): void;
  fix(paths?: readonly string[]): Promise<Mending>;
  text(path: string): string;
  /** Each article's address, by its path. */
  addresses(): Promise<Record<string, string>>;
  /** What a check tells, by file and code. */
  told(): Promise<string[]>;
}

/** `place`: of the content folder within the repository. */
export function mendedArchive(files: Files, place = "content"): MendedArchive {
  const folder = join(temporaryFolder(), "repository");
  const content = join(folder, place);
  const options = { content, cache: join(folder, ".cache"), today: "2026-11-26", version: "1" };
  const write = (more: Files) => writeFiles(content, more);
  write({ ...files });
  mkdirSync(options.cache, { recursive: true });
  const look = (paths: readonly string[] = []) => check({ ...options, paths });
  return {
    folder,
    content,
    look,
    write,
    move(from, to) {
      mkdirSync(dirname(join(content, to)), { recursive: true });
      renameSync(join(content, from), join(content, to));
    },
    commit() {
      git(folder, "init", "-q", "-b", "main");
      writeFiles(folder, { ".git/info/exclude": ".cache\n" });
      git(folder, "add", "-A");
      git(folder, "commit", "-qm", "x");
    },
    async fix(paths = []) {
      const { site } = readSite(content);
      return fixArchive({ ...options, paths }, site, (await look(paths)).problems);
    },
    text: (path) => readFileSync(join(content, path), "utf8"),
    async addresses() {
      const db = await openChecked(options);
      const sql = "SELECT path, address FROM article ORDER BY path";
      const rows = db.prepare(sql).all() as { path: string; address: string }[];
      db.close();
      return Object.fromEntries(rows.map(({ path, address }) => [path, address]));
    },
    told: async () =>
      (await look()).problems.map(({ file, code }) => `${file.slice(content.length + 1)} ${code}`),
  };
}
