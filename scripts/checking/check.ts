// Everything that is wrong with an archive, or may be: what a build would say, and more.
import type Database from "libsql";
import { problemsOf } from "../catalogue/problem-rows.ts";
import { BuildState } from "../catalogue/state.ts";
import { UnsafeSettingsError } from "../catalogue/unsafe-settings.ts";
import type { Problem } from "../model/problem.ts";
import { compareProblems } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { archiveRemarks } from "./archive-remarks.ts";
import { type CheckedContent, openChecked } from "./checked-catalogue.ts";
import { type FileRemarks, fileRemarks } from "./file-remarks.ts";

export interface CheckOptions extends CheckedContent {
  readonly today: string;
  /** Files and folders below the content folder; empty: all of it. */
  readonly paths: readonly string[];
}

export interface CheckResult {
  /** Of those that are asked for. */
  readonly files: number;
  readonly problems: readonly Problem[];
  /** False where the settings can't be used: what is wrong with them is all that is told. */
  readonly isSafe: boolean;
}

export async function check(options: CheckOptions): Promise<CheckResult> {
  try {
    return look(await openChecked(options), options);
  } catch (error) {
    if (!(error instanceof UnsafeSettingsError)) throw error;
    const problems = [...error.problems].sort(compareProblems);
    return { files: 0, problems, isSafe: false };
  }
}

function look(db: Database.Database, options: CheckOptions): CheckResult {
  const { content, today, paths, onRead } = options;
  try {
    const site = JSON.parse(new BuildState(db).get("site")) as Site;
    const remarks = [
      ...fileRemarks(db, content, site, onRead),
      ...archiveRemarks({ db, content, today }),
    ];
    const problems = [
      ...problemsOf(db, `${content}/`),
      ...remarks.flatMap((one) => inFile(content, one)),
    ];
    const files = db.prepare("SELECT path FROM file").all() as { path: string }[];
    const wanted = paths.length === 0 ? () => true : isBelow(content, paths);
    return {
      files: files.filter(({ path }) => wanted(`${content}/${path}`)).length,
      problems: problems.filter(({ file }) => wanted(file)).sort(compareProblems),
      isSafe: true,
    };
  } finally {
    db.close();
  }
}

function inFile(content: string, { path, findings }: FileRemarks): Problem[] {
  return findings.map((found) => ({ ...found, file: `${content}/${path}` }) as Problem);
}

/** Whether a file, as problems call it, is one of the paths or below one. */
export function isBelow(content: string, paths: readonly string[]): (file: string) => boolean {
  return (file) =>
    paths.some((path) => {
      const full = `${content}/${path}`;
      return path === "" || file === full || file.startsWith(`${full}/`);
    });
}
