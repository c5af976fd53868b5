// A scenario is what has happened since the last build: nothing, or one file that is another now.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type ArchiveSize, correctedArticle, todaysArticle } from "./generator.ts";
import type { PreparedSite, SiteFile } from "./peers/peer.ts";

type ChangeOf = (site: PreparedSite, archive: ArchiveSize) => SiteFile;

/** What each scenario writes; a clean build and one without a change write nothing. */
const changes = {
  clean: undefined,
  "no-op": undefined,
  "one-article": (site, archive) => site.fileOf(todaysArticle(archive)),
  "one-edit": (site, archive) => site.fileOf(correctedArticle(archive)),
  "one-style": ({ style }) => ({ path: style, text: `${read(style)}\n.bench { color: red }\n` }),
  "one-setting": (site) => ({
    path: site.settings,
    text: site.withCopyright(read(site.settings)),
  }),
} as const satisfies Readonly<Record<string, ChangeOf | undefined>>;

export type Scenario = keyof typeof changes;

/** In the order in which they are measured. */
export const scenarios = Object.keys(changes) as readonly Scenario[];

/** As a title. */
export const scenarioTitles: Readonly<Record<Scenario, string>> = {
  clean: "Clean build",
  "no-op": "Nothing changed",
  "one-article": "One new article",
  "one-edit": "One headline corrected",
  "one-style": "One line of style",
  "one-setting": "One setting",
};

export interface AppliedChange {
  readonly path: string;
  undo(): void;
}

/** Makes a scenario's change on the disk. */
export function applyChange(
  scenario: Scenario,
  site: PreparedSite,
  archive: ArchiveSize,
): AppliedChange | undefined {
  const changeOf: ChangeOf | undefined = changes[scenario];
  if (!changeOf) return undefined;
  const { path, text } = changeOf(site, archive);
  const before = existsSync(path) ? read(path) : undefined;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return {
    path,
    undo() {
      if (before === undefined) rmSync(path);
      else writeFileSync(path, before);
    },
  };
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}
